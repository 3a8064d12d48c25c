package news.dateline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class GluedTest {
    private static final String[] PIECES = {
        "4 de mayo de ",
        "2022",
        "07:59",
        "Roe",
        "24.04.2024",
        "The ",
        "By ",
        "Von ",
        "Published ",
        "lower",
        "UP",
        " ",
        "1",
        "h",
        "é",
        "٣",
        "\ud801\udc28",
        "2026-03-",
        "12",
        "abc",
        "."
    };

    @Test
    void wordsThatStylesSetApartGetTheirBlank() {
        assertEquals("4 de mayo de 2022 07:59", Glued.apart("4 de mayo de 202207:59"));
        assertEquals("Jane Roe 24.04.2024", Glued.apart("Jane Roe24.04.2024"));
        assertEquals("harbour By Jane", Glued.apart("harbourBy Jane"));
    }

    /** Most lines are told by a glance to have no seam: none that has one may be. */
    @Test
    void noSeamIsMissedByTheGlance() {
        Random random = new Random(5);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder line = new StringBuilder();
            for (int pieces = random.nextInt(7); pieces >= 0; pieces--) {
                line.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertEquals(Glued.SEAM.matcher(line).replaceAll(" "), Glued.apart(line.toString()), line.toString());
        }
    }
}
