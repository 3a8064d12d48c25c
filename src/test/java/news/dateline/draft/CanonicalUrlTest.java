package news.dateline.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.text.FactTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {
    static Stream<String> parameters() {
        return FactTable.rows(CanonicalUrl.class, "tracking-parameters.tsv", 1).stream()
                .map(row -> row.get(0));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void dropsEveryTrackingParameter(String parameter) {
        String url = "https://example.org/a?id=7&" + parameter.replace("*", "x") + "=1";

        Optional<String> canonical = CanonicalUrl.of(url);

        assertEquals(Optional.of("https://example.org/a?id=7"), canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Example.ORG/Path/A, https://example.org/Path/A",
        "https://example.org:443/a#top, https://example.org/a",
        "http://example.org:8080/a, http://example.org:8080/a",
        "https://example.org, https://example.org",
        "https://ann:secret@example.org/a@b, https://example.org/a@b",
        "https://пример.испытание:8080/a, https://xn--e1afmkfd.xn--80akhbyknj4f:8080/a",
        "https://example.org?utm_medium=x, https://example.org",
        "https://example.org/جسر?q=a b, https://example.org/%D8%AC%D8%B3%D8%B1?q=a%20b",
        "https://example.org/%D8%AC, https://example.org/%D8%AC"
    })
    void spellsAnAddressInOneWay(String url, String expected) {
        assertEquals(Optional.of(expected), CanonicalUrl.of(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bridge",
                "ftp://example.org/a",
                "https://",
                "https:///a",
                "//example.org",
                "http://a b.c",
                "http://a..b/"
            })
    void takesNothingElseForAnAddress(String text) {
        assertEquals(List.of(), CanonicalUrl.of(text).stream().toList());
    }
}
