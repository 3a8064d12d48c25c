package news.dateline.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import news.dateline.item.StatedTime;

/** Times as wires write them: ISO 8601, extended or basic, with or without a zone. */
public final class StatedTimes {
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .appendPattern("[uuuu-MM-dd][uuuuMMdd]['T'][' '][HH:mm[:ss]][HHmmss]")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .appendPattern("[XXX][XX][X]")
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private StatedTimes() {}

    /** The time; a time of day without a zone is no instant, so its date alone stays. Nothing if this is no time. */
    public static Optional<StatedTime> parse(String text) {
        try {
            TemporalAccessor parsed =
                    ISO.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            StatedTime stated = parsed instanceof OffsetDateTime instant
                    ? StatedTime.of(instant)
                    : StatedTime.of(LocalDate.from(parsed));
            return Optional.of(stated).filter(StatedTimes::hasYearOfFourDigits);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** ISO 8601 as JSON Schema has it (RFC 3339) knows no other; nor does every database. */
    private static boolean hasYearOfFourDigits(StatedTime time) {
        return time.date().getYear() >= 1 && time.date().getYear() <= 9999;
    }
}
