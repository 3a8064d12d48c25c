package news.dateline.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date in a page's address, as in {@code /2015/10/01/} or {@code -20151001-}. Stateless; thread safe. */
public final class UrlDate {
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([/_-]?)(0?[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01]|[1-9])(?!\\d)");

    private UrlDate() {}

    /** The first date that the address has; empty where it has none, or where its digits are the number of something. */
    public static Optional<LocalDate> of(String url) {
        Matcher matcher = DATE.matcher(url);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(4))));
        } catch (DateTimeException noDate) { // 2019/02/31
            return Optional.empty();
        }
    }
}
