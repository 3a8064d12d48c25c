package news.dateline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import news.dateline.text.Line;
import news.dateline.text.UnicodeText;
import org.junit.jupiter.api.Test;

class HtmlTextTest {
    @Test
    void setsBlocksApartAndJoinsWhatIsInline() {
        List<String> lines = lines("""
                <h2>A <em>bridge</em></h2><p>Open
                   since <a href="x">Friday</a>.<br>Free of charge.</p>
                <figure><img alt="no text"><figcaption>At dusk</figcaption></figure><div>Next<p>Last</p></div>
                """);

        assertEquals(List.of("A bridge", "Open since Friday.", "Free of charge.", "At dusk", "Next", "Last"), lines);
    }

    @Test
    void keepsTextAfterAndWithinNestedTags() {
        assertEquals(List.of("one two three four"), lines("<p>one <b>two <i>three</i></b> four</p>"));
    }

    @Test
    void readsNoScriptAndNoStyle() {
        assertEquals(List.of("text"), lines("<style>p{}</style><p>text</p><script>alert(1)</script>"));
    }

    @Test
    void isNotBroughtDownByDeepNesting() {
        String text = HtmlText.of("<div>".repeat(50_000) + "deep");

        assertTrue(text.contains("deep"));
    }

    private static List<String> lines(String html) {
        return Line.linesOf(UnicodeText.of(HtmlText.of(html))).stream()
                .map(Line::text)
                .toList();
    }
}
