package news.dateline.newsml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapedMarkupTest {
    @ParameterizedTest
    @CsvSource({
        "a <b>bridge</b>, true",
        "800<endash>-</endash>900, true",
        "a line<br/>break, true",
        "3 < 4 and 5 > 4, false",
        "<ann@example.org>, false",
        "<No Bridges>, false",
        "no bridge, false"
    })
    void tellsTagsFromText(String text, boolean expected) {
        assertEquals(expected, EscapedMarkup.isIn(text));
    }

    @Test
    void onlyTagsKeepTheirSign() {
        assertEquals("<b>3 &lt; 4</b> &lt;a@b>", EscapedMarkup.only("<b>3 < 4</b> <a@b>"));
    }

    @Test
    void isLinearOnSignsThatNothingCloses() {
        String hostile = "<x".repeat(1 << 19) + ">";

        assertTimeout(Duration.ofSeconds(20), () -> EscapedMarkup.isIn(hostile));
    }
}
