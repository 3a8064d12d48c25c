package news.dateline.item;

/**
 * A stretch of the body as its reader gave it, before any step cut it; so a span stays true whatever is cut later.
 *
 * @param paragraph the paragraph, counted from 0
 * @param start where it begins in the paragraph, in UTF-16 units
 * @param end where it ends, that unit not included
 */
public record Span(int paragraph, int start, int end) {
    public Span {
        if (paragraph < 0 || start < 0 || end < start) {
            throw new IllegalArgumentException("no stretch of a text: " + paragraph + ", " + start + " to " + end);
        }
    }

    /** A stretch of this one. Both numbers count from where this one begins. */
    public Span part(int from, int to) {
        if (to > end - start) {
            throw new IllegalArgumentException("longer than " + this + ": " + to);
        }
        return new Span(paragraph, start + from, start + to);
    }
}
