package news.dateline.text;

/**
 * What lines say by themselves, in every language: dates, the words of bylines, who is nobody, furniture, the labels of photo credits.
 * Immutable; thread safe.
 */
public record TextTables(
        Dates dates,
        BylineWords bylines,
        BylineParts bylineParts,
        Nobodies nobodies,
        Furniture furniture,
        Furniture pageFurniture,
        PhotoLabels photoLabels) {
    private static final TextTables SHIPPED = new TextTables(
            Dates.shipped(),
            BylineWords.shipped(),
            BylineParts.shipped(),
            Nobodies.shipped(),
            Furniture.shipped(),
            Furniture.ofPages(),
            PhotoLabels.shipped());

    /** Those of these tables. */
    public static TextTables of(FactTables tables) {
        return tables == FactTables.shipped()
                ? SHIPPED
                : new TextTables(
                        new Dates(tables),
                        new BylineWords(tables),
                        new BylineParts(tables),
                        new Nobodies(tables),
                        Furniture.of(tables),
                        Furniture.ofPages(tables),
                        new PhotoLabels(tables));
    }

    /** Those that ship with Dateline. */
    public static TextTables shipped() {
        return SHIPPED;
    }
}
