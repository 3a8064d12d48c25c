package news.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The short cuts past the tables of Unicode lead where the tables do. */
class LettersTest {
    @Test
    void everyCharacterHasTheLowerCaseThatUnicodeGivesIt() {
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            assertEquals(Character.toLowerCase((char) unit), Letters.lower((char) unit), () -> "one character");
        }
    }

    @Test
    void noScriptWithoutCapitalsHasOne() {
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            boolean capital = Character.isUpperCase((char) unit) || Character.isSurrogate((char) unit);
            assertEquals(capital, Letters.capitalIn(String.valueOf((char) unit)), Integer.toHexString(unit));
        }
    }

    @Test
    void lettersAndDigitsOfAscii() {
        for (char unit = 0; unit < 0x80; unit++) {
            assertEquals(Character.isLetterOrDigit(unit), Letters.isAsciiWord(unit), Integer.toHexString(unit));
        }
    }
}
