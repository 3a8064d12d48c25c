package news.dateline.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.BadRequestException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.dateline.store.Keyset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    @Test
    void aRowMoreThanThePageHasMeansThatThereIsANextOne() {
        Page<String> page = Page.of(List.of("a", "b", "c"), 2, PageTest::end);

        assertEquals(List.of("a", "b"), page.items());
        assertEquals(Optional.of(end("b")), Cursor.parse(page.next(), Function.identity()));
    }

    @Test
    void theLastPageHasNoNext() {
        Page<String> page = Page.of(List.of("a", "b"), 2, PageTest::end);

        assertEquals(new Page<>(List.of("a", "b"), Optional.empty()), page);
    }

    private static Keyset end(String row) {
        return new Keyset(Instant.EPOCH, row);
    }

    @Test
    void holdsTwentyUnlessAskedOtherwise() {
        int limit = Page.limit(Optional.empty());

        assertEquals(20, limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "many", "", "99999999999"})
    void refusesALimitOutOfRange(String limit) {
        Optional<String> asked = Optional.of(limit);

        assertThrows(BadRequestException.class, () -> Page.limit(asked));
    }
}
