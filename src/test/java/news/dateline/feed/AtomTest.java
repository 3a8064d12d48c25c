package news.dateline.feed;

import static news.dateline.format.Wires.article;
import static news.dateline.format.Wires.outcomes;
import static news.dateline.format.Wires.rejected;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Draft;
import news.dateline.item.Editorial.Subject;
import news.dateline.item.Identity.AltId;
import news.dateline.item.ReadItem;
import news.dateline.item.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtomTest {
    private static String feed(String entries) {
        return "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en-GB'>"
                + "<id>tag:example.org,2024:feed</id><title>Bridge News</title><link href='https://example.org/'/>"
                + "<author><name>Desk</name></author><rights>(c) Bridge News</rights>" + entries + "</feed>";
    }

    private static Draft entry(String content) {
        return article(feed("<entry>" + content + "</entry>"));
    }

    @Test
    void readsAnEntryAndWhatTheFeedSaysOfIt() {
        Draft article = entry("""
                <id>tag:example.org,2024:17</id><title type="html">The &amp;lt;b&amp;gt; tag</title>
                <link rel="self" href="/api/17"/><link rel="alternate" href="/17"/>
                <published>2024-03-07T09:00:00Z</published><updated>2024-03-07T10:00:00Z</updated>
                <author><name>Ann Other</name><email>ann@example.org</email></author><category term="roads" label="Roads"/>
                <summary>Cars may use it.</summary>
                <content type="html">&lt;p&gt;The bridge is open.&lt;/p&gt;&lt;p&gt;It cost a lot.&lt;/p&gt;</content>
                """);

        assertEquals("tag:example.org,2024:17", article.identity().uri());
        assertEquals(
                List.of(new AltId("url", "https://example.org/17")),
                article.identity().altIds());
        assertEquals(Optional.of("The <b> tag"), article.content().title());
        assertEquals(
                "2024-03-07T09:00:00Z",
                article.times().firstCreated().orElseThrow().toString());
        assertEquals(
                "2024-03-07T10:00:00Z",
                article.times().versionCreated().orElseThrow().toString());
        assertEquals(Optional.of("Ann Other"), article.editorial().by());
        assertEquals(
                List.of(new Subject("Roads", Optional.empty())),
                article.editorial().subjects());
        assertEquals(List.of("Cars may use it."), article.content().summaries());
        assertEquals(
                List.of("The bridge is open.", "It cost a lot."),
                article.content().paragraphs());
        assertEquals(Optional.of("en-GB"), article.language());
        assertEquals(Optional.of("(c) Bridge News"), article.rights().notice());
    }

    @Test
    void readsXhtml() {
        Draft article = entry("""
                <id>urn:a:1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <em>bridge</em></div></title>
                <content type="xhtml" xml:base="https://example.org/news/"><x:div xmlns:x="http://www.w3.org/1999/xhtml">
                  <x:p>The <x:b>bridge</x:b> is open &lt; closed.</x:p><x:br/>
                  <x:figure><x:img src="b.jpg"/><x:figcaption>Cars</x:figcaption></x:figure><x:p>It cost a lot.</x:p></x:div></content>
                """);

        assertEquals(Optional.of("A bridge"), article.content().title());
        assertEquals(
                List.of("The bridge is open < closed.", "It cost a lot."),
                article.content().paragraphs());
        assertEquals(
                Optional.of("https://example.org/news/b.jpg"),
                article.content().pictures().get(0).url());
    }

    @Test
    void readsPlainText() {
        Draft article = entry(
                "<id>urn:a:1</id><title>A</title><content type='text'>The bridge is open.\n\nIt cost a lot.</content>");

        assertEquals(
                List.of("The bridge is open.", "It cost a lot."),
                article.content().paragraphs());
    }

    @Test
    void contentThatIsNoTextIsNone() {
        Draft article = entry("<id>urn:a:1</id><title>A</title><summary>Cars may use it.</summary>"
                + "<content type='image/png'>iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ</content>");

        assertEquals(List.of("Cars may use it."), article.content().paragraphs());
    }

    @Test
    void contentElsewhereLeavesTheSummary() {
        Draft article = entry("<id>urn:a:1</id><title>A</title><summary>Cars may use it.</summary>"
                + "<content src='https://example.org/film.mp4' type='video/mp4'/>");

        assertEquals(List.of("Cars may use it."), article.content().paragraphs());
    }

    @Test
    void theFeedsAuthorStandsInForAMissingOne() {
        Draft article = entry("<id>urn:a:1</id><title>A</title>");

        assertEquals(Optional.of("Desk"), article.editorial().by());
    }

    @Test
    void readsAnEntryAlone() {
        Draft article = article(
                "<entry xmlns='http://www.w3.org/2005/Atom' xml:lang='fr'><id>urn:a:1</id><title>Un pont</title>"
                        + "<source><title>Pont Presse</title></source><content>Le pont est ouvert.</content></entry>");

        assertEquals("urn:a:1", article.identity().uri());
        assertEquals(Optional.of("fr"), article.language());
        assertEquals("Pont Presse", article.stated().credits().get(0).text());
    }

    @Test
    void readsTheDraftOfTheStandard() {
        Draft article =
                article("<feed version='0.3' xmlns='http://purl.org/atom/ns#'><title>T</title><entry><id>urn:a:1</id>"
                        + "<title mode='escaped'>A bridge</title><issued>2004-03-07T09:00:00Z</issued><modified>2004-03-07T10:00:00Z</modified>"
                        + "<content type='text/html' mode='escaped'>&lt;p&gt;Open.&lt;/p&gt;</content></entry></feed>");

        assertEquals(
                "2004-03-07T10:00:00Z",
                article.times().versionCreated().orElseThrow().toString());
        assertEquals(List.of("Open."), article.content().paragraphs());
    }

    @Test
    void readsPrefixedElements() {
        Draft article = article("<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:entry><a:id>urn:a:1</a:id>"
                + "<a:title>A bridge</a:title><a:content>Open.</a:content></a:entry></a:feed>");

        assertEquals(Optional.of("A bridge"), article.content().title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<link href='https://example.org/1'/> | https://example.org/1",
                "<link href='https://example.org/1' rel='self'/><link href='2'/> | https://example.org/2",
                "<link href='https://example.org/1' rel='enclosure' type='audio/mpeg'/><link href='https://example.org/3' rel='alternate'/> | https://example.org/3"
            })
    void namesAnEntryWithoutAnIdByItsAddress(String links, String uri) {
        Draft article = entry("<title>A</title>" + links);

        assertEquals(uri, article.identity().uri());
    }

    @Test
    void oneBadEntryIsOneDeadLetter() {
        List<ReadItem> outcomes = outcomes(feed("<entry><id>urn:a:1</id><title>One</title></entry>"
                + "<entry><id>urn:a:2</id><title>Two</entry><entry><id>urn:a:3</id><title>Three</title></entry>"));

        assertEquals(Reason.MALFORMED_XML, ((ReadItem.Refused) outcomes.get(1)).reason());
        assertEquals(Optional.of("Three"), article(outcomes.get(2)).content().title());
    }

    @Test
    void refusesAFeedWithoutAnEntry() {
        ReadItem.Refused rejected = rejected(feed(""));

        assertEquals(Reason.NO_TEXT, rejected.reason());
    }
}
