package news.dateline.feed;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.item.StatedTime;
import news.dateline.text.Dates;
import news.dateline.text.StatedTimes;

/**
 * Times as feeds write them: RFC 822, ISO 8601, and what falls between. A weekday says nothing that the date does not;
 * a time without a zone, or with one that nobody knows, leaves the date. Stateless; thread safe.
 */
final class FeedDates {
    private static final int LONGEST = 80;
    private static final Pattern TWO_DIGIT_YEAR =
            Pattern.compile("(\\d{1,2}[ -]\\p{L}{3,9}\\.?[ -])(\\d\\d)(?=[ ,]|$)");
    private static final Pattern LAST_WORD = Pattern.compile("(?<=[\\d ])([A-Z]{2,3})$");

    /** RFC 822, section 5.1: letters that stand for several zones elsewhere stand for America's there. */
    private static final Map<String, String> ZONES =
            Map.of("UT", "+0000", "CST", "-0600", "CDT", "-0500", "MST", "-0700", "MDT", "-0600");

    private FeedDates() {}

    static Optional<StatedTime> parse(String written, Dates dates) {
        String text = written.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        return StatedTimes.parse(text).or(() -> dates.wholeLine(zoned(centuried(text.replaceAll("\\s+", " ")))));
    }

    /** RFC 2822, section 4.3: 00 to 49 are years of this century, 50 to 99 of the last. */
    private static String centuried(String text) {
        Matcher year = TWO_DIGIT_YEAR.matcher(text);
        if (!year.find()) {
            return text;
        }
        String century = year.group(2).charAt(0) < '5' ? "20" : "19";
        return text.substring(0, year.start(2)) + century + text.substring(year.start(2));
    }

    private static String zoned(String text) {
        Matcher word = LAST_WORD.matcher(text);
        String offset = word.find() ? ZONES.get(word.group(1).toUpperCase(Locale.ROOT)) : null;
        return offset == null ? text : text.substring(0, word.start()) + offset;
    }
}
