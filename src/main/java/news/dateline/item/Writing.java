package news.dateline.item;

import static java.util.Objects.requireNonNull;

/**
 * How the body is written.
 *
 * @param script the script that most of its letters are of, by ISO 15924: {@code Arab}, {@code Latn}, {@code Jpan}
 * @param rightToLeft whether its lines begin at the right
 */
public record Writing(String script, boolean rightToLeft) {
    public Writing {
        requireNonNull(script, "script");
    }

    /** As HTML and CSS have it: {@code rtl} or {@code ltr}. */
    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }
}
