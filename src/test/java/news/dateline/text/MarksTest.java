package news.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MarksTest {
    @Test
    void aLineEndBehindTheMarkHidesItNot() {
        assertTrue(Marks.close("(dpa)\n", ")"));
        assertTrue(Marks.close("(dpa)\u0085", ")"));
        assertFalse(Marks.close("(dpa).", ")"));
        assertFalse(Marks.close("", ")"));
    }

    @Test
    void digitsOfAnyScriptAndBeyondTheBasicPlane() {
        assertTrue(Marks.digitIn("٣ مارس"));
        assertTrue(Marks.digitIn("\ud835\udfd8")); // 𝟘
        assertFalse(Marks.digitIn("March, third"));
        assertEquals(3, Marks.lastDigit("9:14 Uhr"));
    }

    @Test
    void blanksAreNotCountedBeforeAMark() {
        assertTrue(Marks.within("a  b \t (", "(", 2));
        assertFalse(Marks.within("abc(", "(", 2));
    }

    @Test
    void twoBlanksOfAnyKindAsPatternsHaveThem() {
        assertTrue(Marks.twoBlanksIn("a b\tc"));
        assertFalse(Marks.twoBlanksIn("a\u00a0b c"));
    }
}
