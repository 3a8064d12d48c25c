package news.dateline.teletype;

/**
 * The signs that ANPA 1312 has to do without, as its wires write them: two accents or apostrophes for a quotation mark,
 * an underscore for a dash.
 */
final class AnpaPunctuation {
    private AnpaPunctuation() {}

    /** The text with quotation marks, apostrophes and dashes. The dateline's dash stays as its reader knows it. */
    static String plain(String text) {
        return text.replace("``", "\"").replace("''", "\"").replace('`', '\'');
    }
}
