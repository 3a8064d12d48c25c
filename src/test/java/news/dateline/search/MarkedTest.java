package news.dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import news.dateline.TestSeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTest {
    private static String shown(Optional<Marked> marked) {
        return marked.map(MarkedTest::shown).orElse("");
    }

    private static String shown(Marked marked) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Marked.Mark mark : marked.marks()) {
            text.append(marked.text(), at, mark.start())
                    .append('[')
                    .append(marked.text(), mark.start(), mark.end())
                    .append(']');
            at = mark.end();
        }
        return text.append(marked.text().substring(at)).toString();
    }

    private static SearchQuery query(String text) {
        return SearchQuery.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ferry late          | The late ferry sailed | The [late] [ferry] sailed
            "late ferry"        | The late ferry sailed | The [late ferry] sailed
            harb*               | Harbours were full    | [Harbours] were full
            الاطول              | الجسر الأطـول اليوم   | الجسر [الأطـول] اليوم
            東京都              | 小池氏は東京都の知事  | 小池氏は[東京都]の知事
            ferry -late         | The late ferry        | The late [ferry]
            """)
    void theWordsAreMarkedAsTheyArePrinted(String query, String text, String shown) {
        assertEquals(shown, shown(Marked.of(text, query(query))));
    }

    @Test
    void aTextWithoutTheWordsHasNoMark() {
        assertEquals(Optional.empty(), Marked.of("The late ferry", query("harbour")));
        assertEquals(Optional.empty(), Marked.around("The late ferry", query("harbour"), 40));
    }

    @Test
    void ofALongTextThePieceWithMostOfTheWordsIsShown() {
        String text = "Ferry. " + "It went on and on. ".repeat(30) + "The late ferry met a ferry at the pier. "
                + "It went on and on. ".repeat(30);

        String piece = shown(Marked.around(text, query("late ferry"), 60));

        assertTrue(piece.contains("The [late] [ferry] met a [ferry] at the pier."), piece);
        assertTrue(piece.startsWith("…") && piece.endsWith("…"), piece);
        assertTrue(piece.length() < 80, piece);
    }

    @Test
    void everyPieceIsCutBetweenWordsAndItsMarksAreWordsThatWereLookedFor() {
        Random random = new Random(TestSeed.draw());
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            int words = 1 + random.nextInt(60);
            for (int word = 0; word < words; word++) {
                text.append(random.nextInt(4) == 0 ? "ferry" : "𝒳wörd" + random.nextInt(99))
                        .append(random.nextInt(9) == 0 ? "\n" : " ");
            }
            Optional<Marked> marked = Marked.around(text.toString(), query("ferry"), 1 + random.nextInt(120));
            assertEquals(text.indexOf("ferry") >= 0, marked.isPresent());
            marked.ifPresent(piece -> {
                assertTrue(text.indexOf(piece.text().replace("…", "")) >= 0);
                piece.marks().forEach(mark -> assertEquals("ferry", piece.text().substring(mark.start(), mark.end())));
                assertTrue(!piece.marks().isEmpty());
            });
        }
    }
}
