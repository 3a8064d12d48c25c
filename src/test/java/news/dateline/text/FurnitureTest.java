package news.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.item.Removed.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
    static Stream<List<String>> rows() {
        return FactTable.rows(Furniture.class, "furniture.tsv", 4).stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void knowsThePhraseOfEveryRow(List<String> row) {
        String phrase = row.get(3);

        Optional<Kind> kind = Furniture.shipped().kindOf(phrase);

        assertTrue(kind.isPresent());
        assertTrue(row.get(0).matches("[a-z]{2}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "  3. Skip to main content | navigation",
                "READ MORE » | read-more",
                "Lesen Sie auch: Die Brücke, die keiner wollte | read-more",
                "اقرأ أيضا: الجسر الذي لم يرده أحد | read-more",
                "— ADVERTISEMENT — | advertisement",
                "تخطي إلى الجزء التالي | navigation"
            })
    void looksPastNumbersBulletsArrowsAndCase(String line, String kind) {
        assertEquals(kind, Furniture.shipped().kindOf(line).map(Kind::code).orElse("none"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mehr lesen und weniger schreiben, das rät der Verband allen Schulen im Land für das kommende Jahr.",
                "إعلان الحكومة الجديدة يوم الخميس",
                "Share prices fell",
                "Home is where the heart is",
                "",
                "*",
                "1."
            })
    void neverTakesAPieceOfASentence(String line) {
        assertEquals(Optional.empty(), Furniture.shipped().kindOf(line));
    }

    @Test
    void isQuickOnAVeryLongLine() {
        assertEquals(Optional.empty(), Furniture.shipped().kindOf("read more ".repeat(100_000)));
    }
}
