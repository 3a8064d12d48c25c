package news.dateline.text;

/**
 * What lines say by themselves, in every language: dates, the words of bylines, who is nobody, furniture, the labels of photo
 * credits, invitations, the lines above a text. Immutable; thread safe.
 */
public record TextTables(
        Dates dates,
        BylineWords bylines,
        BylineParts bylineParts,
        Nobodies nobodies,
        Furniture furniture,
        Furniture pageFurniture,
        Furniture linkLabels,
        PhotoLabels photoLabels,
        Invitations invitations,
        HeadLines headLines) {
    private static final TextTables SHIPPED = new TextTables(
            Dates.shipped(),
            BylineWords.shipped(),
            BylineParts.shipped(),
            Nobodies.shipped(),
            Furniture.shipped(),
            Furniture.ofPages(),
            Furniture.ofLinks(FactTables.shipped()),
            PhotoLabels.shipped(),
            new Invitations(FactTables.shipped()),
            new HeadLines(FactTables.shipped(), Dates.shipped(), BylineWords.shipped()));

    /** Those of these tables. */
    public static TextTables of(FactTables tables) {
        if (tables == FactTables.shipped()) {
            return SHIPPED;
        }
        Dates dates = new Dates(tables);
        BylineWords bylines = new BylineWords(tables);
        return new TextTables(
                dates,
                bylines,
                new BylineParts(tables),
                new Nobodies(tables),
                Furniture.of(tables),
                Furniture.ofPages(tables),
                Furniture.ofLinks(tables),
                new PhotoLabels(tables),
                new Invitations(tables),
                new HeadLines(tables, dates, bylines));
    }

    /** Those that ship with Dateline. */
    public static TextTables shipped() {
        return SHIPPED;
    }
}
