package news.dateline.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import news.dateline.item.Hints;
import org.junit.jupiter.api.Test;

class RequestHintsTest {
    private static final Optional<String> NONE = Optional.empty();

    @Test
    void hearsTheQueryBeforeTheHeaders() {
        RequestHints said = new RequestHints(
                Optional.of("text/plain"),
                Optional.of("https://a.example/q"),
                Optional.of("https://a.example/h"),
                Optional.of("query"),
                Optional.of("header"),
                Optional.of("q1"),
                Optional.of("h1"));

        Hints hints = said.toHints();

        Hints expected = Hints.NONE
                .withContentType("text/plain")
                .withUrl("https://a.example/q")
                .withSource("query")
                .withId("q1");
        assertEquals(expected, hints);
    }

    @Test
    void hearsTheHeadersWhereTheQuerySaysNothing() {
        RequestHints said = new RequestHints(
                NONE,
                Optional.of(" "),
                Optional.of("https://a.example/h"),
                NONE,
                Optional.of("desk"),
                NONE,
                Optional.of("h1"));

        Hints hints = said.toHints();

        assertEquals(
                Hints.NONE.withUrl("https://a.example/h").withSource("desk").withId("h1"), hints);
    }

    @Test
    void doesNotHearControlCharacters() {
        RequestHints said = new RequestHints(NONE, NONE, NONE, Optional.of("desk\r\nreason-code: x"), NONE, NONE, NONE);

        Hints hints = said.toHints();

        assertEquals(Hints.NONE, hints);
    }
}
