package news.dateline.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.BadRequestException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.dateline.item.PubStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {
    @ParameterizedTest
    @CsvSource({
        "2024-02-29,                2024-02-29T00:00:00Z",
        "2024-02-29T10:00:00Z,      2024-02-29T10:00:00Z",
        "2024-02-29T10:00:00+03:00, 2024-02-29T07:00:00Z",
        // a plus sign that nobody encoded
        "2024-02-29T10:00:00 03:00, 2024-02-29T07:00:00Z",
    })
    void readsATime(String asked, Instant expected) {
        Optional<Instant> read = Parameters.time("from", Optional.of(asked));

        assertEquals(Optional.of(expected), read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "2024-02-30", "2024-02-29T10:00:00", "1709200800", "+99999-01-01T00:00:00Z"})
    void refusesATimeThatIsNone(String asked) {
        Optional<String> from = Optional.of(asked);

        assertThrows(BadRequestException.class, () -> Parameters.time("from", from));
    }

    @Test
    void refusesACodeThatDoesNotExist() {
        Optional<String> status = Optional.of("ready");

        BadRequestException refused = assertThrows(
                BadRequestException.class,
                () -> Parameters.code("status", status, PubStatus.values(), PubStatus::code));

        assertEquals("status: one of usable, withheld, canceled", refused.getMessage());
    }

    /** {@code ?lang=ar} gave every language to a subscriber who wanted one. */
    @Test
    void refusesAParameterThatDoesNotExist() {
        List<String> known = List.of("q", "language");

        BadRequestException refused =
                assertThrows(BadRequestException.class, () -> Parameters.only(Set.of("language", "lang"), known));

        assertEquals("lang: no such parameter; there are q, language", refused.getMessage());
    }
}
