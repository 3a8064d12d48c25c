package news.dateline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.item.Hints;
import news.dateline.item.Identity.AltId;
import news.dateline.item.PubStatus;
import news.dateline.item.RawItem;
import news.dateline.item.ReadItem;
import news.dateline.item.Removed;
import news.dateline.item.Removed.Kind;
import news.dateline.pipeline.InOrder;
import news.dateline.text.FactTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonEnvelopeTest {
    @Test
    void carriesEveryFieldOver() {
        Draft article = read("""
                {"id": "b-17", "url": "https://Example.org/bridge?utm_source=x", "source": "Example Wire",
                 "headline": "A bridge  that nobody ordered", "byline": "Ann Other",
                 "body": "The bridge is open.\\n\\nIt cost a lot.", "language": "en_GB",
                 "publishedAt": "2024-03-07T10:00:00+01:00", "updatedAt": "20240307T120000Z", "version": 3,
                 "status": "withheld", "embargoedUntil": "2024-03-08T06:00:00Z", "note": "Photos follow"}
                """);

        assertEquals("urn:dateline:Example%20Wire:b-17", article.identity().uri());
        assertEquals(
                List.of(new AltId("provider", "b-17"), new AltId("url", "https://example.org/bridge")),
                article.identity().altIds());
        assertEquals(Optional.of("3"), article.identity().version());
        assertEquals(
                Optional.of("A bridge that nobody ordered"), article.content().title());
        assertEquals(
                List.of("The bridge is open.", "It cost a lot."),
                article.content().paragraphs());
        assertEquals(Optional.of("Ann Other"), article.editorial().by());
        assertEquals(Optional.of("Photos follow"), article.editorial().edNote());
        assertEquals(Optional.of("en-GB"), article.language());
        assertEquals(
                "2024-03-07T10:00:00+01:00",
                article.times().firstCreated().orElseThrow().toString());
        assertEquals(
                "2024-03-07T12:00:00Z",
                article.times().versionCreated().orElseThrow().toString());
        assertEquals(
                "2024-03-08T06:00:00Z",
                article.times().embargoedUntil().orElseThrow().toString());
        assertEquals(PubStatus.WITHHELD, article.pubStatus());
        assertEquals("envelope:publishedAt", article.wire().provenance().get(FieldPath.FIRST_CREATED));
    }

    @Test
    void readsTheTextOfAnHtmlBody() {
        Draft article = read("""
                {"bodyContentType": "text/html; charset=utf-8",
                 "body": "<p>The <b>bridge</b>\\nis open.</p><script>var x;</script><ul><li>One</li><li>Two</li></ul>"}
                """);

        assertEquals(
                List.of("The bridge is open.", "One", "Two"), article.content().paragraphs());
    }

    /** Captions and credits of figures in a body came out as paragraphs where no known label told them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<figcaption>Il molo a mezzogiorno (foto Rossi)</figcaption>",
                "<figcaption>正午の桟橋＝高瀬真理撮影</figcaption>",
                "<figcaption>中午的码头。林思远 摄</figcaption>",
                "<figcaption>정오의 부두 ⓒ해안일보</figcaption>",
                "<figcaption>The pier at noon</figcaption>",
                "<figcaption>दोपहर में घाट</figcaption>",
                "<p>The pier at noon</p><small>Ann Other</small>"
            })
    void figuresOfAnHtmlBodyArePicturesAndNoParagraphs(String caption) {
        Draft article = read(
                "{\"bodyContentType\": \"text/html\", \"body\": \"<p>The bridge is open.</p><figure><img src='https://p.example/a.jpg'>"
                        + caption + "</figure><p>It cost a lot.</p>\"}");

        assertEquals(
                List.of("The bridge is open.", "It cost a lot."),
                article.content().paragraphs());
        assertEquals(1, article.content().pictures().size());
    }

    @Test
    void markupThatWasEscapedTwiceIsMarkup() {
        Draft article = read(
                "{\"headline\": \"The port opens\", \"bodyContentType\": \"text/html\", \"body\": "
                        + "\"&lt;p&gt;The port opened on Thursday, a day late.&lt;/p&gt;&lt;p&gt;Two ships waited outside.&lt;/p&gt;\"}");

        assertEquals(
                List.of("The port opened on Thursday, a day late.", "Two ships waited outside."),
                article.content().paragraphs());
    }

    @Test
    void aBodyOfSingleBreaksHasParagraphs() {
        Draft article = read("{\"headline\": \"The port opens\", \"bodyContentType\": \"text/html\", \"body\": "
                + "\"The port opened on Thursday, a day late, the harbour master said.<br>Two ships had waited outside since "
                + "Monday for a place at the quay.<br>The next one is due on Sunday at noon, from the south.\"}");

        assertEquals(3, article.content().paragraphs().size());
    }

    @Test
    void accountsForCharactersDroppedInAnyField() {
        Draft article = read("{\"headline\": \"A\\u0000 bridge\", \"body\": \"Is\\u0000 open, \\ud800 he said.\"}");

        assertEquals(Optional.of("A bridge"), article.content().title());
        assertEquals(
                List.of(
                        new Removed(Kind.CONTROL, "U+0000 ×1"),
                        new Removed(Kind.CONTROL, "U+D800 ×1"),
                        new Removed(Kind.CONTROL, "U+0000 ×1")),
                article.wire().removed());
    }

    @Test
    void letsAKillThroughThatHasNoBody() {
        Draft article = read("{\"id\": \"b-17\", \"status\": \"canceled\"}");

        assertEquals(PubStatus.CANCELED, article.pubStatus());
        assertEquals(List.of(), article.content().paragraphs());
    }

    @Test
    void readsTheTextThoughItsDateIsNone() {
        Draft article =
                read("{\"body\": \"The bridge is open.\", \"publishedAt\": \"the other day\", \"language\": \"?\"}");

        assertEquals(Optional.empty(), article.times().firstCreated());
        assertEquals(Optional.empty(), article.language());
    }

    @Test
    void namesAnItemByItsContentWhereNothingElseNamesIt() {
        Draft one = read("{\"body\": \"The bridge is open.\"}");
        Draft again = read("{ \"body\":\"The bridge  is open.\\n\" }");
        Draft other = read("{\"body\": \"The bridge is shut.\"}");

        assertTrue(one.identity().uri().matches("ni:///sha-256;[A-Za-z0-9_-]{43}"));
        assertEquals(one.identity(), again.identity());
        assertTrue(!one.identity().equals(other.identity()));
    }

    private static Draft read(String json) {
        List<ReadItem> outcomes = InOrder.readers(FactTables.shipped())
                .read(RawItem.of(json.getBytes(StandardCharsets.UTF_8), Hints.NONE, Instant.EPOCH));
        return assertInstanceOf(ReadItem.Drafted.class, outcomes.get(0)).draft();
    }
}
