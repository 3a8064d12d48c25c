package news.dateline.layout;

import java.util.regex.Pattern;

/** Words that a page sets apart by its styles stand glued in its text: {@code 4 de mayo de 202207:59}, {@code Roe24.04.2024}. */
final class Glued {
    static final Pattern SEAM = Pattern.compile(
            "(?<=(?<!\\d)(?:19|20)\\d\\d)(?=\\d{1,2}[.:]|\\p{L}{3})|(?<=\\p{Ll}{2})(?=\\d{1,2}[./-]\\d{1,2}[./-]\\d|\\d{1,2}:\\d\\d|\\d{4}-\\d\\d-)|(?<=\\d[:h]\\d\\d)(?=\\p{Lu}\\p{Ll}{2})|(?<=\\p{Ll}{3})(?=The \\p{Lu}|(?:Von|By|Par|Por|Published|Updated|Aktualisiert) )");

    private static final int YEAR = 4;

    /** With which the words begin that the pattern names. */
    private static final String WORDS = "TVBPUA";

    private Glued() {}

    /** The line with a blank in each such seam. */
    static String apart(String line) {
        return mayHold(line) ? SEAM.matcher(line).replaceAll(" ") : line;
    }

    /** Whether a letter and a digit touch, or so many digits as make a year and more, or one of the words and a small letter. */
    private static boolean mayHold(String line) {
        int digits = 0;
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            boolean digit = unit >= '0' && unit <= '9';
            char before = i == 0 ? ' ' : line.charAt(i - 1);
            if (digit ? digits == 0 && isLetter(before) : digits > 0 && isLetter(unit)) {
                return true;
            }
            digits = digit ? digits + 1 : 0;
            boolean word = WORDS.indexOf(unit) >= 0 && (Character.isLowerCase(before) || Character.isSurrogate(before));
            if (word || digits > YEAR) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(char unit) {
        return Character.isLetter(unit) || Character.isSurrogate(unit);
    }
}
