package news.dateline.credit;

/** Where sentences end, and what stands behind the last one of a paragraph. */
final class SentenceEnd {
    private static final int SHORTEST_CODE = 6;
    private static final int LONGEST_CODE = 8;

    private SentenceEnd() {}

    static boolean isEnd(char unit) {
        return ".!?؟۔।。！？…\"”»“)".indexOf(unit) >= 0;
    }

    /** A bracket that ends in the middle of a sentence is a gloss: the party leader said (PTI). */
    static boolean endsSentence(String before) {
        String text = before.strip();
        return isMarks(text) || isEnd(text.charAt(text.length() - 1)) || text.endsWith("--") || text.endsWith("ــ");
    }

    /** The dashes of --(بترا) */
    static boolean isMarks(String text) {
        return text.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** （編輯：林書豪）1140312: where a desk's code behind its bracket begins; the end of the text if there is none. */
    static int withoutCode(String paragraph) {
        int start = paragraph.length();
        while (start > 0
                && paragraph.length() - start < LONGEST_CODE
                && Character.isDigit(paragraph.charAt(start - 1))) {
            start--;
        }
        boolean code = paragraph.length() - start >= SHORTEST_CODE
                && start > 0
                && ")）".indexOf(paragraph.charAt(start - 1)) >= 0;
        return code ? start : paragraph.length();
    }
}
