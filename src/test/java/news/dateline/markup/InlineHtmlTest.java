package news.dateline.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineHtmlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A bridge | A bridge",
                "<p>A <b>bridge</b></p> | A bridge",
                "<strong>toto</toto> | toto",
                "AT&amp;T & Sons | AT&T & Sons",
                "a < b > c | a < b > c",
                "List<String> wins | List<String> wins",
                "One<br/>Two | One Two",
                "<p>One</p><p>Two</p> | One Two",
                "&lt;b&gt; | <b>"
            })
    void readsTheTextOfWhatMayBeHtml(String written, String meant) {
        String text = InlineHtml.text(written);

        assertEquals(meant, text);
    }
}
