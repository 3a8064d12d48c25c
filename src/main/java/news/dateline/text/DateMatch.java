package news.dateline.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as tokens, in the calendar it is written in.
 *
 * @param first its first token
 * @param last its last token
 * @param year 0 if none is stated
 */
record DateMatch(int first, int last, DateCalendar calendar, int year, int month, int day, double confidence) {
    private static final double NO_YEAR = 0.9;
    private static final double WRONG_WEEKDAY = 0.5;

    DateMatch upTo(int token, double factor) {
        return new DateMatch(first, token, calendar, year, month, day, confidence * factor);
    }

    boolean hasYear() {
        return year != 0;
    }

    /** As found in the text; nothing if the calendar has no such day, or it is not ISO's and its year is not stated. */
    Optional<FoundDate> found(DateTokens tokens, Optional<DayOfWeek> weekday) {
        if (hasYear()) {
            return calendar.toIso(year, month, day).map(date -> found(tokens, date, weekday));
        }
        boolean exists =
                calendar == DateCalendar.GREGORIAN && day <= Month.of(month).maxLength();
        return exists
                ? Optional.of(new FoundDate(
                        tokens.start(first),
                        tokens.end(last),
                        MonthDay.of(month, day),
                        OptionalInt.empty(),
                        weekday,
                        confidence * NO_YEAR))
                : Optional.empty();
    }

    private FoundDate found(DateTokens tokens, LocalDate date, Optional<DayOfWeek> weekday) {
        boolean fits = weekday.isEmpty() || weekday.get() == date.getDayOfWeek();
        return new FoundDate(
                tokens.start(first),
                tokens.end(last),
                MonthDay.from(date),
                OptionalInt.of(date.getYear()),
                weekday,
                fits ? confidence : confidence * WRONG_WEEKDAY);
    }
}
