package news.dateline.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import news.dateline.text.FactTable;
import org.junit.jupiter.api.Test;

class LanguageGuessTest {
    @Test
    void tellsTheLanguageOfASentence() {
        // Given
        List<String> wrong = new ArrayList<>();
        List<List<String>> samples = FactTable.rows(LanguageGuessTest.class, "language-samples.tsv", 2);

        // When
        for (List<String> sample : samples) {
            String guess = LanguageGuess.of(sample.get(1)).language().orElse("none");
            if (!guess.equals(sample.get(0))) {
                wrong.add(sample.get(0) + " taken for " + guess);
            }
        }

        // Then: one in Serbian reads as Bosnian
        assertTrue(wrong.size() <= 1, wrong::toString);
    }

    @Test
    void everyRowOfTheTableIsALanguageInAScript() {
        for (List<String> row : FactTable.rows(LanguageTable.class, "languages.tsv", 4)) {
            // Given
            Character.UnicodeScript script = Character.UnicodeScript.forName(row.get(1));

            // When
            boolean several = LanguageTable.SHIPPED.of(script).size() > 1;

            // Then
            assertTrue(LanguageTable.SHIPPED.of(script).contains(row.get(0)), row::toString);
            assertTrue(!several || !row.get(3).isEmpty(), row::toString);
            assertEquals(several, LanguageGrams.of(script).isPresent(), row::toString);
        }
    }

    @Test
    void everyCodeThatStandsForOthersIsWrittenAsEachOfThem() {
        List<List<String>> samples = FactTable.rows(LanguageGuessTest.class, "language-samples.tsv", 2);
        for (List<String> row : FactTable.rows(LanguageGuess.class, "written-as.tsv", 2)) {
            for (String language : row.get(1).split(" ")) {
                samples.stream()
                        .filter(sample -> sample.get(0).equals(language))
                        .forEach(sample ->
                                assertFalse(LanguageGuess.of(sample.get(1)).contradicts(row.get(0)), row::toString));
            }
        }
    }
}
