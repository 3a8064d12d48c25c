package news.dateline.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.dateline.store.ArticleSummary;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ConsolePageTest {
    private final ConsolePage page = new ConsolePage(Home.of(9000));

    @Test
    void theListIsThereWithoutScripts() {
        Document document = document(article("https://a.example/1?x=1&y=2", "الجسر يفتح"));

        Element title = document.selectFirst("main ol a");

        assertEquals("الجسر يفتح", title.text());
        assertEquals("/v1/articles/https%3A%2F%2Fa.example%2F1%3Fx%3D1%26y%3D2", title.attr("href"));
        assertEquals("auto", title.attr("dir"));
        assertEquals("ar", title.attr("lang"));
    }

    @Test
    void aHeadlineOfMarkupIsShownAsItsWords() {
        String hostile = "<img src=x onerror=\"alert(1)\">{links} & 'more'";

        Document document = document(article("urn:x:\"><script>", hostile));

        assertEquals(hostile, document.selectFirst("main ol a").text());
        assertEquals(0, document.select("main img, main script").size());
    }

    /** The policy forbids it: what is inline would not run, and nobody would be told. */
    @Test
    void nothingIsInlineAndNothingComesFromOutside() {
        Document document = document(article("urn:x:1", "Bridge"));

        assertTrue(document.select("script").stream()
                .allMatch(script -> script.data().isEmpty()));
        assertEquals(0, document.select("style, [style], [onclick], [onload]").size());
        assertTrue(document.select("[src], link[href]").stream()
                .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                .allMatch(address -> address.startsWith("/console/")));
    }

    @Test
    void everyFileThatThePageNamesIsThere() {
        List<String> missing = document().select("[src], link[href]").stream()
                .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                .filter(address -> ConsolePage.class.getResource("/META-INF/resources" + address) == null)
                .toList();

        assertEquals(List.of(), missing);
    }

    @Test
    void aDatabaseThatIsAwayLeavesThePage() {
        Document document = Jsoup.parse(page.of(Optional.empty()));

        assertEquals("The database is away.", document.selectFirst("main").text());
        assertFalse(document.select("footer a").isEmpty());
    }

    private Document document(ArticleSummary... articles) {
        return Jsoup.parse(page.of(Optional.of(new Page<>(List.of(articles), Optional.of("next+1")))));
    }

    private static ArticleSummary article(String uri, String title) {
        Instant received = Instant.parse("2026-03-12T10:00:00Z");
        return new ArticleSummary(
                uri,
                "1",
                1,
                "usable",
                Optional.of(title),
                Optional.of("ar"),
                Optional.empty(),
                List.of("afp"),
                Optional.of("بيروت"),
                received,
                received);
    }
}
