package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A time as its source states it: an instant with its offset, or a date alone, which stays a date.
 *
 * @param date the date, in the source's own zone
 * @param instant the instant, to the second, where the source states a time and a zone
 */
public record StatedTime(LocalDate date, Optional<OffsetDateTime> instant) {
    public StatedTime {
        requireNonNull(date, "date");
        instant = instant.map(at -> at.truncatedTo(ChronoUnit.SECONDS));
    }

    public static StatedTime of(LocalDate date) {
        return new StatedTime(date, Optional.empty());
    }

    public static StatedTime of(OffsetDateTime instant) {
        return new StatedTime(instant.toLocalDate(), Optional.of(instant));
    }

    /** ISO 8601: {@code 2021-07-26}, or {@code 2021-07-26T14:05:00+03:00}. */
    @Override
    public String toString() {
        return instant.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format).orElseGet(date::toString);
    }
}
