package news.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
    @ParameterizedTest
    @CsvSource({
        "٢٦ يوليو ٢٠٢١, 26 يوليو 2021",
        "۱۴۰۳, 1403",
        "２０２１年, 2021年",
        "२६ जुलाई, 26 जुलाई",
        "২০২১, 2021",
        "no digits, no digits",
        "2021, 2021",
        "2٠21, 2٠21"
    })
    void writesEveryScriptsDigitsInAsciiButNoNumberThatMixesScripts(String text, String expected) {
        // When
        String ascii = Digits.toAscii(text);

        // Then
        assertEquals(expected, ascii);
    }
}
