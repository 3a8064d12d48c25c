package news.dateline.text;

import news.dateline.item.Removed.Side;

/**
 * Which lines of a page stand so close to the text of its article that they may be its credits: just above its beginning
 * and around its end.
 */
public final class BesideText {
    /** How many lines a page puts between the text and a credit below it. */
    private static final int NEAR = 8;

    /** And above it: a date, a picture, a row of buttons. */
    private static final int NEAR_ABOVE = 16;

    /** So many paragraphs may stand above a line at the head: a standfirst. */
    private static final int FIRST = 2;

    /** So many may stand behind a line at the end: a note, the beginning of another story. */
    private static final int LAST = 3;

    private BesideText() {}

    /**
     * The side of each line.
     *
     * @param text of each line, in the order of the page, whether it is text of the article
     */
    public static Side[] of(boolean[] text) {
        Side[] sides = new Side[text.length];
        int all = 0;
        for (boolean one : text) {
            all += one ? 1 : 0;
        }
        int above = 0;
        int previous = -NEAR - 1;
        for (int i = 0; i < text.length; i++) {
            boolean below = above > 0 && all - above <= LAST && i - previous <= NEAR;
            sides[i] = below ? Side.BELOW : Side.FAR;
            above += text[i] ? 1 : 0;
            previous = text[i] ? i : previous;
        }
        int next = text.length + NEAR_ABOVE;
        for (int i = text.length - 1; i >= 0; i--) {
            above -= text[i] ? 1 : 0;
            if (sides[i] == Side.FAR && above <= FIRST && next - i <= NEAR_ABOVE) {
                sides[i] = Side.ABOVE;
            }
            next = text[i] ? i : next;
        }
        return sides;
    }
}
