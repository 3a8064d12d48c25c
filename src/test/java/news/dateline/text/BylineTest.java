package news.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {
    static Stream<List<String>> rows() {
        return FactTable.rows(BylineWords.class, "bylines.tsv", 3).stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void knowsTheWordsOfEveryRow(List<String> row) {
        String line = row.get(2) + ": Ann Other";

        assertTrue(BylineWords.shipped().isByline(line));
        assertEquals(row.get(2).length(), BylineWords.shipped().opening(line));
        assertTrue(row.get(1).matches("may|must|small"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ann Other and John Doe",
                "Von Anna von der Au",
                "Par Anne Autre",
                "di Anna Altra",
                "BY ANN OTHER",
                "Written by Ann Other",
                "بقلم أحمد سالم",
                "بقلم: Reuters"
            })
    void needsNoColonAfterSomeWords(String line) {
        assertTrue(BylineWords.shipped().isByline(line));
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
                "by Ann Other",
                "di Roma e dintorni",
                "di Roma",
                "إعداد القهوة",
                "By Friday all will be well, the minister said in the capital, and went home to his family."
            })
    void leavesOtherLinesAlone(String line) {
        assertFalse(BylineWords.shipped().isByline(line));
    }
}
