package news.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts whose UTF-8 a sender's software took for another charset, as they reached readers. */
class MojibakeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            windows-1252 | The café’s owner paid £4 – “too much”
            windows-1252 | Där står en bro på ön, ”klar” i år
            windows-1252 | Die Brücke kostet 4 Mio. €, heißt es
            windows-1252 | L’été, où la Seine déborde à Rouen
            windows-1252 | Zażółć gęślą jaźń
            windows-1252 | Мост открыт
            windows-1252 | Το γεφύρι άνοιξε
            windows-1252 | افتتح الجسر، وقال إنه “جديد”
            windows-1252 | 大桥周二通车。
            windows-1251 | Мост «Северный» открыт
            windows-1251 | Café für alle
            windows-1256 | افتتح الجسر أمام السيارات
            windows-1250 | Most przez rzekę — „gotowy”
            windows-1254 | Köprü açıldı, ışıklar yandı
            ISO-8859-1 | Det koster £4 at lyse torvet op på Fanø
            """)
    void isReadAsItWasMeant(String charset, String text) {
        assertEquals(text, UnicodeText.of(misread(text, charset)).text());
    }

    @Test
    void isMendedWhereItHappenedTwice() {
        assertEquals(
                "Señor Müller’s café",
                UnicodeText.of(misread(misread("Señor Müller’s café", "windows-1252"), "windows-1252"))
                        .text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LE CAFÉ… EST OUVERT",
                "«СССР» и “США”",
                "A IRMÃ» disse",
                "HÄ? SCHÖN… GRÜẞE",
                "MENÜ– KARTE",
                "تک و پک و چک",
                "ESPAÑ… Ñ”",
                "Ärzte ‚Öl‘ Ü",
                "Ólafur Þór Æ–",
                "Â la carte, Ã",
                "naïve façade – 5 £"
            })
    void whatIsWrittenSoStays(String text) {
        assertEquals(text, UnicodeText.of(text).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Γ\u0085Athens",
                "пункт Г\u0085Minsk",
                "группа Д\u00a0BBC",
                "κανάλι Δ\u00a0CNN",
                "вариант Е\u00a0Netflix"
            })
    void aLetterBeforeABlankOfOnePieceStays(String text) {
        assertTrue(UnicodeText.of(text).text().contains(text.split("[\\u0085\\u00a0]")[0]));
    }

    @Test
    void aLetterThatEndsInABlankOfOnePieceIsReadInsideAWord() {
        assertEquals(
                "Voilà le port",
                UnicodeText.of(misread("Voilà le port", "windows-1251")).text());
    }

    @Test
    void isLinear() {
        String hostile = "Ã".repeat(1 << 20) + "©";

        assertTimeout(Duration.ofSeconds(20), () -> UnicodeText.of(hostile));
    }

    /** Bytes that the charset has no character for are Latin-1's, as browsers have it. */
    private static String misread(String text, String charset) {
        StringBuilder out = new StringBuilder();
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            String read = new String(new byte[] {unit}, Charset.forName(charset));
            out.append(read.equals("\ufffd") ? new String(new byte[] {unit}, StandardCharsets.ISO_8859_1) : read);
        }
        return out.toString();
    }
}
