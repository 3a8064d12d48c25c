package news.dateline.dateline;

/** Chinese, Japanese and Korean text as datelines have it: wide letters, and marks behind which the story begins. */
final class WideText {
    private static final String BLANKS_AND_MARKS = " -–—:：/，";

    private WideText() {}

    static boolean isWide(char unit) {
        return unit >= 0x2e80;
    }

    /** Where the story begins: after blanks and marks. */
    static int storyStart(String paragraph, int from) {
        int at = from;
        while (at < paragraph.length() && BLANKS_AND_MARKS.indexOf(paragraph.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
