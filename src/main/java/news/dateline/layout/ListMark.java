package news.dateline.layout;

import java.util.regex.Pattern;

/** The mark that opens an item of a list: a bullet, or a number with a full stop or bracket behind it. */
final class ListMark {
    private static final String BULLETS = "*+-•‣▪▫■□●○◦◆◇►▶→»›✓✔·o#@";
    private static final int MOST_DIGITS = 3;

    private static final int LONGEST_MONTH = 30;

    private static final Pattern DAY =
            Pattern.compile(" {1,3}(?:\\p{L}{3,14}\\.?,?|\\d{1,2}\\.) {1,3}(?:19|20)\\d{2}(?!\\d)");

    private ListMark() {}

    /** Where the item's text begins; 0 where the line opens no item. */
    static int end(String line) {
        if (line.length() < 3) {
            return 0;
        }
        char first = line.charAt(0);
        if (BULLETS.indexOf(first) >= 0 && line.charAt(1) == ' ') {
            return skipBlanks(line, 1);
        }
        int digits = 0;
        while (digits < MOST_DIGITS && digits < line.length() && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > 0
                && digits + 1 < line.length()
                && (line.charAt(digits) == '.' || line.charAt(digits) == ')')
                && line.charAt(digits + 1) == ' ';
        return numbered && !isDay(line, digits) ? skipBlanks(line, digits + 1) : 0;
    }

    /** 9. März 2024, 4. 3. 2024: a day's number with its month and year behind it opens no item. */
    private static boolean isDay(String line, int digits) {
        return line.charAt(digits) == '.'
                && DAY.matcher(line)
                        .region(digits + 1, Math.min(line.length(), digits + LONGEST_MONTH))
                        .lookingAt();
    }

    private static int skipBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at == line.length() ? 0 : at;
    }
}
