package news.dateline.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionsTest {
    private static Positions at(String text) {
        return Positions.parse(text);
    }

    @Test
    void anIdIsReadAsItWasWritten() {
        assertEquals("0:12,3:40", at("3:40,0:12").toString());
        assertEquals(40, at("0:12,3:40").of(3));
        assertEquals(0, at("0:12").of(7), "a partition that was added is read from its beginning");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "0:", ":1", "0:1,", "0:-1", "0:1;1:2", "a:1", "0:99999999999999999999", "0:1\n1:2"})
    void whatIsNoIdIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> at(text));
    }

    @Test
    void anEventThatWasReadBeforeMovesNobodyBack() {
        assertEquals("0:13", at("0:12").behind(0, 12).toString());
        assertEquals("0:12", at("0:12").behind(0, 3).toString());
        assertEquals("0:12,1:1", at("0:12").behind(1, 0).toString());
    }

    @Test
    void twoReadersAreEachAheadInAnotherPartition() {
        Positions one = at("0:12,1:3");
        Positions other = at("0:11,1:4");

        assertFalse(one.reach(other));
        assertFalse(other.reach(one));
        assertEquals(at("0:12,1:4"), one.or(other));
        assertTrue(one.or(other).reach(one));
        assertTrue(at("0:12,1:3,2:0").reach(one));
        assertEquals(one, one.or(at("0:2")));
    }
}
