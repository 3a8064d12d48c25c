package news.dateline.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.BadRequestException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import news.dateline.store.Keyset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void bringsBackTheEndOfThePage() {
        Keyset end = new Keyset(Instant.parse("2024-02-29T10:00:00.123456Z"), "https://a.example/x y?z=ميناء");

        Optional<Keyset> read = Cursor.parse(Optional.of(Cursor.of(end)), Function.identity());

        assertEquals(Optional.of(end), read);
    }

    @Test
    void isNothingOnTheFirstPage() {
        Optional<Keyset> read = Cursor.parse(Optional.empty(), Function.identity());

        assertEquals(Optional.empty(), read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%",
                "abc",
                "IA",
                "MjAyNC0wMi0yOVQxMDowMDowMFo",
                "KzEwMDAwLTAxLTAxVDAwOjAwOjAwWiBh",
                "MjAyNC0wMi0yOVQxMDowMDowMFogAA"
            })
    void refusesWhatIsNotACursor(String cursor) {
        Optional<String> asked = Optional.of(cursor);

        assertThrows(BadRequestException.class, () -> Cursor.parse(asked, Function.identity()));
    }

    @Test
    void refusesTheCursorOfAnotherList() {
        Optional<String> ofArticles = Optional.of(Cursor.of(new Keyset(Instant.EPOCH, "https://a.example/x")));

        assertThrows(BadRequestException.class, () -> Cursor.parse(ofArticles, UUID::fromString));
    }
}
