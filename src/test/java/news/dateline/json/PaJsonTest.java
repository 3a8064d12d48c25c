package news.dateline.json;

import static news.dateline.format.Wires.article;
import static news.dateline.format.Wires.rejected;
import static news.dateline.format.Wires.removed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Draft;
import news.dateline.item.PubStatus;
import news.dateline.item.ReadItem;
import news.dateline.item.Reason;
import news.dateline.item.Removed.Kind;
import org.junit.jupiter.api.Test;

class PaJsonTest {
    private static Draft item(String fields) {
        return article(
                "{\"uri\": \"http://BRIDGE_API/b17/2024-03-07T10:00:00.000Z/2\", \"source-feed\": \"BRIDGE_API\", \"usn\": \"b17\","
                        + " \"version\": \"2\", \"status\": \"\", \"type\": \"text\", \"mimeType\": \"application/ninjs+json\","
                        + fields + "}");
    }

    @Test
    void readsItsOwnNames() {
        Draft article = item("""
                "firstVersion": "2024-03-07T09:00:00.000Z", "versionCreated": "2024-03-07T10:00:00.000Z",
                "slug": "ROADS Bridge", "headline": "A bridge", "subhead": "Open at last", "byline": "By Ann Other",
                "subjects": {"code": ["news", "roads"]}, "language": "en", "ednote": "", "copyrightHolder": "BW",
                "usage": "None", "location": "Milltown", "abstract": "ROA", "body_text": "The bridge is open..."
                """);

        assertEquals("urn:dateline:BRIDGE_API:b17", article.identity().uri());
        assertEquals(Optional.of("2"), article.identity().version());
        assertEquals(PubStatus.USABLE, article.pubStatus());
        assertEquals(
                "2024-03-07T09:00:00Z",
                article.times().firstCreated().orElseThrow().toString());
        assertEquals(Optional.of("ROADS Bridge"), article.editorial().slugline());
        assertEquals("sub", article.content().headlines().get(0).role());
        assertEquals(Optional.of("By Ann Other"), article.editorial().by());
        assertEquals(List.of("The bridge is open..."), article.content().paragraphs());
        assertEquals(List.of("ROA"), removed(article, Kind.ROUTING));
        assertEquals(2, article.editorial().subjects().size());
    }

    @Test
    void readsHtmlAndAnAbstractThatIsASentence() {
        Draft article = item("\"slug\": \"x\", \"headline\": \"A bridge\", \"abstract\": \"Cars may use it.\","
                + " \"body_text\": \"<p>The bridge is <b>open</b>.</p><p>It cost a lot.</p>\"");

        assertEquals(List.of("Cars may use it."), article.content().summaries());
        assertEquals(
                List.of("The bridge is open.", "It cost a lot."),
                article.content().paragraphs());
    }

    @Test
    void rejectsABodyOfAnotherType() {
        ReadItem.Refused rejected =
                rejected("{\"usn\": \"b17\", \"slug\": \"x\", \"body_text\": {\"p\": \"The bridge\"}}");

        assertEquals(Reason.MISSING_FIELD, rejected.reason());
    }
}
