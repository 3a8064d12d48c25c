package news.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {
    @Test
    void keepsLinesThatHoldTextAndRemembersTheEmptyOnes() {
        List<Line> lines = Line.linesOf(UnicodeText.of("\n one   two \n   three\n \t \r\n\nfour"));

        assertEquals(
                List.of(
                        new Line("one two", false, true),
                        new Line("three", true, false),
                        new Line("four", false, true)),
                lines);
    }

    @Test
    void findsNoLineInWhiteSpace() {
        assertEquals(List.of(), Line.linesOf(UnicodeText.of(" \n\u00a0\n\t")));
    }
}
