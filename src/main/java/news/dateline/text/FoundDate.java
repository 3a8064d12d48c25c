package news.dateline.text;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date in a text.
 *
 * @param start where it begins, in UTF-16 units
 * @param end where it ends, exclusive
 * @param monthDay its month and day, in ISO's calendar
 * @param year its year in ISO's calendar, where the text states one
 * @param weekday the day of the week, where one stands beside it
 * @param confidence 0 to 1: lower without a year, with two month names that disagree, with a day and a month that may
 *     be either, with a weekday that it did not fall on
 */
public record FoundDate(
        int start, int end, MonthDay monthDay, OptionalInt year, Optional<DayOfWeek> weekday, double confidence) {
    public FoundDate {
        requireNonNull(monthDay, "monthDay");
        requireNonNull(year, "year");
        requireNonNull(weekday, "weekday");
    }

    /** The date, where its year is stated. */
    public Optional<LocalDate> date() {
        return year.isPresent() ? Optional.of(monthDay.atYear(year.getAsInt())) : Optional.empty();
    }

    /**
     * The date with the year that the text leaves out: the one that brings it nearest to the reference, so that a 30
     * December read on 2 January is of the year before. A weekday that fits only one of the years decides.
     *
     * @param reference when the text was published
     */
    public LocalDate near(LocalDate reference) {
        return date().orElseGet(() -> nearest(reference));
    }

    private LocalDate nearest(LocalDate reference) {
        LocalDate best = monthDay.atYear(reference.getYear());
        long bestDistance = Long.MAX_VALUE;
        for (int year = reference.getYear() - 1; year <= reference.getYear() + 1; year++) {
            LocalDate candidate = monthDay.atYear(year);
            long distance = Math.abs(candidate.toEpochDay() - reference.toEpochDay());
            boolean wrongDay =
                    weekday.isPresent() && candidate.getDayOfWeek() != weekday.get() || !monthDay.isValidYear(year);
            // a year's distance outweighs no weekday's: the printed day is wrong more often than the item is old
            distance += wrongDay ? 200 : 0;
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** The text of the date in the text that it was found in. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
