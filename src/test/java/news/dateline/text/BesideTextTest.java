package news.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import news.dateline.item.Removed.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines of a page may be the credits of its text. */
class BesideTextTest {
    @ParameterizedTest
    @CsvSource({
        // T is text, a dot another line; A and B are the sides that are told
        "..TTTTTT.., AATTTTTTBB",
        "..T.TTTTT.T.., AATATTTTTBTBB",
        "TTTT.TTTT, TTTT.TTTT",
        "...................TTTTTT, ...AAAAAAAAAAAAAAAATTTTTT",
        "TTTTTT..........., TTTTTTBBBBBBBB...",
        "T., TB",
        ".T, AT",
        "..., ..."
    })
    void tellsTheSidesOfLines(String lines, String sides) {
        // Given
        boolean[] text = new boolean[lines.length()];
        for (int i = 0; i < text.length; i++) {
            text[i] = lines.charAt(i) == 'T';
        }

        // When
        Side[] told = BesideText.of(text);

        // Then
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < told.length; i++) {
            shown.append(text[i] ? 'T' : told[i] == Side.FAR ? '.' : told[i] == Side.ABOVE ? 'A' : 'B');
        }
        assertEquals(sides, shown.toString());
    }
}
