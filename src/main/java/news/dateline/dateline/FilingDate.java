package news.dateline.dateline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;
import news.dateline.text.Digits;
import news.dateline.text.FoundDate;
import news.dateline.text.Marks;

/**
 * The date of a dateline, and the places beside it: behind them as a rule, in front of them with some desks.
 *
 * @param places what stands beside the date
 * @param date the date, where its year is stated or can be told from the time of publication
 * @param dated whether a date is stated, complete or not
 */
record FilingDate(String places, Optional<LocalDate> date, boolean dated) {
    private static final Pattern SHORT_YEAR = Pattern.compile("\\s*(\\d{2})");
    private static final Pattern DAY_ALONE = Pattern.compile("(\\p{Nd}{1,2})日$");

    /** MADRID, 29 (EUROPA PRESS): the month is not said. */
    private static final Pattern BARE_DAY = Pattern.compile(",\\s*\\d{1,2}$");

    /** الكويت - 2 - 1 (كونا); Surabaya, 12/3 (ANTARA); GENT 12/03 (BELGA): day and month. */
    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("(?:\\s+-\\s*(\\p{Nd}{1,2})\\s*-\\s*(\\p{Nd}{1,2})|,\\s+(\\d{1,2})[/.](\\d{1,2})\\.?"
                    + "|(?<=\\p{Lu}{2})\\s+(\\d{1,2})/(\\d{1,2}))$");

    /** 12.03. Gdańsk (PAP): the same, in front of the place. */
    private static final Pattern DAY_AND_MONTH_FIRST = Pattern.compile("^(\\d{1,2})[.](\\d{1,2})[.,]\\s+(?=\\p{L})");

    /** Puebla, enero 3 (El Universal): the month in front, in languages that have it behind elsewhere. */
    private static final Pattern MONTH_FIRST = Pattern.compile(",\\s+(\\p{L}{3,12})\\.?\\s+(\\d{1,2})$");

    /** کابل، ۱۵ جدی (پژواک) */
    private static final Pattern DAY_OF_MONTH =
            Pattern.compile("\\p{Nd}{1,2}\\s+\\p{IsArabic}+(?:\\s\\p{IsArabic}{3})?$");

    /** How many years the solar calendar's number is behind ISO's from winter to spring; one less before. */
    private static final int SOLAR_YEARS = 622;

    /** MOSCOW, Monday (Reuters): the day before the bracket alone. */
    private static final Pattern WEEKDAY = Pattern.compile("[,،]\\s*(\\p{L}+)\\.?$");

    /** The day of the Hijri calendar equals that of the other. */
    private static final Pattern EQUALS = Pattern.compile("\\s*(?:الموافق|[=/،,])\\s*");

    /** What the text says about the date; no date if it says nothing. Empty if more than places stand beside the date. */
    static Optional<FilingDate> of(String stated, Context context) {
        String text = FilingTime.cut(stated, context);
        List<FoundDate> dates = context.datesIn(text);
        if (dates.isEmpty() && !Marks.digitIn(text)) {
            return Optional.of(weekday(text, context).orElse(new FilingDate(text, Optional.empty(), false)));
        }
        if (dates.isEmpty()) {
            return Optional.of(dayAlone(text, context)
                    .or(() -> dayAndMonth(text, context))
                    .or(() -> monthFirst(text, context))
                    .or(() -> solar(text, context))
                    .or(() -> weekday(text, context))
                    .or(() -> bareDay(text))
                    .orElse(new FilingDate(text, Optional.empty(), false)));
        }
        FoundDate date = dates.get(dates.size() - 1);
        String before = withoutOn(text.substring(0, start(text, dates)), context);
        String behind = text.substring(date.end());
        Matcher shortYear = SHORT_YEAR.matcher(behind);
        if (date.year().isEmpty() && shortYear.matches()) {
            int year = 2000 + Integer.parseInt(Digits.toAscii(shortYear.group(1)));
            return Optional.of(
                    new FilingDate(before, Optional.of(date.monthDay().atYear(year)), true));
        }
        boolean first = before.isBlank() && dates.size() == 1;
        String rest = DatelinePunctuation.trimmed(behind);
        // Budapest, 2026. március 12., csütörtök: the weekday behind the date
        boolean ends = rest.isEmpty()
                || context.knowledge().text().dates().weekday(rest).isPresent();
        return ends || first
                ? Optional.of(new FilingDate(first ? behind : before, context.complete(date), true))
                : Optional.empty();
    }

    /** Where the date begins, with another calendar's in front of it: 12 رمضان 1446 هـ الموافق 12 مارس 2025. */
    private static int start(String text, List<FoundDate> dates) {
        int start = dates.get(dates.size() - 1).start();
        for (int i = dates.size() - 2; i >= 0; i--) {
            FoundDate other = dates.get(i);
            if (!EQUALS.matcher(text.substring(other.end(), start)).matches()) {
                break;
            }
            start = other.start();
        }
        return start;
    }

    /** أبوظبي في 2 يناير; Toulouse, le 12 mars: "on", before the day. */
    private static String withoutOn(String text, Context context) {
        String bare = text.stripTrailing();
        int word = bare.lastIndexOf(' ');
        return word > 0 && context.words().matches(CreditWord.ON, bare.substring(word))
                ? bare.substring(0, word)
                : text;
    }

    /** 東京 ８日: the day alone, of the month in which the item was published or of the one before. */
    private static Optional<FilingDate> dayAlone(String text, Context context) {
        Matcher matcher = DAY_ALONE.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int day = number(matcher.group(1));
        Optional<LocalDate> date = context.published().flatMap(published -> latest(day, published));
        return Optional.of(new FilingDate(text.substring(0, matcher.start()), date, true));
    }

    private static Optional<FilingDate> dayAndMonth(String text, Context context) {
        Matcher behind = DAY_AND_MONTH.matcher(text);
        if (behind.find()) {
            int group = behind.group(1) != null ? 1 : behind.group(3) != null ? 3 : 5;
            return dayAndMonth(behind, group, text.substring(0, behind.start()), context);
        }
        Matcher first = DAY_AND_MONTH_FIRST.matcher(text);
        return first.find() ? dayAndMonth(first, 1, text.substring(first.end()), context) : Optional.empty();
    }

    private static Optional<FilingDate> dayAndMonth(Matcher matcher, int group, String places, Context context) {
        int day = number(matcher.group(group));
        int month = number(matcher.group(group + 1));
        boolean possible =
                month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
        return possible
                ? Optional.of(new FilingDate(
                        places,
                        context.published().map(published -> nearest(MonthDay.of(month, day), published)),
                        true))
                : Optional.empty();
    }

    /** What a sentence may say of a month and a number is a date at the end of a dateline. */
    private static Optional<FilingDate> monthFirst(String text, Context context) {
        Matcher matcher = MONTH_FIRST.matcher(text);
        return matcher.find()
                ? context.datesIn(matcher.group(2) + " " + matcher.group(1)).stream()
                        .findFirst()
                        .map(date -> new FilingDate(text.substring(0, matcher.start()), context.complete(date), true))
                : Optional.empty();
    }

    /** A day of the solar calendar, which is told in ISO's by its year alone: of those near, the one nearest to publication. */
    private static Optional<FilingDate> solar(String text, Context context) {
        String bare = DatelinePunctuation.trimmed(text);
        if (context.published().isEmpty() || !DAY_OF_MONTH.matcher(bare).find()) {
            return Optional.empty();
        }
        LocalDate published = context.published().get();
        return IntStream.rangeClosed(SOLAR_YEARS - 1, SOLAR_YEARS)
                .mapToObj(years -> bare + " " + (published.getYear() - years))
                .flatMap(dated -> context.datesIn(dated).stream()
                        .filter(date ->
                                date.end() == dated.length() && date.year().isPresent()))
                .min(Comparator.comparingLong(
                        date -> Math.abs(ChronoUnit.DAYS.between(date.near(published), published))))
                .map(date -> new FilingDate(bare.substring(0, date.start()), Optional.of(date.near(published)), true));
    }

    private static Optional<FilingDate> weekday(String text, Context context) {
        if (!Marks.in(text, ",،")) {
            return Optional.empty();
        }
        Matcher matcher = WEEKDAY.matcher(text);
        Optional<DayOfWeek> weekday =
                matcher.find() ? context.knowledge().text().dates().weekday(matcher.group(1)) : Optional.empty();
        return weekday.map(day -> new FilingDate(
                text.substring(0, matcher.start()),
                context.published().map(published -> published.with(TemporalAdjusters.previousOrSame(day))),
                true));
    }

    private static Optional<FilingDate> bareDay(String text) {
        Matcher matcher = BARE_DAY.matcher(text);
        return matcher.find()
                ? Optional.of(new FilingDate(text.substring(0, matcher.start()), Optional.empty(), true))
                : Optional.empty();
    }

    private static LocalDate nearest(MonthDay day, LocalDate published) {
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(years -> day.atYear(published.getYear() + years))
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(date, published))))
                .orElseThrow();
    }

    private static Optional<LocalDate> latest(int day, LocalDate published) {
        for (int back = -1; back < 62; back++) {
            LocalDate candidate = published.minusDays(back);
            if (candidate.getDayOfMonth() == day) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(Digits.toAscii(digits));
    }
}
