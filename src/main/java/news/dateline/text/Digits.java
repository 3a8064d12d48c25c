package news.dateline.text;

/** Decimal digits of every script of the basic plane: Arabic-Indic, Persian, Devanagari, full-width and the rest. */
public final class Digits {
    private static final byte[] VALUES = table();

    private Digits() {}

    /** The digit's value, 0 to 9, or -1 if it is none. */
    public static int value(char unit) {
        return VALUES[unit];
    }

    /** Whether the text has a digit of any script. */
    public static boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (value(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static byte[] table() {
        byte[] values = new byte[Character.MAX_VALUE + 1];
        for (int unit = 0; unit < values.length; unit++) {
            boolean digit = Character.getType(unit) == Character.DECIMAL_DIGIT_NUMBER;
            values[unit] = (byte) (digit ? Character.digit(unit, 10) : -1);
        }
        return values;
    }

    /** Whether two digits are of one script; a number never mixes two. */
    static boolean sameScript(char digit, char other) {
        return digit - value(digit) == other - value(other);
    }

    /** Where the number that begins here ends: after the last digit of the same script. */
    static int endOfNumber(String text, int start) {
        int end = start + 1;
        while (end < text.length()
                && value(text.charAt(end)) >= 0
                && sameScript(text.charAt(start), text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The text with ASCII digits for those of any other script; a run that mixes scripts is no number and stays. */
    public static String toAscii(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); ) {
            if (value(text.charAt(i)) < 0) {
                i++;
                continue;
            }
            int end = endOfNumber(text, i);
            int endOfRun = end;
            while (endOfRun < text.length() && value(text.charAt(endOfRun)) >= 0) {
                endOfRun++;
            }
            if (end == endOfRun && text.charAt(i) > '9') {
                out = out == null ? new StringBuilder(text) : out;
                for (int at = i; at < end; at++) {
                    out.setCharAt(at, (char) ('0' + value(text.charAt(at))));
                }
            }
            i = endOfRun;
        }
        return out == null ? text : out.toString();
    }
}
