package news.dateline.dateline;

/** What datelines without blanks share: the width of their signs, and where the story begins behind their marks. */
final class WideText {
    private static final String BLANKS_AND_MARKS = " -–—:：/，";

    private WideText() {}

    /** Where the story begins: behind blanks and marks. */
    static int storyStart(String paragraph, int from) {
        int at = from;
        while (at < paragraph.length() && BLANKS_AND_MARKS.indexOf(paragraph.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Whether the unit is of a script of East Asia, or a sign as wide as its. */
    static boolean isWide(char unit) {
        return unit >= 0x2e80;
    }
}
