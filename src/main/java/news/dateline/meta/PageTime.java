package news.dateline.meta;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.item.StatedTime;
import news.dateline.text.Dates;
import news.dateline.text.FoundDate;

/** Times in all the forms in which pages write them, in attributes and in text. Stateless; thread safe. */
final class PageTime {
    private static final int LONGEST = 200;

    /** Before the first there was no page; what lies behind the last is a mistake. */
    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2100;

    private static final Pattern ISO = Pattern.compile(
            "\\s{0,9}(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})"
                    + "(?:(?:T|\\s{1,4}|\\+)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s{0,2}(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{1,2})?)?.{0,60}",
            Pattern.DOTALL);

    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})([01]\\d)([0-3]\\d)(?:T?\\d{4,6}Z?)?");

    /** Mon Oct 11 14:57:21 CEST 2021. */
    private static final Pattern YEAR_LAST =
            Pattern.compile("\\p{L}{3,4},? (\\p{L}{3,4} \\d{1,2}) (\\d{2}:\\d{2}:\\d{2}) (\\S{1,9}) (\\d{4})");

    private PageTime() {}

    /** The first time that a text states with its year; where it states no zone, the date alone. */
    static Optional<StatedTime> read(String text, Dates dates) {
        String bare = text.strip();
        String head = bare.length() > LONGEST ? bare.substring(0, LONGEST) : bare;
        return iso(head)
                .or(() -> number(head))
                .or(() -> dates.wholeLine(yearFirst(head)))
                .or(() -> found(head, dates))
                .filter(PageTime::isPlausible);
    }

    private static boolean isPlausible(StatedTime time) {
        return time.date().getYear() >= FIRST_YEAR && time.date().getYear() <= LAST_YEAR;
    }

    private static Optional<StatedTime> iso(String text) {
        Matcher matcher = ISO.matcher(text);
        if (text.isEmpty() || !Character.isDigit(text.charAt(0)) || !matcher.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
            if (matcher.group(4) == null || matcher.group(7) == null) {
                return Optional.of(StatedTime.of(date));
            }
            LocalDateTime time = date.atTime(
                    number(matcher, 4), number(matcher, 5), matcher.group(6) == null ? 0 : number(matcher, 6));
            return Optional.of(StatedTime.of(time.atOffset(offset(matcher.group(7)))));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static ZoneOffset offset(String zone) {
        if (zone.length() == 2) {
            return ZoneOffset.of(zone.charAt(0) + "0" + zone.charAt(1));
        }
        return Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
    }

    /** Seconds or milliseconds since 1970, or the date's digits. */
    private static Optional<StatedTime> number(String text) {
        boolean digits = !text.isEmpty()
                && text.length() <= 16
                && text.chars().allMatch(unit -> unit >= '0' && unit <= '9' || unit == 'T' || unit == 'Z');
        if (!digits) {
            return Optional.empty();
        }
        Matcher compact = COMPACT.matcher(text);
        try {
            if (compact.matches()) {
                return Optional.of(
                        StatedTime.of(LocalDate.of(number(compact, 1), number(compact, 2), number(compact, 3))));
            }
            if (text.length() == 10 || text.length() == 13) {
                long seconds = Long.parseLong(text.substring(0, 10));
                return Optional.of(
                        StatedTime.of(OffsetDateTime.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC)));
            }
        } catch (DateTimeException | NumberFormatException noTime) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static String yearFirst(String text) {
        Matcher matcher = YEAR_LAST.matcher(text);
        return matcher.matches()
                ? matcher.group(1) + " " + matcher.group(4) + " " + matcher.group(2) + " " + matcher.group(3)
                : text;
    }

    private static Optional<StatedTime> found(String text, Dates dates) {
        return dates.find(text).stream()
                .map(FoundDate::date)
                .flatMap(Optional::stream)
                .findFirst()
                .map(StatedTime::of);
    }
}
