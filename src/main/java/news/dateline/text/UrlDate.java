package news.dateline.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date in a page's address, as in {@code /2015/10/01/}, {@code -20151001-} or {@code /1-10-2015}. Stateless; thread safe. */
public final class UrlDate {
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String MONTH = "(0?[1-9]|1[0-2])";
    private static final String DAY = "(0[1-9]|[12]\\d|3[01]|[1-9])";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)" + YEAR + "([/_-]?)" + MONTH + "\\2" + DAY + "(?!\\d)");

    /** Only where no month can be the day. */
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![\\d-])(1[3-9]|2\\d|3[01])([/_.-])" + MONTH + "\\2" + YEAR + "(?!\\d)");

    private UrlDate() {}

    /** The first date that the address has; empty where it has none, or where its digits are the number of something. */
    public static Optional<LocalDate> of(String url) {
        Matcher matcher = YEAR_FIRST.matcher(url);
        if (matcher.find()) {
            return date(matcher.group(1), matcher.group(3), matcher.group(4));
        }
        Matcher dayFirst = DAY_FIRST.matcher(url);
        return dayFirst.find() ? date(dayFirst.group(4), dayFirst.group(3), dayFirst.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noDate) { // 2019/02/31
            return Optional.empty();
        }
    }
}
