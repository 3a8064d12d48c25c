package news.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {
    static Stream<List<String>> rows() {
        return FactTable.rows(Byline.class, "bylines.tsv", 3).stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void knowsTheWordsOfEveryRow(List<String> row) {
        Optional<Byline> byline = Byline.of(row.get(2) + ": Ann Other");

        assertEquals(Optional.of(new Byline("Ann Other")), byline);
        assertTrue(row.get(1).matches("may|must"));
    }

    @ParameterizedTest
    @CsvSource({"By Ann Other and John Doe", "Von Anna von der Au", "Par Anne Autre", "بقلم أحمد سالم", "По: ,"})
    void needsNoColonAfterSomeWords(String line) {
        assertEquals(!line.startsWith("По"), Byline.of(line).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Von Tunis nach Teheran",
                "By the river",
                "By 2030",
                "By",
                "Par 214 : 3",
                "Bylines are short",
                "إعداد القهوة",
                "By Friday all will be well, the minister said in the capital, and went home to his family."
            })
    void leavesOtherLinesAlone(String line) {
        assertEquals(Optional.empty(), Byline.of(line));
    }
}
