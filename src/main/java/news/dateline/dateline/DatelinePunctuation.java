package news.dateline.dateline;

/**
 * The marks of a dateline in the text that opens a paragraph: brackets, dashes, and where the story begins behind them.
 */
public record DatelinePunctuation(String head) {
    public static final String DASHES = "-–—―_ـ−";
    private static final String EDGES = " ,،.:;-–—―ـ_۔।。";
    private static final String OPENING_BRACKETS = "([（［【〔";
    private static final String CLOSING_BRACKETS = ")]）］】〕";
    private static final String STOPS = ".:=：।۔";
    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST_BRACKET = 80;

    boolean opensBracket(int at) {
        return OPENING_BRACKETS.indexOf(head.charAt(at)) >= 0;
    }

    /** Where the bracket that opens here closes; -1 if it does not, or is too long for one in a dateline. */
    int closeOf(int open) {
        char close = CLOSING_BRACKETS.charAt(OPENING_BRACKETS.indexOf(head.charAt(open)));
        int at = head.indexOf(close, open + 1);
        return at - open > LONGEST_BRACKET ? -1 : at;
    }

    /** Whether a dash, a colon or a full stop stands here, blanks before it aside. */
    boolean hasDash(int from) {
        int at = skip(from, " ");
        return at < head.length() && (isDash(at) || STOPS.indexOf(head.charAt(at)) >= 0) && isSpaced(at);
    }

    /** A dash within a word is none: Berlin-based. */
    private boolean isSpaced(int mark) {
        int end = skip(mark, DASHES + STOPS);
        return end >= head.length()
                || end - mark > 1
                || isBlank(mark - 1)
                || isBlank(end)
                || CLOSING_BRACKETS.indexOf(head.charAt(mark - 1)) >= 0;
    }

    /** Where the story begins: after dashes, colons, full stops and blanks. */
    int storyStart(int from) {
        return skip(from, DASHES + STOPS + " ,");
    }

    /** The next dash behind a blank; -1 if there is none. */
    int nextDash(int from) {
        for (int at = from; at < head.length(); at++) {
            if (isDash(at) && isBlank(at - 1)) {
                return at;
            }
        }
        return -1;
    }

    /** The first place from here on that has none of these units. */
    int skip(int from, String units) {
        int at = from;
        while (at < head.length() && units.indexOf(head.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    boolean isDash(int at) {
        return DASHES.indexOf(head.charAt(at)) >= 0;
    }

    /** Whether a blank or the end is here. */
    boolean isBlank(int at) {
        return at >= head.length() || at >= 0 && head.charAt(at) == ' ';
    }

    /** How many words a text has, slashes between places counting as gaps. */
    static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int at = 0; at < text.length(); at++) {
            boolean gap = text.charAt(at) == ' ' || text.charAt(at) == '/';
            words += !gap && !inWord ? 1 : 0;
            inWord = !gap;
        }
        return words;
    }

    /** Whether a sentence begins here, and no gloss or headline ends. */
    static boolean opensStory(String rest) {
        return !rest.isEmpty() && !Character.isLowerCase(rest.charAt(0)) && words(rest) >= FEWEST_WORDS;
    }

    /** The text without blanks and marks at its ends. */
    public static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && EDGES.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
