package news.dateline.feed;

import static news.dateline.format.Wires.article;
import static news.dateline.format.Wires.outcomes;
import static news.dateline.format.Wires.rejected;
import static news.dateline.format.Wires.removed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.format.Wires;
import news.dateline.item.Draft;
import news.dateline.item.Editorial.Subject;
import news.dateline.item.FieldPath;
import news.dateline.item.Hints;
import news.dateline.item.Identity.AltId;
import news.dateline.item.Picture;
import news.dateline.item.RawItem;
import news.dateline.item.ReadItem;
import news.dateline.item.Reason;
import news.dateline.item.Removed.Kind;
import news.dateline.pipeline.InOrder;
import news.dateline.text.FactTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RssTest {
    private static final String NAMESPACES = "xmlns:content='http://purl.org/rss/1.0/modules/content/'"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:media='http://search.yahoo.com/mrss/'"
            + " xmlns:atom='http://www.w3.org/2005/Atom' xmlns:wp='http://wordpress.org/export/1.2/'"
            + " xmlns:excerpt='http://wordpress.org/export/1.2/excerpt/' xmlns:x='http://example.org/own'";

    private static String feed(String items) {
        return "<?xml version='1.0'?><rss version='2.0' " + NAMESPACES + "><channel><title>Bridge News</title>"
                + "<link>https://www.example.org/</link><atom:link href='https://www.example.org/feed' rel='self'/>"
                + "<language>en-nz</language><copyright>(c) Bridge News</copyright>" + items + "</channel></rss>";
    }

    private static Draft item(String content) {
        return article(feed("<item>" + content + "</item>"));
    }

    @Test
    void readsAnItemAndWhatTheChannelSaysOfIt() {
        Draft article = item("""
                <title>A bridge &amp;amp; a tunnel</title><link>https://www.example.org/bridge?utm_source=rss</link>
                <guid isPermaLink="false">b-17</guid><pubDate>Thu, 07 Mar 2024 10:00:00 +0100</pubDate>
                <dc:creator><![CDATA[Ann Other]]></dc:creator><category><![CDATA[Roads & Rails]]></category>
                <description>Cars may use it.</description>
                <content:encoded><![CDATA[<p>The bridge is <b>open</b>.</p><p>It cost a lot.</p>]]></content:encoded>
                """);

        assertEquals("urn:dateline:example.org:b-17", article.identity().uri());
        assertEquals(
                List.of(new AltId("provider", "b-17"), new AltId("url", "https://www.example.org/bridge")),
                article.identity().altIds());
        assertEquals(Optional.of("A bridge & a tunnel"), article.content().title());
        assertEquals(List.of("Cars may use it."), article.content().summaries());
        assertEquals(
                List.of("The bridge is open.", "It cost a lot."),
                article.content().paragraphs());
        assertEquals(Optional.of("Ann Other"), article.editorial().by());
        assertEquals(
                List.of(new Subject("Roads & Rails", Optional.empty())),
                article.editorial().subjects());
        assertEquals(Optional.of("en-NZ"), article.language());
        assertEquals(Optional.of("(c) Bridge News"), article.rights().notice());
        assertEquals(
                "2024-03-07T10:00:00+01:00",
                article.times().firstCreated().orElseThrow().toString());
        assertEquals(
                "2024-03-07T10:00:00+01:00",
                article.times().versionCreated().orElseThrow().toString());
    }

    @Test
    void theDescriptionIsTheTextWhereThereIsNoOther() {
        Draft article = item(
                "<title>A bridge</title><description>&lt;p&gt;The bridge is open.&lt;/p&gt;&lt;p&gt;It cost a lot.&lt;/p&gt;</description>");

        assertEquals(
                List.of("The bridge is open.", "It cost a lot."),
                article.content().paragraphs());
        assertEquals(List.of(), article.content().summaries());
    }

    @Test
    void aDescriptionThatRepeatsTheOpeningIsNoStandfirst() {
        Draft article = item(
                "<title>A bridge</title><description>The bridge is open to cars and [&amp;#8230;]</description>"
                        + "<content:encoded>&lt;p&gt;The bridge is open to cars and people.&lt;/p&gt;</content:encoded>");

        assertEquals(List.of(), article.content().summaries());
        assertEquals(1, removed(article, Kind.REPETITION).size());
    }

    @Test
    void takesTheTextFromWhereItIsAndNotFromAStub() {
        Draft article = item("<title>A bridge</title><content:encoded>Read on</content:encoded>"
                + "<x:body>&lt;p&gt;The bridge is open to cars and people.&lt;/p&gt;</x:body>");

        assertEquals(
                List.of("The bridge is open to cars and people."),
                article.content().paragraphs());
    }

    @Test
    void readsWhatWordPressWritesWithoutParagraphs() {
        Draft article = item("""
                <title>A bridge</title><content:encoded><![CDATA[<strong>[dropcap]T[/dropcap]he bridge is
                open.</strong>

                It cost [sic] a lot.
                <h2>What now?</h2>
                Nobody knows.

                [contact_form]

                <figure class="wp-block-image"><img src="/b.jpg" alt=""><figcaption>The first cars</figcaption></figure>

                [caption id="a" width="300"]<a href="/c.jpg"><img src="https://example.org/c.jpg"/></a> More cars[/caption]

                [gallery ids="1,2"]The end.

                The post <a href="/">A bridge</a> appeared first on <a href="/">Bridge News</a>.]]></content:encoded>
                """);

        assertEquals(
                List.of("The bridge is open.", "It cost [sic] a lot.", "What now?", "Nobody knows.", "The end."),
                article.content().paragraphs());
        assertEquals(
                List.of("[dropcap]", "[/dropcap]", "[contact_form]", "[gallery ids=\"1,2\"]"),
                removed(article, Kind.FURNITURE));
        assertEquals(
                List.of("The first cars", "More cars"),
                article.content().pictures().stream()
                        .map(picture -> picture.caption().orElseThrow())
                        .toList());
        assertEquals(
                Optional.of("https://www.example.org/b.jpg"),
                article.content().pictures().get(0).url());
        assertEquals(List.of("The post A bridge appeared first on Bridge News."), removed(article, Kind.LINK));
    }

    @Test
    void onlyWhatIsPublishedOfAnExportIsAnArticle() {
        String post = "<item><title>%s</title><content:encoded>Text.</content:encoded><wp:status>%s</wp:status>"
                + "<wp:post_type>%s</wp:post_type><wp:post_password>%s</wp:post_password></item>";
        List<ReadItem> outcomes = outcomes(feed(post.formatted("One", "publish", "post", "")
                + post.formatted("Two", "draft", "post", "")
                + post.formatted("Three", "inherit", "attachment", "")
                + post.formatted("Four", "publish", "nav_menu_item", "")
                + post.formatted("Five", "publish", "page", "")
                + post.formatted("Six", "publish", "post", "secret")
                + post.formatted("Seven", "publish", "recipe", "")));

        assertEquals(
                List.of(
                        "One",
                        "a WordPress post that is not published",
                        "Five",
                        "a WordPress post behind a password",
                        "a WordPress item that is neither post nor page"),
                outcomes.stream().map(RssTest::titleOrDetail).toList());
    }

    private static String titleOrDetail(ReadItem outcome) {
        return outcome instanceof ReadItem.Refused rejected
                ? rejected.detail()
                : article(outcome).content().title().orElse("");
    }

    @Test
    void readsTimesOfAnExportInUtc() {
        Draft article = item("<title>A</title><wp:post_date>2024-03-07 11:00:00</wp:post_date>"
                + "<wp:post_date_gmt>2024-03-07 10:00:00</wp:post_date_gmt><wp:post_modified_gmt>2024-03-08 10:00:00</wp:post_modified_gmt>"
                + "<pubDate>Thu, 07 Mar 2024 10:00:00 +0000</pubDate>");

        assertEquals(
                "2024-03-07T10:00:00Z",
                article.times().firstCreated().orElseThrow().toString());
        assertEquals(
                "2024-03-08T10:00:00Z",
                article.times().versionCreated().orElseThrow().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "Thu, 07 Mar 2024 10:00:00 GMT | 2024-03-07T10:00:00Z",
                "Thu, 07 Mar 2024 10:00:00 UT | 2024-03-07T10:00:00Z",
                "Thu, 7 Mar 2024 10:00:00 Z | 2024-03-07T10:00:00Z",
                "Thu, 07 Mar 2024 10:00:00 +02:00 | 2024-03-07T10:00:00+02:00",
                "Thu, 07 Mar 2024 10:00:00 -0330 | 2024-03-07T10:00:00-03:30",
                "Thu, 07 Mar 2024 10:00 EST | 2024-03-07T10:00:00-05:00",
                "Thu, 07 Mar 2024 10:00:00 CST | 2024-03-07T10:00:00-06:00",
                "Thu, 07 Mar 2024 10:00:00 PDT | 2024-03-07T10:00:00-07:00",
                "Thu, 07 Mar 2024 10:00:00 CEST | 2024-03-07T10:00:00+02:00",
                "Thu, 07 Mar 2024 10:00:00 +0100 (CET) | 2024-03-07T10:00:00+01:00",
                "Mon, 07 Mar 2024 10:00:00 +0000 | 2024-03-07T10:00:00Z",
                "Thursday, 07 March 2024 10:00:00 GMT | 2024-03-07T10:00:00Z",
                "07 Mar 24 10:00:00 GMT | 2024-03-07T10:00:00Z",
                "Sun, 07 Mar 99 10:00:00 GMT | 1999-03-07T10:00:00Z",
                "Thu, 07-Mar-2024 10:00:00 GMT | 2024-03-07T10:00:00Z",
                "Thu,  07  Mar 2024   10:00:00 GMT | 2024-03-07T10:00:00Z",
                "Thu, 07 Mar 2024 10:00:00 | 2024-03-07",
                "Thu, 07 Mar 2024 | 2024-03-07",
                "2024-03-07T10:00:00+01:00 | 2024-03-07T10:00:00+01:00",
                "2024-03-07 10:00:00 +0100 | 2024-03-07T10:00:00+01:00",
                "2024-03-07T10:00:00.123Z | 2024-03-07T10:00:00Z",
                "jeu., 07 mars 2024 10:00:00 +0100 | 2024-03-07T10:00:00+01:00",
                "Wed, 31 Feb 2024 10:00:00 GMT | none",
                "yesterday | none",
                "1709805600 | none"
            })
    void readsDatesHoweverTheyAreWritten(String written, String meant) {
        Draft article = item("<title>A bridge</title><pubDate>" + written + "</pubDate>");

        assertEquals(
                Optional.ofNullable(meant), article.times().versionCreated().map(Object::toString));
    }

    @Test
    void oneBadItemOfFiftyIsOneDeadLetter() {
        String items = IntStream.range(0, 50)
                .mapToObj(i -> i == 20
                        ? "<item><title>Bad</title><description><b>open</description></item>"
                        : "<item><title>Item " + i + "</title><description>Text &nbsp; & more.</description></item>")
                .collect(Collectors.joining("\n"));

        List<ReadItem> outcomes = outcomes(feed(items));

        assertEquals(50, outcomes.size());
        assertEquals(
                49, outcomes.stream().filter(ReadItem.Drafted.class::isInstance).count());
        assertEquals(Reason.MALFORMED_XML, ((ReadItem.Refused) outcomes.get(20)).reason());
        assertEquals(
                "entities of HTML, lone ampersands",
                article(outcomes.get(49)).wire().provenance().get(FieldPath.REPAIRS));
    }

    @Test
    void anItemFromTheFarFutureAndOneWithoutTextSinkNoFeed() {
        List<ReadItem> outcomes =
                outcomes(feed("<item><title>One</title><pubDate>Thu, 07 Mar 3013 10:00:00 GMT</pubDate></item>"
                        + "<item><title>Two</title><description/></item><item/><item><title>Four</title></item>"));

        assertEquals(4, outcomes.size());
        assertEquals(Optional.of("Four"), article(outcomes.get(3)).content().title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<author>desk@example.org (Ann Other)</author> | Ann Other",
                "<author>Ann Other &lt;ann@example.org&gt;</author> | Ann Other",
                "<author>Ann Other</author> | Ann Other",
                "<author>desk@example.org</author> | none",
                "<dc:creator>Ann Other</dc:creator><dc:creator>Joe Bloggs</dc:creator> | Ann Other, Joe Bloggs",
                "<dc:creator>By Ann Other</dc:creator><author>desk@example.org</author> | By Ann Other",
                "<atom:author><atom:name>Ann Other</atom:name><atom:email>a@example.org</atom:email></atom:author> | Ann Other"
            })
    void namesTheAuthorWithoutAnAddress(String author, String by) {
        Draft article = item("<title>A bridge</title>" + author);

        assertEquals(by, article.editorial().by().orElse("none"));
    }

    @Test
    void readsPicturesWithTheirCredit() {
        Draft article = item("""
                <title>A bridge</title>
                <media:content url="https://example.org/a.jpg" medium="image" width="900">
                  <media:description type="plain">The first cars.</media:description>
                  <media:credit role="photographer">Joe Lens/BW</media:credit></media:content>
                <media:group><media:content url="https://example.org/s.jpg" type="image/jpeg" width="90"/>
                  <media:content url="https://example.org/l.jpg" type="image/jpeg" width="900"/>
                  <media:content url="https://example.org/film.mp4" type="video/mp4"/><media:title>Trucks</media:title></media:group>
                <media:thumbnail url="https://example.org/t.jpg"/>
                <enclosure url="https://example.org/e.png" type="image/png" length="9"/>
                <enclosure url="https://example.org/e.mp3" type="audio/mpeg" length="9"/>
                """);

        assertEquals(
                List.of(
                        picture("https://example.org/l.jpg", "Trucks", ""),
                        picture("https://example.org/a.jpg", "The first cars.", "Joe Lens/BW"),
                        picture("https://example.org/e.png", "", "")),
                article.content().pictures());
    }

    private static Picture picture(String url, String caption, String credit) {
        return new Picture(
                Optional.of(url),
                Optional.empty(),
                Optional.of(caption).filter(text -> !text.isEmpty()),
                Optional.empty(),
                List.of(),
                Optional.of(credit).filter(text -> !text.isEmpty()));
    }

    @Test
    void readsRdf() {
        List<ReadItem> outcomes = outcomes("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                    xmlns:dc="http://purl.org/dc/elements/1.1/">
                  <channel rdf:about="https://example.org/"><title>Bridge News</title><link>https://example.org/</link>
                    <dc:language>ja</dc:language></channel>
                  <item rdf:about="https://example.org/1"><title>One</title><link>https://example.org/1</link>
                    <dc:date>2024-03-07T10:00:00+09:00</dc:date><description>The bridge is open.</description></item>
                  <item rdf:about="https://example.org/2"><title>Two</title></item>
                </rdf:RDF>
                """);

        Draft first = article(outcomes.get(0));
        assertEquals(2, outcomes.size());
        assertEquals("https://example.org/1", first.identity().uri());
        assertEquals(
                "2024-03-07T10:00:00+09:00",
                first.times().versionCreated().orElseThrow().toString());
        assertEquals(Optional.of("ja"), first.language());
    }

    @Test
    void readsTheOldestDialectWithItsDocumentType() {
        Draft article = article("""
                <?xml version="1.0" encoding="ISO-8859-1"?>
                <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://example.invalid/rss-0.91.dtd">
                <rss version="0.91"><channel><title>Bridge News</title><link>https://example.org/</link>
                <item><title>A bridge</title><link>https://example.org/1</link></item></channel></rss>
                """);

        assertEquals("https://example.org/1", article.identity().uri());
    }

    @Test
    void readsAFeedInAForeignNamespace() {
        Draft article = article("""
                <rss version="2.0" xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <channel><item><title>A bridge</title><news:news><news:title>Other</news:title></news:news>
                <description>The bridge is open.</description></item></channel></rss>
                """);

        assertEquals(Optional.of("A bridge"), article.content().title());
        assertEquals(List.of("The bridge is open."), article.content().paragraphs());
    }

    @Test
    void readsPrefixesThatNobodyBound() {
        Draft article = article("<rss><channel><item><title>A bridge</title><dc:creator>Ann Other</dc:creator>"
                + "<content:encoded>&lt;p&gt;The bridge is open.&lt;/p&gt;</content:encoded></item></channel></rss>");

        assertEquals(Optional.of("Ann Other"), article.editorial().by());
        assertEquals(List.of("The bridge is open."), article.content().paragraphs());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<strong>A</strong> bridge | A bridge",
                "&lt;strong&gt;A&lt;/strong&gt; bridge | A bridge",
                "<![CDATA[<strong>A</em> bridge]]> | A bridge",
                "<![CDATA[A&nbsp;bridge &amp; more]]> | A bridge & more",
                "A &lt; bridge &lt;String&gt; | A < bridge <String>"
            })
    void readsHtmlInTitles(String written, String meant) {
        Draft article = item("<title>" + written + "</title>");

        assertEquals(Optional.of(meant), article.content().title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<guid>https://example.org/1</guid> | https://example.org/1",
                "<guid isPermaLink='true'>https://example.org/1</guid><link>https://example.org/2</link> | https://example.org/1",
                "<guid>1</guid><link>https://example.org/2</link> | urn:dateline:example.org:1",
                "<guid>1</guid> | urn:dateline:example.org:1",
                "<guid> </guid><link>https://example.org/2</link> | https://example.org/2",
                "<link>/news/2</link> | https://www.example.org/news/2",
                "<atom:link href='https://example.org/3' rel='alternate'/> | https://example.org/3"
            })
    void namesTheItem(String written, String uri) {
        Draft article = item("<title>A bridge</title>" + written);

        assertEquals(uri, article.identity().uri());
    }

    @Test
    void creditsTheSourceThatAnItemNames() {
        Draft article = item("<title>A bridge</title><source url='https://example.com/'>Bridge Wire</source>");

        assertEquals("Bridge Wire", article.stated().credits().get(0).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<rss><channel><title>T</title></channel></rss>", "<rss/>"})
    void refusesAFeedWithoutAnItem(String feed) {
        ReadItem.Refused rejected = rejected(feed);

        assertEquals(Reason.NO_TEXT, rejected.reason());
    }

    @Test
    void aFeedOfAHundredThousandItemsEndsInBoundedTime() {
        String items = "<item><title>T</title></item>".repeat(100_000);

        ReadItem.Refused rejected =
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Wires.rejected(feed(items)));

        assertEquals(Reason.TOO_LARGE, rejected.reason());
    }

    @Test
    void hostileBracketsTakeTimeThatGrowsWithTheText() {
        String text = "[caption [a b=\"c\" [".repeat(50_000) + "<![CDATA[x]]>";

        Draft article = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> item("<title>T</title><description>" + text + "</description>"));

        assertEquals(1, article.content().paragraphs().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-8"})
    void readsAFeedInEachOfUnicodesEncodings(String charset) {
        String feed = "\ufeff<?xml version='1.0' encoding='" + charset
                + "'?><rss><channel><item><title>Мост открыт</title></item></channel></rss>";
        byte[] bytes = (charset.equals("UTF-16") ? feed.substring(1) : feed).getBytes(Charset.forName(charset));

        List<ReadItem> outcomes =
                InOrder.readers(FactTables.shipped()).read(RawItem.of(bytes, Hints.NONE, Instant.EPOCH));

        assertEquals(
                Optional.of("Мост открыт"), article(outcomes.get(0)).content().title());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[caption]",
                "[a b=[a b=",
                "[caption a",
                "[a b=\"[a ",
                "<figure><img src='a'>",
                "<img alt='a' src='a'>",
                "] [/caption]"
            })
    void hostileSignsTakeTimeThatGrowsWithTheText(String sign) {
        String text = "<![CDATA[<p>" + sign.repeat(100_000) + "[/caption]]]>";

        List<ReadItem> outcomes = assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> outcomes(feed("<item><title>T</title><description>" + text + "</description></item>")));

        assertEquals(1, outcomes.size());
    }
}
