package news.dateline.meta;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.meta.PageMetadata.Found;
import news.dateline.text.FactTable;
import news.dateline.text.TextTables;
import news.dateline.web.WebPage;
import org.junit.jupiter.api.Test;

/** The marks by which pages say what their parts are: meta elements, microdata, RDFa, classes; and who wins. */
class MarksTest {
    private static final String TEXT =
            "<p>The new bridge across the river was opened on Monday, two years late.</p>".repeat(60);

    private static PageMetadata page(String head, String body) {
        return MetadataReader.read(WebPage.open(
                "<html><head>" + head + "</head><body>" + body + "</body></html>",
                Optional.of("https://www.example.org/bridge"),
                TextTables.shipped()));
    }

    private static void saysAll(PageMetadata page) {
        assertAll(
                () -> assertEquals(
                        "Bridge opens at last", page.title().orElseThrow().value()),
                () -> assertEquals(
                        List.of("Ann Other"),
                        page.authors().stream().map(Found::value).toList()),
                () -> assertEquals(
                        "2021-05-06",
                        page.published().orElseThrow().value().date().toString()));
    }

    @Test
    void readsMicrodata() {
        saysAll(page("", """
                <article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Bridge opens at last</h1>
                <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ann Other</span></span>
                <time itemprop="datePublished" datetime="2021-05-06T07:08:09+02:00">6 May</time>""" + TEXT + "</article>"));
    }

    @Test
    void readsRdfa() {
        saysAll(page("", """
                <article vocab="https://schema.org/" typeof="NewsArticle"><h1 property="headline">Bridge opens at last</h1>
                <span property="author">Ann Other</span>
                <time property="datePublished" datetime="2021-05-06">6 May</time>""" + TEXT + "</article>"));
    }

    @Test
    void readsDublinCore() {
        saysAll(page(
                "<meta name=DC.title content='Bridge opens at last'><meta name=DC.creator content='Ann Other'>"
                        + "<meta name=DC.date.issued content=2021-05-06>",
                "<h1>Bridge opens at last</h1><p class=byline>By Ann Other</p>" + TEXT));
    }

    @Test
    void theDayOfPublicationWinsOverTheDayInTheTextAndSaysSo() {
        PageMetadata page = page(
                "<meta property=article:published_time content=2021-05-06T07:08:09Z>"
                        + "<meta property=article:modified_time content=2021-05-09T07:08:09Z>",
                "<h1>Bridge opens at last</h1><p>9 May 2021</p>" + TEXT);

        assertAll(
                () -> assertEquals(
                        "2021-05-06",
                        page.published().orElseThrow().value().date().toString()),
                () -> assertEquals(
                        "2021-05-09",
                        page.modified().orElseThrow().value().date().toString()),
                () -> assertTrue(
                        page.published().orElseThrow().from().contains("article:published_time"),
                        page.published().orElseThrow()::from));
    }

    @Test
    void whoWroteAnotherStoryInTheMarginDidNotWriteThisOne() {
        PageMetadata page = page(
                "",
                "<h1>Bridge opens at last</h1><p class=byline>By Ann Other</p>" + TEXT
                        + "<aside class=related><p class=byline>By Ben Example</p></aside>");

        assertEquals("Ann Other", page.authors().stream().map(Found::value).collect(Collectors.joining("; ")));
    }

    @Test
    void aNameAndWhatItsMarkupMadeOfItAreOneName() {
        PageMetadata page = page(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[\"Ann Other\",\"Ann Other"
                        + " annother\",\"AuthorAnn Other\"]}</script>",
                "<h1>Bridge opens at last</h1>" + TEXT);

        assertEquals("Ann Other", page.authors().stream().map(Found::value).collect(Collectors.joining("; ")));
    }

    @Test
    void aClassAttributeFullOfLooksStillSaysWhatItsFirstNamesSay() {
        PageMetadata page = page(
                "",
                "<h1>Bridge opens at last</h1><p class='byline " + "md:flex-row ".repeat(40) + "'>By Ann Other</p>"
                        + TEXT);

        assertEquals("Ann Other", page.authors().stream().map(Found::value).collect(Collectors.joining("; ")));
    }

    @Test
    void everyPropertyOfTheTableIsFoundWhateverItsCase() {
        for (List<String> row : FactTable.rows(PageProperties.class, "properties.tsv", 2)) {
            PageField field = PageField.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            assertEquals(Optional.of(field), PageProperties.of(row.get(0).toUpperCase(Locale.ROOT)), row::toString);
        }
    }

    @Test
    void everyClassWordOfTheTableIsFoundInAName() {
        for (List<String> row : FactTable.rows(ClassWords.class, "class-words.tsv", 2)) {
            Set<PageField> fields = new ClassWords()
                    .of(WebPage.open("", Optional.empty(), TextTables.shipped()).names("x1-" + row.get(0) + " y"));
            assertTrue(fields.contains(PageField.valueOf(row.get(1).toUpperCase(Locale.ROOT))), row::toString);
        }
    }

    @Test
    void everyTypeOfWorkInTheTableDescribesAPage() {
        for (List<String> row : FactTable.rows(LinkedData.class, "work-types.tsv", 2)) {
            PageMetadata page = page(
                    "<script type='application/ld+json'>{\"@type\":\"" + row.get(0)
                            + "\",\"datePublished\":\"2021-05-06\"}</script>",
                    "<h1>Bridge opens at last</h1>" + TEXT);
            assertEquals(
                    Optional.of("2021-05-06"),
                    page.published().map(found -> found.value().date().toString()),
                    row::toString);
        }
    }
}
