package news.dateline.teletype;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.draft.ItemDraft;
import news.dateline.item.StatedTime;
import news.dateline.text.Dates;
import org.jspecify.annotations.Nullable;

/**
 * The time at which a message was sent, as the line behind its text states it.
 *
 * @param time the instant; the date alone where no zone is stated
 * @param agency the letters of who sent it; empty where the line has none
 */
record Transmission(StatedTime time, String agency) {
    /** IPTC 7901: {@code [agency] DDHHMM [zone] month year}. */
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:\\p{Lu}{2,8} )?(\\d{2})(\\d{2})(\\d{2}) *+(?:([A-Z]{1,4})? +)?(\\p{L}{3,12})\\.? +(\\d{4}|\\d{2})");

    /** ANPA 1312: {@code AP-WF-MM-DD-YY HHMM[zone]<}. */
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "([A-Z]{2,4})-[A-Z]{2,4}-(\\d{1,2})-(\\d{1,2})-(\\d{4}|\\d{2}) +(\\d{2}):?(\\d{2}) ?([A-Z]{1,4})?<?");

    /** Kyodo: {@code KWS-HH:MM-DD-MM-YY}, the local time, with no zone. */
    private static final Pattern TIME_FIRST =
            Pattern.compile("([A-Z]{2,4})-(\\d{2}):(\\d{2})-(\\d{2})-(\\d{2})-(\\d{2})<?");

    /** ANSA: {@code DD-MON-YY HH:MM}, the local time, with no zone. */
    private static final Pattern DASHED =
            Pattern.compile("(\\d{1,2})-(\\p{L}{3,4})-(\\d{4}|\\d{2})(?: +\\d{2}[:.]\\d{2})?");

    private static final int LONGEST = 60;
    private static final int PIVOT = 70;

    static Optional<Transmission> of(String line, Dates dates) {
        String bare = line.strip();
        return bare.length() > LONGEST
                ? Optional.empty()
                : dayFirst(bare, dates)
                        .or(() -> monthFirst(bare, dates))
                        .or(() -> timeFirst(bare, dates))
                        .or(() -> dashed(bare, dates));
    }

    /** The time is that of this version. */
    void writeTo(ItemDraft draft, String from) {
        draft.versionCreated(time, from);
    }

    private static Optional<Transmission> dayFirst(String line, Dates dates) {
        Matcher found = DAY_FIRST.matcher(line.toUpperCase(Locale.ROOT));
        return found.matches()
                ? time(
                        "",
                        found.group(1) + " " + found.group(5).toLowerCase(Locale.ROOT) + " " + year(found.group(6)),
                        found.group(2) + ":" + found.group(3),
                        found.group(4),
                        dates)
                : Optional.empty();
    }

    private static Optional<Transmission> monthFirst(String line, Dates dates) {
        Matcher found = MONTH_FIRST.matcher(line);
        return found.matches()
                ? time(
                        found.group(1),
                        iso(found.group(4), found.group(2), found.group(3)),
                        found.group(5) + ":" + found.group(6),
                        found.group(7),
                        dates)
                : Optional.empty();
    }

    private static Optional<Transmission> timeFirst(String line, Dates dates) {
        Matcher found = TIME_FIRST.matcher(line);
        return found.matches()
                ? time(found.group(1), iso(found.group(6), found.group(5), found.group(4)), "", null, dates)
                : Optional.empty();
    }

    private static Optional<Transmission> dashed(String line, Dates dates) {
        Matcher found = DASHED.matcher(line);
        return found.matches()
                ? time(
                        "",
                        found.group(1) + " " + found.group(2).toLowerCase(Locale.ROOT) + " " + year(found.group(3)),
                        "",
                        null,
                        dates)
                : Optional.empty();
    }

    private static Optional<Transmission> time(
            String agency, String date, String timeOfDay, @Nullable String zone, Dates dates) {
        Optional<StatedTime> instant =
                zone == null ? Optional.empty() : dates.wholeLine(date + " " + timeOfDay + " " + zone);
        return instant.or(() -> dates.wholeLine(date)).map(time -> new Transmission(time, agency));
    }

    private static String iso(String year, String month, String day) {
        return year(year) + "-" + two(month) + "-" + two(day);
    }

    private static String two(String number) {
        return number.length() < 2 ? "0" + number : number;
    }

    /** Of two digits the years from 1970 on, when the formats began. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year < PIVOT ? 2000 + year : 1900 + year;
    }
}
