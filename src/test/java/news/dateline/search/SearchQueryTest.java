package news.dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {
    private static boolean finds(String query, String text) {
        return SearchQuery.parse(query).orElseThrow().matches(FoldedText.of(List.of(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ferry late            | The late ferry sailed
            "late ferry"          | The late ferry sailed
            “late ferry”          | The LATE ferry sailed
            ferry -cargo          | The late ferry sailed
            harb*                 | Harbours were full
            covid-19              | Covid 19 returns
            الجسر الاطول          | افتتح الوزير الجسر الأطول
            «الجسر الأطول»        | افتتح الوزير الجسر الاطول
            "reforme adoptee"     | La réforme adoptée hier
            東京都                | 小池氏は東京都の知事
            京                    | 小池氏は東京都の知事
            ferry-harbour         | at the ferry harbour
            """)
    void findsWhatHasTheWords(String query, String text) {
        assertEquals(true, finds(query, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ferry early           | The late ferry sailed
            "ferry late"          | The late ferry sailed
            ferry -late           | The late ferry sailed
            ferry -"late ferry"   | The late ferry sailed
            harb                  | Harbours were full
            "harb*"               | Harbours were full
            東都                  | 小池氏は東京都の知事
            covid-19              | Nineteen days of covid and 19 of flu
            """)
    void findsNothingElse(String query, String text) {
        assertEquals(false, finds(query, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\"\"", "!?", "-cargo", "-\"late ferry\"", "***"})
    void whoAsksForNoWordIsToldSo(String query) {
        assertEquals(Optional.empty(), SearchQuery.parse(query));
    }

    @Test
    void noOneAsksForSoManyWords() {
        assertEquals(Optional.empty(), SearchQuery.parse("word ".repeat(SearchQuery.MOST_WORDS + 1)));
    }
}
