package news.dateline.layout;

import java.util.regex.Pattern;

/** Words that a page sets apart by its styles stand glued in its text: {@code 4 de mayo de 202207:59}, {@code Roe24.04.2024}. */
final class Glued {
    private static final Pattern SEAM = Pattern.compile(
            "(?<=(?<!\\d)(?:19|20)\\d\\d)(?=\\d{1,2}[.:]|\\p{L}{3})|(?<=\\p{Ll}{2})(?=\\d{1,2}[./-]\\d{1,2}[./-]\\d|\\d{1,2}:\\d\\d|\\d{4}-\\d\\d-)|(?<=\\d[:h]\\d\\d)(?=\\p{Lu}\\p{Ll}{2})|(?<=\\p{Ll}{3})(?=The \\p{Lu}|(?:Von|By|Par|Por|Published|Updated|Aktualisiert) )");

    private Glued() {}

    /** The line with a blank in each such seam. */
    static String apart(String line) {
        return SEAM.matcher(line).replaceAll(" ");
    }
}
