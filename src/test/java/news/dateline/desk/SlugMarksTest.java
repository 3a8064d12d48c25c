package news.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import news.dateline.text.FactTable;
import news.dateline.text.FactTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugMarksTest {
    private final SlugMarks marks = new SlugMarks(FactTables.shipped());

    @ParameterizedTest
    @CsvSource({
        "'BC-Quarry Strike, 1st Add', BC-Quarry Strike, 2",
        "'BC-EU--Harbour,2nd Add', BC-EU--Harbour, 3",
        "Hafen/Streik - 2. Fortsetzung, Hafen/Streik, 3"
    })
    void anAdditionIsATakeOfTheStory(String slugline, String story, int take) {
        assertEquals(story, marks.without(slugline));
        assertEquals(Optional.of(take), marks.take(slugline));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"BC-Quarry Strike, 3rd Ld", "BC-Quarry Strike,2nd Ld-Writethru", "BC-Quarry Strike, 1st Lead"})
    void aNewLeadIsNoTake(String slugline) {
        assertEquals("BC-Quarry Strike", marks.without(slugline));
        assertEquals(Optional.empty(), marks.take(slugline));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hamilton takes 2nd lead",
                "BC-Olympics, 1st Day",
                "OIL-PRICES/",
                "Vote on Article 7",
                "Summit, 2nd round"
            })
    void otherNumbersAreNoMarks(String headline) {
        assertEquals(headline, marks.without(headline));
        assertEquals(Optional.empty(), marks.take(headline));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowCounts(List<String> row) {
        assertEquals("Harbour", marks.without("Harbour, 2 " + row.get(2)));
    }

    @Test
    void marksAloneAreLeftAlone() {
        assertEquals("1st Add", marks.without("1st Add"));
    }

    static List<List<String>> rows() {
        return FactTable.rows(SlugMarks.class, "slug-marks.tsv", 3);
    }
}
