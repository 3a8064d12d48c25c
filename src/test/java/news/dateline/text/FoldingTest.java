package news.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "أغسطس, اغسطس",
        "إبريل, ابريل",
        "وكـالـة, وكالة",
        "نُشر, نشر",
        "فبرایر, فبراير",
        "İSTANBUL, istanbul",
        "ISPARTA, ısparta",
        "Müller, muller",
        "ＡＦＰ時事, AFP時事",
        "ΑΘΗΝΑΣ, αθηνας",
        "سه‌شنبه, سهشنبه",
        "'a  b', 'A\u00a0b '",
        "٢٠٢١, 2021",
    })
    void givesTheSameKeyToSpellingsOfOneWord(String one, String other) {
        // When
        String key = Folding.key(one);

        // Then
        assertEquals(Folding.key(other), key);
    }

    @ParameterizedTest
    @CsvSource({"मई, माई", "آذر, آذار", "が, か", "كل, قل"})
    void keepsDifferentWordsApart(String one, String other) {
        // When
        boolean same = Folding.key(one).equals(Folding.key(other));

        // Then
        assertEquals(false, same);
    }

    @Test
    void foldsTheSameUnderATurkishLocale() {
        // Given
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            // When
            String key = Folding.key("ISTANBUL Title");

            // Then
            assertEquals("istanbul title", key);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void looksUpASpanOfATextUnderFolding() {
        // Given
        FoldedWords<Integer> words = new FoldedWords<>(Map.of("تشرين الأول", 10, "آب", 8));

        // When
        Optional<Integer> month = words.at("في  تشرين  الاول ", 4, 16);

        // Then
        assertEquals(Optional.of(10), month);
        assertEquals(Optional.empty(), words.of("ا"));
    }
}
