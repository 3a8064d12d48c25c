package news.dateline.page;

/** How much a text says, whatever its script: a sign of Chinese, Japanese or Korean says as much as three letters. */
final class TextWeight {
    private static final int DENSE = 3;
    private static final char FIRST_DENSE = '\u2e80';
    private static final char LAST_DENSE = '\ud7ff';

    private TextWeight() {}

    /** In letters of an alphabet. */
    static int of(String text) {
        int weight = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            weight += unit >= FIRST_DENSE && unit <= LAST_DENSE ? DENSE : 1;
        }
        return weight;
    }
}
