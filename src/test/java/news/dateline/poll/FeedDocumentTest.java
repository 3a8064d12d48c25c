package news.dateline.poll;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.dateline.item.Hints;
import news.dateline.item.Outcome;
import news.dateline.item.RawItem;
import news.dateline.pipeline.Limits;
import news.dateline.pipeline.Pipeline;
import org.junit.jupiter.api.Test;

class FeedDocumentTest {
    private static final String RSS = """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>جريدة النهر</title>
            <link>https://river.example/</link><language>ar</language>
            <item><guid isPermaLink="false">2</guid><title>الميناء يفتح من جديد</title><dc:creator>هدى القاسم</dc:creator>
            <description><![CDATA[عاد الميناء إلى العمل يوم الثلاثاء <item> بعد ثلاثة أيام من العواصف.]]></description></item>
            <item><guid isPermaLink="false">1</guid><title>عاصفة تغلق الميناء</title>
            <description>أغلقت العاصفة الميناء يوم السبت وبقيت السفن خارجه.</description></item>
            </channel></rss>
            """;

    @Test
    void eachEntryIsAFeedOfOneWithTheOldestFirst() {
        List<FeedDocument.Piece> pieces = pieces(RSS);

        assertEquals(
                List.of("عاصفة تغلق الميناء", "الميناء يفتح من جديد"),
                pieces.stream().map(FeedDocumentTest::title).toList());
        assertEquals("application/rss+xml", pieces.get(0).type());
        assertFalse(new String(pieces.get(0).payload(), UTF_8).contains("encoding="));
    }

    @Test
    void anEntryThatSaysSomethingElseIsTheSameEntryInAnotherVersion() {
        FeedDocument.Piece before = pieces(RSS).get(0);
        FeedDocument.Piece after = pieces(RSS.replace("يوم السبت", "يوم الأحد")).get(0);

        assertEquals(before.key(), after.key());
        assertNotEquals(before.version(), after.version());
        assertEquals(
                pieces(RSS).get(1).version(),
                pieces(RSS.replace("يوم السبت", "يوم الأحد")).get(1).version());
    }

    @Test
    void atomAndTheElderRssAreCutAsWell() {
        List<FeedDocument.Piece> atom = pieces("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>River</title>
                <entry><id>urn:1</id><title>One</title><content>The harbour opened again on Tuesday.</content></entry>
                <entry><title>Two</title><link href="https://river.example/2"/><summary>The storm passed.</summary></entry>
                </feed>""");
        List<FeedDocument.Piece> rdf = pieces("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                <channel><title>River</title></channel>
                <item rdf:about="https://river.example/1"><title>One</title><description>The harbour opened.</description></item>
                </rdf:RDF>""");

        assertEquals(
                List.of("Two", "One"),
                atom.stream().map(FeedDocumentTest::title).toList());
        assertEquals("application/atom+xml", atom.get(0).type());
        assertEquals(List.of("One"), rdf.stream().map(FeedDocumentTest::title).toList());
    }

    @Test
    void aJsonFeedIsCutAsWell() {
        List<FeedDocument.Piece> pieces = pieces("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "River", "items": [
                 {"id": "2", "title": "Two", "content_text": "The harbour opened again on Tuesday."},
                 {"id": "1", "title": "One", "content_text": "The storm shut the harbour on Saturday."}]}""");

        assertEquals(
                List.of("One", "Two"),
                pieces.stream().map(FeedDocumentTest::title).toList());
        assertEquals("application/feed+json", pieces.get(0).type());
    }

    @Test
    void entriesThatShareAnIdAreAllRemembered() {
        List<FeedDocument.Piece> pieces = pieces(RSS.replace(">2</guid>", ">1</guid>"));

        assertEquals(2, pieces.stream().map(FeedDocument.Piece::key).distinct().count());
    }

    @Test
    void whatNoParserTakesGoesOutAsItCame() {
        byte[] body = "<rss><channel><item><title>Harbour & co</title></item></channel>".getBytes(ISO_8859_1);

        List<FeedDocument.Piece> pieces =
                FeedDocument.pieces(body, new String(body, ISO_8859_1), Optional.of("text/xml"));

        assertEquals(1, pieces.size());
        assertEquals(body, pieces.get(0).payload());
        assertEquals("text/xml", pieces.get(0).type());
    }

    @Test
    void aPageInPlaceOfAFeedIsOnePiece() {
        assertEquals(
                1,
                pieces("<html><body><p>We are down for maintenance.</p></body></html>")
                        .size());
        assertEquals(1, pieces("").size());
    }

    private static List<FeedDocument.Piece> pieces(String text) {
        return FeedDocument.pieces(text.getBytes(UTF_8), text, Optional.empty());
    }

    /** As the service reads it. */
    private static String title(FeedDocument.Piece piece) {
        Hints hints = Hints.NONE.withContentType(piece.type());
        List<Outcome> outcomes =
                Pipeline.within(Limits.DEFAULT).clean(RawItem.of(piece.payload(), hints, Instant.EPOCH));
        assertEquals(1, outcomes.size());
        assertTrue(outcomes.get(0) instanceof Outcome.Cleaned, outcomes::toString);
        return ((Outcome.Cleaned) outcomes.get(0)).article().content().title().orElseThrow();
    }
}
