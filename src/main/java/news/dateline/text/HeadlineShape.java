package news.dateline.text;

/** How a line is shaped that may be a headline, in any language. */
public final class HeadlineShape {
    private static final int LONGEST = 220;
    private static final String OPENING_QUOTES = "\"'“„«‘‚»『「《";

    private HeadlineShape() {}

    /** Whether it is as long as a headline may be, has no full stop at its end, and is neither a list's item nor a story's opening. */
    public static boolean fits(String text) {
        int first = text.codePointAt(0);
        return text.length() <= LONGEST
                && (Character.isLetterOrDigit(first) || OPENING_QUOTES.indexOf(first) >= 0)
                && !Sentences.stopsOrGoesOn(text)
                && !opensStory(text);
    }

    /** An agency's parenthesis and a dash: the first words of a story. */
    private static boolean opensStory(String text) {
        int after = text.indexOf(')') + 1;
        while (after > 0 && after < text.length() && text.charAt(after) == ' ') {
            after++;
        }
        return after > 0 && after < text.length() && "-–—_.".indexOf(text.charAt(after)) >= 0;
    }
}
