package news.dateline.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.item.StatedTime;
import news.dateline.text.Dates;
import news.dateline.text.Digits;
import news.dateline.text.FoundDate;
import news.dateline.text.StatedTimes;

/**
 * Times as feeds write them: RFC 822, ISO 8601, and what falls between, in the words of any language, as software writes
 * them that was told the site's language. A weekday says nothing that the date does not; a time without a zone, or with
 * one that nobody knows, leaves the date. Stateless; thread safe.
 */
final class FeedDates {
    private static final int LONGEST = 80;

    /** Вт, ma. and 周二: words in front of the first digit. */
    private static final Pattern WEEKDAY = Pattern.compile("^[^\\d]{1,30}?[,.، ] ?(?=\\d)");

    /** RFC 822, section 5: day, month, year, then the time; the year of two digits or four. */
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            "^(\\d{1,2})[ .-]{1,2}(\\p{L}[\\p{L}\\p{M}'’ʼ]{0,19}\\.?|\\d{1,2} ?[月월]?)[ .,-]{1,2}(\\d{4}|\\d\\d)(?=[ ,T]|$)(.*)$");

    private static final Pattern NUMBERED_MONTH = Pattern.compile("(\\d{1,2}) ?[月월]?");
    private static final Pattern LAST_WORD = Pattern.compile("(?<=[\\d ])([A-Z]{2,3})$");

    /** RFC 822, section 5.1: letters that stand for several zones elsewhere stand for America's there. */
    private static final Map<String, String> ZONES =
            Map.of("UT", "+0000", "CST", "-0600", "CDT", "-0500", "MST", "-0700", "MDT", "-0600");

    private FeedDates() {}

    /**
     * A time as written.
     *
     * @param language the primary subtag of the feed's language; decides where one name means different months
     * @param dates knows the words of dates
     */
    static Optional<StatedTime> parse(String written, Optional<String> language, Dates dates) {
        String text = written.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        String line = zoned(Digits.toAscii(text.replaceAll("[\\s\\u00a0\\u202f]+", " ")));
        return StatedTimes.parse(text)
                .or(() -> ofRfc822(WEEKDAY.matcher(line).replaceFirst(""), language, dates))
                .or(() -> dates.wholeLine(line));
    }

    private static Optional<StatedTime> ofRfc822(String line, Optional<String> language, Dates dates) {
        Matcher parts = DAY_MONTH_YEAR.matcher(line);
        return parts.matches()
                ? date(parts, language, dates).flatMap(date -> dates.wholeLine(date + parts.group(4)))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher parts, Optional<String> language, Dates dates) {
        Matcher numbered = NUMBERED_MONTH.matcher(parts.group(2));
        int year = year(parts.group(3));
        if (numbered.matches()) {
            return day(year, Integer.parseInt(numbered.group(1)), Integer.parseInt(parts.group(1)));
        }
        boolean han = parts.group(2).endsWith("月");
        String written = han
                ? year + "年" + parts.group(2) + parts.group(1) + "日"
                : parts.group(1) + " " + parts.group(2) + " " + year;
        List<FoundDate> found = dates.find(written, language);
        return found.size() == 1 && found.get(0).end() == written.length()
                ? found.get(0).date()
                : Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** RFC 2822, section 4.3: 00 to 49 are years of this century, 50 to 99 of the last. */
    private static int year(String written) {
        int year = Integer.parseInt(written);
        return written.length() == 4 ? year : year < 50 ? 2000 + year : 1900 + year;
    }

    private static String zoned(String text) {
        Matcher word = LAST_WORD.matcher(text);
        String offset = word.find() ? ZONES.get(word.group(1).toUpperCase(Locale.ROOT)) : null;
        return offset == null ? text : text.substring(0, word.start()) + offset;
    }
}
