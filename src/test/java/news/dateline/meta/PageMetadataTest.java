package news.dateline.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.meta.PageMetadata.Found;
import news.dateline.text.TextTables;
import news.dateline.web.WebPage;
import org.junit.jupiter.api.Test;

class PageMetadataTest {
    private static final String TEXT =
            "<p>The new bridge across the river was opened on Monday, two years late.</p>".repeat(5);

    private static PageMetadata page(String head, String body) {
        return MetadataReader.read(WebPage.open(
                "<html lang=en dir=ltr><head>" + head + "</head><body>" + body + "</body></html>",
                Optional.of("https://www.example.org/news/bridge-opens"),
                TextTables.shipped()));
    }

    private static String authors(PageMetadata page) {
        return page.authors().stream().map(Found::value).collect(Collectors.joining("; "));
    }

    private static String linkedData(String fields) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"," + fields + "}</script>";
    }

    @Test
    void readsTheSiteOutOfTheTitle() {
        PageMetadata page = page(
                "<title>Bridge opens at last - Example Post</title><meta property=og:site_name content='Example Post'>",
                "<h1>Bridge opens at last</h1>" + TEXT);

        assertEquals("Bridge opens at last", page.title().orElseThrow().value());
        assertEquals("Example Post", page.publisher().orElseThrow().value());
    }

    @Test
    void aHeadingThatIsTheSitesNameIsNoHeadline() {
        PageMetadata page = page(
                "<title>Bridge opens at last | Example Post</title><meta property=og:site_name content='Example Post'>"
                        + "<meta property=og:title content='Bridge opens at last'>",
                "<h1>Example Post</h1><h2>Bridge opens at last</h2>" + TEXT);

        assertEquals("Bridge opens at last", page.title().orElseThrow().value());
    }

    @Test
    void readsLinkedData() {
        PageMetadata page = page(
                linkedData("\"headline\":\"Bridge opens at last\",\"datePublished\":\"2021-05-06T07:08:09+02:00\","
                        + "\"dateModified\":\"2021-05-07T07:08:09+02:00\",\"author\":[{\"@type\":\"Person\",\"name\":\"Ann Other\"},"
                        + "\"Ben Example\"],\"articleSection\":\"Local\",\"keywords\":[\"bridge\",\"river\"],"
                        + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"Example Post\"},"
                        + "\"description\":\"Two years late.\""),
                "<h1>Bridge opens at last</h1>" + TEXT);

        assertEquals("Ann Other; Ben Example", authors(page));
        assertEquals(
                "2021-05-06T07:08:09+02:00",
                page.published().orElseThrow().value().toString());
        assertEquals(
                "2021-05-07T07:08:09+02:00",
                page.modified().orElseThrow().value().toString());
        assertEquals(List.of("Local"), page.sections());
        assertEquals(List.of("bridge", "river"), page.keywords());
        assertEquals("Two years late.", page.summary().orElseThrow().value());
        assertTrue(page.title().orElseThrow().from().contains("json-ld:headline"));
    }

    @Test
    void followsReferencesWithinAGraph() {
        PageMetadata page = page(
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Person\",\"@id\":\"#a\",\"name\":\"Ann Other\"},"
                        + "{\"@type\":\"Article\",\"headline\":\"Bridge opens at last\",\"author\":{\"@id\":\"#a\"}}]}</script>",
                "<h1>Bridge opens at last</h1>" + TEXT);

        assertEquals("Ann Other", authors(page));
    }

    @Test
    void storiesInAListAreNotThePages() {
        PageMetadata page = page(
                "<script type='application/ld+json'>{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"NewsArticle\","
                        + "\"headline\":\"Another story\",\"author\":\"Someone Else\",\"datePublished\":\"2001-01-02\"}]}</script>"
                        + linkedData(
                                "\"headline\":\"Bridge opens at last\",\"author\":\"Ann Other\",\"datePublished\":\"2021-05-06\""),
                "<h1>Bridge opens at last</h1>" + TEXT);

        assertEquals("Ann Other", authors(page));
        assertEquals("2021-05-06", page.published().orElseThrow().value().toString());
    }

    @Test
    void readsTheDateInTheTextWhereNothingElseStatesOne() {
        PageMetadata page =
                page("<title>Bridge opens at last</title>", "<h1>Bridge opens at last</h1><p>6 May 2021</p>" + TEXT);

        assertEquals("2021-05-06", page.published().orElseThrow().value().toString());
    }

    @Test
    void readsTheDateInTheAddress() {
        PageMetadata page = MetadataReader.read(WebPage.open(
                "<h1>Bridge opens at last</h1>" + TEXT,
                Optional.of("https://www.example.org/2021/05/06/bridge-opens"),
                TextTables.shipped()));

        assertEquals("2021-05-06", page.published().orElseThrow().value().toString());
    }

    @Test
    void readsTheBylineBelowTheHeadline() {
        PageMetadata page = page(
                "<title>Bridge opens at last</title>",
                "<article><h1>Bridge opens at last</h1><p class=byline>By <a rel=author href=/ann>Ann Other</a></p>"
                        + TEXT + "</article>");

        assertEquals("Ann Other", authors(page));
        assertEquals("By Ann Other", page.byline().orElseThrow().value());
    }

    @Test
    void readsTheHeadlinesAroundTheHeadline() {
        PageMetadata page = page(
                "<title>Bridge opens at last</title>",
                "<div class=kicker>Traffic</div><h1>Bridge opens at last</h1><p class=sub-headline>Two years late</p>"
                        + TEXT);

        assertEquals(
                List.of(
                        new PageMetadata.Heading("kicker", "Traffic"),
                        new PageMetadata.Heading("subheadline", "Two years late")),
                page.headlines());
    }

    @Test
    void aHeadlineCutShortForMachinesIsReadWhole() {
        PageMetadata page = page(
                "<title>Bridge opens | Example Post</title>"
                        + linkedData("\"headline\":\"Bridge opens at last, two years late and with no...\""),
                "<h1>Bridge opens at last, two years late and with no toll to pay</h1>" + TEXT);

        assertEquals(
                "Bridge opens at last, two years late and with no toll to pay",
                page.title().orElseThrow().value());
    }

    @Test
    void aNameInPiecesIsAName() {
        PageMetadata page = page(
                linkedData("\"author\":[{\"@type\":\"Person\",\"givenName\":\"Ann\",\"additionalName\":\"J.\","
                        + "\"familyName\":\"Other\"}]"),
                "<h1>Bridge opens at last</h1>" + TEXT);

        assertEquals("Ann J. Other", authors(page));
    }

    @Test
    void aHouseIsNoAuthorWhereAPersonIs() {
        PageMetadata page = page(
                linkedData("\"author\":{\"@type\":\"Organization\",\"name\":\"Harbour NewsWire\"}"),
                "<h1>Bridge opens at last</h1><div class=byline>By <a rel=author href=/author/ann>Ann Other</a>"
                        + "<span class=role>Senior Reporter</span></div>" + TEXT);

        assertEquals("Ann Other", authors(page));
    }

    @Test
    void anEmptyPageSaysNothing() {
        PageMetadata page = MetadataReader.read(WebPage.open("", Optional.empty(), TextTables.shipped()));

        assertEquals(Optional.empty(), page.title());
        assertEquals(List.of(), page.authors());
        assertEquals(Optional.empty(), page.published());
    }
}
