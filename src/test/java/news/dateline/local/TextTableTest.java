package news.dateline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {
    @ParameterizedTest
    @CsvSource({"Paris, 5", "МОСКВА, 6", "تُمُوز, 4", "北京, 4", "북경, 4", "'「」', 4"})
    void theWidthIsWhatATerminalDraws(String text, int width) {
        assertEquals(width, TextTable.width(text));
    }

    @Test
    void columnsStayAlignedAcrossScripts() {
        String drawn = new TextTable()
                .row("PLACE", "NEXT")
                .row("عمان", "x")
                .row("北京", "y")
                .toString();

        assertEquals("PLACE  NEXT\nعمان\u200e   x\n北京   y\n", drawn);
    }
}
