package news.dateline.api;

import jakarta.ws.rs.BadRequestException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.dateline.search.SearchQuery;

/** Reads query parameters; one that can't be read is the caller's error, not a filter that is left out. */
final class Parameters {
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private Parameters() {}

    /** A date and time with its offset, or a date, which begins at midnight UTC. */
    static Optional<Instant> time(String name, Optional<String> value) {
        return value.map(text -> {
            try {
                // In a query a plus sign that is not encoded arrives as a space.
                return storable(
                        text.indexOf('T') < 0
                                ? LocalDate.parse(text)
                                        .atStartOfDay(ZoneOffset.UTC)
                                        .toInstant()
                                : OffsetDateTime.parse(text.replace(' ', '+')).toInstant());
            } catch (DateTimeException notATime) {
                throw new BadRequestException(
                        name + ": a date, or a date and time with its offset (ISO 8601)", notATime);
            }
        });
    }

    /** @throws DateTimeException where the time is none that PostgreSQL can compare with */
    static Instant storable(Instant time) {
        if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
            throw new DateTimeException("not within the years 1 to 9999");
        }
        return time;
    }

    /** Words to look for. */
    static Optional<SearchQuery> words(String name, Optional<String> value) {
        return value.map(text -> SearchQuery.parse(text)
                .orElseThrow(() ->
                        new BadRequestException(name + ": one word at least, " + SearchQuery.MOST_WORDS + " at most")));
    }

    /**
     * One of a set of codes.
     *
     * @param codes all of them, to be named to who asks for another one
     */
    static <T> Optional<T> code(
            String name, Optional<String> value, Function<String, Optional<T>> ofCode, List<String> codes) {
        return value.map(text -> ofCode.apply(text)
                .orElseThrow(() -> new BadRequestException(name + ": one of " + String.join(", ", codes))));
    }

    /** As {@link #code}, of what {@code values} have. */
    static <T> Optional<T> code(String name, Optional<String> value, T[] values, Function<T, String> code) {
        return code(
                name,
                value,
                text -> Arrays.stream(values)
                        .filter(one -> code.apply(one).equals(text))
                        .findFirst(),
                Arrays.stream(values).map(code).toList());
    }

    /** @throws BadRequestException where one is none of those that are known: a filter that is mistyped must not let everything through */
    static void only(Collection<String> asked, List<String> known) {
        asked.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new BadRequestException(name + ": no such parameter; there are " + String.join(", ", known));
        });
    }
}
