package news.dateline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import news.dateline.format.Payload;
import news.dateline.item.Draft;
import news.dateline.item.Hints;
import news.dateline.item.ReadItem;
import news.dateline.text.Decoded;
import news.dateline.text.Decoder;
import news.dateline.text.TextTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {
    private static final String PAGE = """
            <!-- made by hand --><!DOCTYPE html>
            <html lang="en"><head><title>A bridge opens - The Harbour Post</title>
            <link rel="canonical" href="https://post.example/bridge"></head><body>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
            <h1>A bridge opens</h1>
            <div><p>The new bridge will be opened to cars next autumn, the ministry said on Thursday.</p>
            <p>Nobody had ordered it, and <b>nobody</b> knows who will pay for it in the end.</p></div>
            <footer>All rights reserved</footer></body></html>
            """;

    private final HtmlPage format = new HtmlPage();

    @Test
    void readsTitleAddressAndParagraphs() {
        Draft article = read(PAGE);

        assertEquals("https://post.example/bridge", article.identity().uri());
        assertEquals(Optional.of("A bridge opens"), article.content().title());
        assertEquals(
                List.of(
                        "The new bridge will be opened to cars next autumn, the ministry said on Thursday.",
                        "Nobody had ordered it, and nobody knows who will pay for it in the end."),
                article.content().paragraphs());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!doctype html><p>A bridge</p>",
                "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>",
                "<BODY>A bridge</BODY>",
                "<div><p>A bridge</p></div>",
                "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"x\"> A bridge"
            })
    void knowsAPageByItsLook(String text) {
        assertTrue(format.accepts(payload(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version=\"2.0\"><channel><description>&lt;html></description></channel></rss>",
                "<?xml version=\"1.0\"?><nitf><head/><body/></nitf>",
                "<?xml version=\"1.0\"?><article><p>A bridge</p></article>",
                "<newsItem><html>A bridge</html></newsItem>",
                "A page begins with <html> and ends with </html>."
            })
    void leavesOtherTextToOtherReaders(String text) {
        assertFalse(format.accepts(payload(text)));
    }

    @Test
    void endsInTimeOnAPageNestedTwentyThousandDeep() {
        String page = "<html><body>" + "<div>".repeat(20_000) + "A bridge" + "<table><tr><td>".repeat(20_000);

        Draft article = assertTimeout(Duration.ofSeconds(20), () -> read(page));

        assertEquals(List.of("A bridge"), article.content().paragraphs());
    }

    private Draft read(String page) {
        List<ReadItem> outcomes = format.read(payload(page));
        assertEquals(1, outcomes.size());
        return assertInstanceOf(ReadItem.Drafted.class, outcomes.get(0)).draft();
    }

    private static Payload payload(String text) {
        Decoded decoded = Decoder.decode(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
        return Payload.ofText((Decoded.Text) decoded, Hints.NONE, TextTables.shipped());
    }
}
