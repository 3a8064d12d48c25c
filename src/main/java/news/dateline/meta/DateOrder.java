package news.dateline.meta;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.text.Dates;
import news.dateline.text.FactTable;
import news.dateline.text.UrlDate;

/**
 * Whether a page's dates in numbers have the month first: as its other dates, its address and its country have it
 * ({@code month-first.tsv}). Immutable; thread safe.
 */
final class DateOrder {
    private static final Set<String> MONTH_FIRST = FactTable.rows(DateOrder.class, "month-first.tsv", 1).stream()
            .map(row -> row.get(0).toUpperCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern NUMERIC = Pattern.compile(
            "(?<![\\p{Nd}/.-])(\\d{1,2})([/-])(\\d{1,2})\\2((?:19|20)\\d{2}|(?<=/)\\d{2})(?![\\p{Nd}/])");

    private static final int CENTURY = 2000;

    private static final Pattern REGION = Pattern.compile("^[A-Za-z]{2,3}(?:[-_][A-Za-z]{4})?[-_]([A-Za-z]{2})\\b.*");

    private final boolean monthFirst;
    private final Dates words;

    private DateOrder(boolean monthFirst, Dates words) {
        this.monthFirst = monthFirst;
        this.words = words;
    }

    static DateOrder of(PageMarks marks, Optional<String> url, Dates words) {
        List<MatchResult> dates = Stream.of(PageField.PUBLISHED, PageField.MODIFIED, PageField.DATED)
                .flatMap(field -> marks.marks(field).stream())
                .map(Mark::value)
                .flatMap(text -> NUMERIC.matcher(text).results())
                .toList();
        return new DateOrder(
                byDates(dates)
                        .or(() -> url.flatMap(UrlDate::of).flatMap(day -> byDay(dates, day)))
                        .or(() -> byCountry(marks))
                        .orElse(false),
                words);
    }

    /** A number beyond twelve is a day. */
    private static Optional<Boolean> byDates(List<MatchResult> dates) {
        boolean dayFirst = dates.stream().anyMatch(date -> number(date, 1) > 12);
        boolean monthFirst = dates.stream().anyMatch(date -> number(date, 3) > 12);
        return dayFirst == monthFirst ? Optional.empty() : Optional.of(monthFirst);
    }

    private static Optional<Boolean> byDay(List<MatchResult> dates, LocalDate day) {
        boolean monthFirst = dates.stream()
                .anyMatch(date -> day(date, 1, 3).filter(day::equals).isPresent());
        boolean dayFirst = dates.stream()
                .anyMatch(date -> day(date, 3, 1).filter(day::equals).isPresent());
        return dayFirst == monthFirst ? Optional.empty() : Optional.of(monthFirst);
    }

    private static Optional<Boolean> byCountry(PageMarks marks) {
        return Stream.concat(
                        Stream.of(marks.language()),
                        marks.marks(PageField.LANGUAGE).stream().map(Mark::value))
                .map(REGION::matcher)
                .filter(Matcher::matches)
                .map(found -> MONTH_FIRST.contains(found.group(1).toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** The text with its dates in numbers as ISO 8601 has them, where the month comes first. */
    String spelt(String text) {
        return monthFirst && text.indexOf('/') + text.indexOf('-') > -2
                ? NUMERIC.matcher(text)
                        .replaceAll(date -> Matcher.quoteReplacement(day(date, 1, 3)
                                .filter(day -> fits(day, date, text))
                                .map(LocalDate::toString)
                                .orElse(date.group())))
                : text;
    }

    /** A weekday beside the date that only the other order fits decides against this one. */
    private boolean fits(LocalDate day, MatchResult date, String text) {
        Set<DayOfWeek> named = Arrays.stream(text.split("[^\\p{L}]+"))
                .map(words::weekday)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return named.isEmpty()
                || named.contains(day.getDayOfWeek())
                || day(date, 3, 1)
                        .filter(other -> named.contains(other.getDayOfWeek()))
                        .isEmpty();
    }

    private static Optional<LocalDate> day(MatchResult date, int month, int day) {
        try {
            int year = number(date, 4);
            return Optional.of(
                    LocalDate.of(year < 100 ? CENTURY + year : year, number(date, month), number(date, day)));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
