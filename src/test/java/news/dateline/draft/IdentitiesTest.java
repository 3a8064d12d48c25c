package news.dateline.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import news.dateline.draft.Identities.Stated;
import news.dateline.item.Content;
import news.dateline.item.Hints;
import org.junit.jupiter.api.Test;

class IdentitiesTest {
    private static final Content CONTENT = Content.NONE.withParagraphs(List.of("The bridge is open."));
    private static final Hints HINTS =
            Hints.NONE.withUrl("https://example.org/a").withId("k 1").withSource("feed");

    @Test
    void theProvidersIdComesFirst() {
        Identities.Named named =
                Identities.name(stated(Optional.of("urn:newsml:example.org:7"), List.of()), HINTS, CONTENT);

        assertEquals("urn:newsml:example.org:7", named.identity().uri());
        assertEquals("id", named.evidence());
    }

    @Test
    void anIdThatIsNoUriBecomesOne() {
        Identities.Named named = Identities.name(stated(Optional.of("جسر 7"), List.of()), HINTS, CONTENT);

        assertEquals(
                "urn:dateline:feed:%D8%AC%D8%B3%D8%B1%207", named.identity().uri());
    }

    @Test
    void thenTheAddressThatThePageStatesThenThatOfTheProducer() {
        Stated stated = stated(Optional.empty(), List.of("https://example.org/b"));

        assertEquals(
                "https://example.org/b",
                Identities.name(stated, HINTS, CONTENT).identity().uri());
        assertEquals(
                "https://example.org/a",
                Identities.name(stated(Optional.empty(), List.of()), HINTS, CONTENT)
                        .identity()
                        .uri());
    }

    @Test
    void thenTheRecordsKey() {
        Identities.Named named = Identities.name(Stated.NOTHING, Hints.NONE.withId("k 1"), CONTENT);

        assertEquals("urn:dateline:item:k%201", named.identity().uri());
        assertEquals("hint:id", named.evidence());
    }

    /** PostgreSQL refuses to index a key of some kilobytes, so such an item could not be stored. */
    @Test
    void aNameTooLongForAKeyIsNone() {
        Stated stated = stated(Optional.of("i".repeat(10_000)), List.of("https://example.org/" + "b".repeat(10_000)));

        Identities.Named byKey = Identities.name(stated, Hints.NONE.withId("k"), CONTENT);
        Identities.Named byContent = Identities.name(stated, Hints.NONE.withId("k".repeat(10_000)), CONTENT);

        assertEquals("urn:dateline:item:k", byKey.identity().uri());
        assertEquals("provider", byKey.identity().altIds().get(0).role());
        assertEquals("content", byContent.evidence());
    }

    private static Stated stated(Optional<String> id, List<String> urls) {
        return new Stated(id, urls, Optional.empty(), Optional.empty());
    }
}
