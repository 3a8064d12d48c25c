package news.dateline.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import news.dateline.store.ArticleSummary;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ConsolePageTest {
    private static final Pattern MARKUP_OF_TEXT = Pattern.compile(
            "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|createContextualFragment|setHTML|\\beval\\(|new Function");

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

    /** Half of it is a phone's patience; a library that slips in shows. */
    @Test
    void allOfTheConsoleIsUnderSixtyKilobytesCompressed() throws IOException {
        long compressed = 0;
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/META-INF/resources"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                    Files.copy(file, gzip);
                }
                compressed += bytes.size();
            }
        }

        long size = compressed;
        assertTrue(size < 60_000, () -> size + " bytes");
    }

    /** Words go in as text: there is no other way to put something into a page of the console. */
    @Test
    void noScriptMakesMarkupOfText() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/META-INF/resources"))) {
            List<Path> suspicious = files.filter(file -> file.toString().endsWith(".js"))
                    .filter(file -> MARKUP_OF_TEXT.matcher(read(file)).find())
                    .toList();

            assertEquals(List.of(), suspicious);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
                Optional.empty(),
                received,
                received);
    }
}
