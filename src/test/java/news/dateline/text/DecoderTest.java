package news.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
    private static final String ARABIC =
            "قال وزير النقل اليوم إن الجسر الجديد سيفتح أمام السيارات في الخريف المقبل بعد انتهاء أعمال الطلاء والإنارة.";
    private static final String GERMAN =
            "Die Brücke über den Fluss wird im Frühjahr für größere Züge geöffnet, teilte die Behörde am Freitag mit.";
    private static final String FRENCH =
            "Le pont sera rouvert à l'automne, a déclaré jeudi le ministère. Les travaux ont coûté plus cher que prévu, "
                    + "et l'été a été très pluvieux.";
    private static final String RUSSIAN =
            "Новый мост через реку откроют осенью, сообщило министерство транспорта в четверг. Работы идут по графику.";
    private static final String JAPANESE = "新しい橋は秋に開通する予定だと、交通省は木曜日に発表した。工事は順調に進んでいる。";
    private static final String CHINESE = "交通部星期四宣布，新桥将于今年秋天通车。工程进展顺利，费用低于预算。";
    private static final String KOREAN = "교통부는 목요일 새 다리가 올가을에 개통될 예정이라고 발표했다. 공사는 순조롭게 진행되고 있다.";

    @ParameterizedTest
    @CsvSource({
        "ar, windows-1256",
        "ar, ISO-8859-6",
        "ar, UTF-16LE",
        "ar, UTF-16BE",
        "de, UTF-16LE",
        "de, ISO-8859-1",
        "fr, ISO-8859-1",
        "fr, ISO-8859-15",
        "ru, windows-1251",
        "ru, KOI8-R",
        "ru, UTF-16BE",
        "ja, Shift_JIS",
        "ja, EUC-JP",
        "zh, GB18030",
        "ko, EUC-KR",
        "ar, UTF-8"
    })
    void readsTextInACharsetThatNobodyDeclared(String language, String charset) {
        String text = sample(language);

        Decoded decoded = Decoder.decode(text.getBytes(Charset.forName(charset)), Optional.empty());

        assertEquals(text, assertInstanceOf(Decoded.Text.class, decoded).value());
    }

    @Test
    void takesUtf8ForWhatItIsThoughLatin1WasDeclared() {
        byte[] bytes = GERMAN.getBytes(StandardCharsets.UTF_8);

        Decoded decoded = Decoder.decode(bytes, Optional.of("ISO-8859-1"));

        assertEquals(new Decoded.Text(GERMAN, StandardCharsets.UTF_8, "valid"), decoded);
    }

    @Test
    void followsTheDeclaredCharsetWhereTheBytesAreNoUtf8() {
        Charset latin2 = Charset.forName("ISO-8859-2");
        String czech = "Žlutý most";

        Decoded decoded = Decoder.decode(czech.getBytes(latin2), Optional.of("iso-8859-2"));

        assertEquals(new Decoded.Text(czech, latin2, "declared"), decoded);
    }

    @Test
    void followsTheXmlDeclarationWhereTheContentTypeSaysNothing() {
        Charset latin2 = Charset.forName("ISO-8859-2");
        String xml = "<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?><p>Žlutý most</p>";

        Decoded decoded = Decoder.decode(xml.getBytes(latin2), Optional.empty());

        assertEquals(new Decoded.Text(xml, latin2, "declared"), decoded);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void readsAndDropsAByteOrderMark(String charset) {
        byte[] bytes = ("\ufeff" + ARABIC).getBytes(Charset.forName(charset));

        Decoded decoded = Decoder.decode(bytes, Optional.empty());

        assertEquals(new Decoded.Text(ARABIC, Charset.forName(charset), "bom"), decoded);
    }

    @Test
    void keepsUtf8WithAFewBadBytesAndMarksThem() {
        byte[] bytes = ARABIC.getBytes(StandardCharsets.UTF_8);
        bytes[20] = (byte) 0xff;

        Decoded decoded = Decoder.decode(bytes, Optional.of("utf-8"));

        Decoded.Text text = assertInstanceOf(Decoded.Text.class, decoded);
        assertEquals("repaired", text.evidence());
        assertEquals(StandardCharsets.UTF_8, text.charset());
    }

    @Test
    void aParagraphPastedInWindows1252DoesNotSpoilAPageInUtf8() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("Die Mühle gehört für fünf Jahre dem Dorf.\n".getBytes(StandardCharsets.UTF_8));
        bytes.write("Im nächsten Sommer – wird geöffnet.\n".getBytes(Charset.forName("windows-1252")));

        Decoded decoded = Decoder.decode(bytes.toByteArray(), Optional.of("utf-8"));

        assertEquals(
                new Decoded.Text(
                        "Die Mühle gehört für fünf Jahre dem Dorf.\nIm nächsten Sommer – wird geöffnet.\n",
                        StandardCharsets.UTF_8,
                        "repaired"),
                decoded);
    }

    @Test
    void aCharacterCutInHalfStaysMarkedAsDamage() {
        byte[] bytes = "Größe der Mühle im Café, größer als früher, é".getBytes(StandardCharsets.UTF_8);

        Decoded decoded = Decoder.decode(Arrays.copyOf(bytes, bytes.length - 1), Optional.of("utf-8"));

        assertTrue(assertInstanceOf(Decoded.Text.class, decoded).value().endsWith("früher, \ufffd"));
    }

    @Test
    void aShortTextWithSomeControlCharactersStaysUtf8() {
        String text = "جسر\u0000\u0007\u0000 ok";

        Decoded decoded = Decoder.decode(text.getBytes(StandardCharsets.UTF_8), Optional.empty());

        assertEquals(new Decoded.Text(text, StandardCharsets.UTF_8, "valid"), decoded);
    }

    @Test
    void readsASingleLatin1ByteInAsciiAsALetter() {
        byte[] bytes = "The Mayor of Zürich opened the new bridge on Friday.".getBytes(StandardCharsets.ISO_8859_1);

        Decoded decoded = Decoder.decode(bytes, Optional.of("utf-8"));

        assertEquals(
                "The Mayor of Zürich opened the new bridge on Friday.",
                assertInstanceOf(Decoded.Text.class, decoded).value());
    }

    @Test
    void toleratesACharsetThatDoesNotExist() {
        byte[] bytes = GERMAN.getBytes(StandardCharsets.ISO_8859_1);

        Decoded decoded = Decoder.decode(bytes, Optional.of("klingon-8; \"x"));

        assertEquals(GERMAN, assertInstanceOf(Decoded.Text.class, decoded).value());
    }

    @Test
    void findsNoTextInRandomBytes() {
        Random random = new Random(7);
        for (int size : new int[] {64, 500, 5_000}) {
            byte[] bytes = new byte[size];
            random.nextBytes(bytes);

            Decoded decoded = Decoder.decode(bytes, Optional.empty());

            assertInstanceOf(Decoded.Undecodable.class, decoded, size + " bytes");
        }
    }

    /** Heads of files and of binary records, none longer than a word; and six bytes from nowhere, which were an article. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "89504e470d0a", // PNG
                "ffd8ffe00010", // JPEG
                "504b03041400", // ZIP
                "1f8b08000000", // gzip
                "7f454c460201", // ELF
                "cafebabe0000003d", // a Java class
                "aced00057372", // a serialised Java object
                "0000000001027b", // a schema registry's head and Avro
                "0a03616263100118", // Protocol Buffers
                "62706c697374303000d1", // a property list
                "28b52ffd04", // Zstandard
                "4f626a0104146176", // Avro
                "0001020304050607",
                "1b1a19181716",
                "e92a6a7412a7",
                "81fe03",
                "d71eebe8a38d"
            })
    void findsNoTextInAFewBytesOfAFile(String hex) {
        Decoded decoded = Decoder.decode(HexFormat.of().parseHex(hex), Optional.empty());

        assertInstanceOf(Decoded.Undecodable.class, decoded, decoded::toString);
    }

    /** Of any bytes some are words by chance; of sixteen hardly any, of fifty none. */
    @ParameterizedTest
    @CsvSource({"6, 150", "16, 30", "32, 12", "48, 0"})
    void hardlyAnyRandomBytesAreText(int size, int most) {
        Random random = new Random(20261127);
        int texts = 0;
        for (int i = 0; i < 1_000; i++) {
            byte[] bytes = new byte[size];
            random.nextBytes(bytes);
            texts += Decoder.decode(bytes, Optional.empty()) instanceof Decoded.Text ? 1 : 0;
        }

        assertTrue(texts <= most, texts + " of 1,000");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, OK",
        "UTF-8, A",
        "UTF-8, 42",
        "UTF-8, 1-0",
        "UTF-8, نعم",
        "UTF-8, عاجل",
        "UTF-8, Да",
        "UTF-8, 是",
        "UTF-8, はい",
        "UTF-8, 예",
        "UTF-8, ไม่",
        "UTF-8, כן",
        "UTF-8, हाँ",
        "UTF-8, é",
        "UTF-8, 🙂",
        "UTF-8, ნახვამდის",
        "UTF-8, Ναι",
        "windows-1252, Größe",
        "windows-1252, Zürich",
        "windows-1252, “Peace”",
        "windows-1252, Café fermé",
        "ISO-8859-1, São Paulo",
        "windows-1250, Požár v Brně",
        "windows-1251, Пожар в Москве",
        "KOI8-R, Пожар в Москве",
        "windows-1256, عاجل: زلزال",
        "windows-1255, רעידת אדמה",
        "Shift_JIS, 火災が発生",
        "Big5, 地震，無傷亡",
        "GB18030, 地震，无人伤亡",
        "EUC-KR, 지진이 발생했다.",
        "UTF-16BE, Пожар",
        "UTF-16LE, عاجل: زلزال",
        "UTF-16LE, 地震が発生",
        "UTF-16LE, МОСКВА",
        "UTF-16LE, Flood"
    })
    void aWordOrTwoStayTextInAnyLanguage(String charset, String text) {
        Decoded decoded = Decoder.decode(text.getBytes(Charset.forName(charset)), Optional.empty());

        assertEquals(text, assertInstanceOf(Decoded.Text.class, decoded).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0007\u0007\u0007 FLASH", "\u0001\u0002URGENT\u0003\u0004", "\u0002OK\u0003", "\u0000Hello"})
    void aTeletypesBellsAndFramesStayText(String text) {
        Decoded decoded = Decoder.decode(text.getBytes(StandardCharsets.US_ASCII), Optional.empty());

        assertEquals(text, assertInstanceOf(Decoded.Text.class, decoded).value());
    }

    @Test
    void findsNoTextInCompressedText() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write((ARABIC + GERMAN + RUSSIAN).getBytes(StandardCharsets.UTF_8));
        }

        Decoded decoded = Decoder.decode(out.toByteArray(), Optional.of("utf-8"));

        assertInstanceOf(Decoded.Undecodable.class, decoded);
    }

    private static String sample(String language) {
        return switch (language) {
            case "ar" -> ARABIC;
            case "de" -> GERMAN;
            case "fr" -> FRENCH;
            case "ru" -> RUSSIAN;
            case "ja" -> JAPANESE;
            case "zh" -> CHINESE;
            case "ko" -> KOREAN;
            default -> throw new IllegalArgumentException(language);
        };
    }
}
