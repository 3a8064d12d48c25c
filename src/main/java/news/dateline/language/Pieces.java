package news.dateline.language;

import java.util.List;

/**
 * A sample of a long text, from its beginning, its middle and between: a text may open with a quotation in another language
 * than its own, or close with one.
 */
final class Pieces {
    /** How much of a text its language is told by, in characters. */
    static final int SAMPLE = 320;

    private static final int COUNT = 4;

    /** A word is not cut, if it ends within as many characters. */
    private static final int LONG_WORD = 12;

    /** In characters. */
    private static final int PIECE = SAMPLE / COUNT - LONG_WORD;

    private Pieces() {}

    /**
     * Whole words, {@value #SAMPLE} characters or less.
     *
     * @param length of all paragraphs together, more than that
     */
    static String of(List<String> paragraphs, int length) {
        StringBuilder sample = new StringBuilder(SAMPLE + COUNT);
        int piece = 0;
        int taken = 0;
        int passed = 0;
        for (String paragraph : paragraphs) {
            int end = 0;
            while (piece < COUNT && end < paragraph.length()) {
                int wanted = (int) ((long) length * piece / COUNT) - passed;
                int start = Math.max(end, wordStart(paragraph, wanted));
                if (start >= paragraph.length()) {
                    break;
                }
                end = wordEnd(paragraph, start + PIECE - taken);
                sample.append(paragraph, start, end).append(' ');
                taken += end - start;
                if (taken >= PIECE) {
                    piece++;
                    taken = 0;
                }
            }
            passed += paragraph.length();
        }
        return sample.toString();
    }

    private static int wordStart(String text, int at) {
        return at <= 0 || at >= text.length() ? Math.max(at, 0) : wordEnd(text, at);
    }

    private static int wordEnd(String text, int at) {
        int last = Math.min(text.length(), at + LONG_WORD);
        for (int end = at; end < last; end++) {
            if (Character.isWhitespace(text.charAt(end))) {
                return end;
            }
        }
        return at + LONG_WORD >= text.length() ? text.length() : at;
    }
}
