package news.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameTableTest {
    private final NameTable<Integer> table = new NameTable<>(Map.of("entrytitle", 1, "title", 2, "fotógrafo", 3));

    @Test
    void findsAWordWithinANameHoweverItIsWritten() {
        assertEquals(2, table.orNull("post-Title", 5, 10));
        assertEquals(3, table.orNull("FOTÓGRAFO", 0, 9));
    }

    @Test
    void findsAWordThatANameHasInTwoPieces() {
        assertEquals(1, table.orNull("entry__title", 0, 5, 7, 12));
    }

    @Test
    void aWordThatOnlyBeginsOrEndsLikeOneOfTheTableIsNone() {
        assertNull(table.orNull("subtitle", 0, 8));
        assertNull(table.orNull("titles", 0, 6));
        assertNull(table.orNull("title", 2, 2));
        assertEquals(Optional.empty(), table.of("titl"));
    }
}
