package news.dateline.text;

/**
 * Whether a text holds what a pattern cannot do without, asked before the pattern is tried: most texts do not, and to look for a
 * character costs a tenth of trying a pattern. Each answer may be yes where the pattern then fails, never no where it would fit.
 * Stateless; thread safe.
 */
public final class Marks {
    private Marks() {}

    /** Whether one of some characters is in the text. */
    public static boolean in(String text, String marks) {
        for (int i = 0; i < marks.length(); i++) {
            if (text.indexOf(marks.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of some characters is in the text, with at most so many others before it, blanks not counted. */
    public static boolean within(String text, String marks, int most) {
        int ink = 0;
        for (int i = 0; i < text.length() && ink <= most; i++) {
            char unit = text.charAt(i);
            if (marks.indexOf(unit) >= 0) {
                return true;
            }
            ink += isBlank(unit) ? 0 : 1;
        }
        return false;
    }

    /** Whether a blank is in the text. */
    public static boolean blankIn(String text) {
        return in(text, " \t\n\u000b\f\r");
    }

    /** Whether the text begins with one of some characters. */
    public static boolean open(String text, String marks) {
        return !text.isEmpty() && marks.indexOf(text.charAt(0)) >= 0;
    }

    /** Whether the text ends in one of some characters, a line's end behind it aside. */
    public static boolean close(String text, String marks) {
        if (text.isEmpty()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return marks.indexOf(last) >= 0 || Character.isISOControl(last) || last == '\u2028' || last == '\u2029';
    }

    /** Whether a digit of any script may be in the text. */
    public static boolean digitIn(String text) {
        return lastDigit(text) >= 0;
    }

    /** Where the last digit of any script stands; -1 if there is none. Beyond the basic plane anything may be one. */
    public static int lastDigit(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char unit = text.charAt(i);
            if (Digits.value(unit) >= 0 || Character.isSurrogate(unit)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether an address, or what looks like one, may be in the text. */
    public static boolean addressIn(String text) {
        return text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.");
    }

    /** Whether the text has two blanks or more: one word between two others. */
    public static boolean twoBlanksIn(String text) {
        int blanks = 0;
        for (int i = 0; i < text.length() && blanks < 2; i++) {
            blanks += isBlank(text.charAt(i)) ? 1 : 0;
        }
        return blanks > 1;
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || unit >= '\t' && unit <= '\r';
    }
}
