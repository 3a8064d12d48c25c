package news.dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedDataTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"headline\":\"Bridge opens\"}",
                "  <!-- {\"headline\":\"Bridge opens\"} -->",
                "//<![CDATA[\n{\"headline\":\"Bridge opens\"}\n//]]>",
                "<![CDATA[{\"headline\":\"Bridge opens\"}]]>",
                "/* made by hand */ {\"headline\":\"Bridge opens\" /* here */ }",
                "{\"headline\":\"Bridge opens\",}",
                "{\"headline\":\"Bridge opens\",\"tags\":[\"a\",\"b\",],}",
                "{\"a\":1,,\"headline\":\"Bridge opens\"}",
                "{\"a\":\"b\"\n\"headline\":\"Bridge opens\"}",
                "{\"headline\":\"Bridge opens\"};",
                "{\"headline\":\"Bridge opens\"}}",
                "{&quot;headline&quot;:&quot;Bridge opens&quot;}",
                "{\"a\":\"it\\'s\",\"headline\":\"Bridge opens\"}",
                "{\"a\":\"the so-called \"new\" bridge\",\"headline\":\"Bridge opens\"}",
                "{\"a\":\"two\n\tlines\",\"headline\":\"Bridge opens\"}"
            })
    void readsWhatWasMeant(String written) {
        Optional<JsonNode> tree = LinkedDataText.parse(written);

        assertEquals("Bridge opens", tree.orElseThrow().path("headline").asText());
    }

    @Test
    void readsBlocksThatStandInOneElement() {
        Optional<JsonNode> tree = LinkedDataText.parse("{\"@type\":\"WebSite\"}\n{\"@type\":\"NewsArticle\"}");

        assertEquals("NewsArticle", tree.orElseThrow().path(1).path("@type").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "not JSON at all", "window.dataLayer = []", "{", "\"", "{\"a\":"})
    void leavesAloneWhatIsNoJson(String written) {
        Optional<JsonNode> tree = LinkedDataText.parse(written);

        assertTrue(tree.isEmpty() || tree.get().path("headline").isMissingNode());
    }

    @Test
    void takesNoLongerOnHostileTextThanOnAny() {
        String hostile = "{\"a\":\"" + "\" , x".repeat(200_000) + "/*".repeat(200_000) + "[".repeat(200_000);

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> LinkedDataText.parse(hostile));
    }
}
