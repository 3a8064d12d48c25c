package news.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeletypeCharsetTest {
    private static final String GERMAN =
            "\u0001abc0123 3 i 86   abc 045\r\n\r\nBrücken\r\n\u0002Brücke eröffnet =\r\n\r\n"
                    + "Musterstadt (abc) - Die Brücke über den Fluss wurde am Donnerstag für den Verkehr\r\n"
                    + "geöffnet. Später kamen Gäste aus Österreich.\r\n\u0003131137 GMT Okt 16\r\n\u007f\u007f\u0004";
    private static final String FRENCH =
            "\u0001abc0124 3 i 86\r\nponts\r\n\u0002Élysée: le président à Genève =\r\n\r\n"
                    + "PARIS (abc) - L'Élysée a annoncé où le président a déjeuné, à côté de Noël et d'Anaïs.\r\n"
                    + "\u0003131137 GMT Oct 16\r\n\u0004";
    private static final String CZECH = "\u0001abc0125 3 i 86\r\nmosty\r\n\u0002Most, který nikdo nechtěl =\r\n\r\n"
            + "Praha (abc) - Nový most přes řeku byl ve čtvrtek otevřen pro dopravu. Příští rok\r\n"
            + "bude další, protože je to krásný most, řekl ministr.\r\n\u0003131137 GMT Oct 16\r\n\u0004";

    @ParameterizedTest
    @CsvSource({
        "de, windows-1252",
        "de, IBM437",
        "de, IBM850",
        "de, ISO_6937",
        "de, UTF-8",
        "fr, windows-1252",
        "fr, IBM437",
        "fr, ISO_6937",
        "cs, windows-1250",
        "cs, ISO-8859-2"
    })
    void aFramedMessageIsReadInTheCharsetThatMakesWordsOfIt(String language, String charset) {
        String message = language.equals("de") ? GERMAN : language.equals("fr") ? FRENCH : CZECH;
        byte[] bytes = charset.equals("ISO_6937") ? iso6937(message) : message.getBytes(Charset.forName(charset));

        Decoded decoded = Decoder.decode(bytes, Optional.empty());

        String text = assertInstanceOf(Decoded.Text.class, decoded).value();
        assertEquals(message, Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    @Test
    void oneByteOfLatin1IsEnough() {
        String message = GERMAN.replaceAll("[äöÖ]", "x").replaceAll("ü(?!cke er)", "u");

        Decoded decoded = Decoder.decode(message.getBytes(Charset.forName("windows-1252")), Optional.empty());

        assertEquals(message, assertInstanceOf(Decoded.Text.class, decoded).value());
    }

    @Test
    void aReplacementCharacterThatSomebodyPutThereIsNoReasonToDoubtUtf8() {
        String message = "Reporting by:\ufffdAnn Other";

        Decoded decoded = Decoder.decode(message.getBytes(Charset.forName("UTF-8")), Optional.empty());

        assertEquals(message, assertInstanceOf(Decoded.Text.class, decoded).value());
    }

    /** Accents before their letters, as the standard has them. */
    private static byte[] iso6937(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); i++) {
            char after = i + 1 < parts.length() ? parts.charAt(i + 1) : ' ';
            int accent = "\u0300\u0301\u0302".indexOf(after);
            if (accent >= 0 || after == '\u0308') {
                bytes.write(accent >= 0 ? 0xc1 + accent : 0xc8);
            }
            if (parts.charAt(i) < 0x80) {
                bytes.write(parts.charAt(i));
            }
        }
        return bytes.toByteArray();
    }
}
