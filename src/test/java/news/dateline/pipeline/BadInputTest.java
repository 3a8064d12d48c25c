package news.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import news.dateline.item.Article;
import news.dateline.item.Hints;
import news.dateline.item.Outcome;
import news.dateline.item.RawItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a producer may send by mistake: each gets an article or a reason, none stops the service. */
class BadInputTest {
    private static final String CLEANED = "cleaned";
    private static final int LIMIT = 6 * 1024 * 1024;
    private static final String ARABIC = """
            جسر لم يطلبه أحد

            قال وزير النقل اليوم الخميس إن الجسر الجديد سيفتح أمام السيارات في الخريف المقبل بعد انتهاء أعمال الطلاء.
            """;
    private static final String LATIN = """
            A bridge that nobody ordered

            The new bridge will be opened to cars next autumn, the ministry said on Thursday.
            """;

    private static final Cleaner CLEANER = Pipeline.within(new Limits(LIMIT));

    static Stream<Arguments> payloads() {
        return Stream.of(
                arguments("a tombstone or no bytes", bytes(""), "empty"),
                arguments("blanks and line ends", bytes(" \t\r\n\u00a0\n"), "empty"),
                arguments("a byte order mark alone", new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, "empty"),
                arguments("over the limit", new byte[LIMIT + 1], "too-large"),
                arguments("gzip", gzip(ARABIC), "undecodable"),
                arguments("the head of a PNG", png(), "undecodable"),
                arguments("random bytes", random(4096), "undecodable"),
                arguments("nothing but U+0000", new byte[512], "undecodable"),
                arguments(
                        "truncated JSON",
                        bytes("{\"headline\": \"A bridge\", \"body\": \"The new br"),
                        "malformed-json"),
                arguments("JSON and something after it", bytes("{\"body\": \"The bridge.\"} end"), "malformed-json"),
                arguments("JSON objects 10,000 deep", bytes("{\"body\":".repeat(10_000)), "too-deep"),
                arguments("JSON arrays 10,000 deep", bytes("[".repeat(10_000) + "]".repeat(10_000)), "too-deep"),
                arguments("a JSON array", bytes("[{\"body\": \"The bridge.\"}]"), "unknown-format"),
                arguments("a JSON object of another kind", bytes("{\"temperature\": 21}"), "unknown-format"),
                arguments("an empty JSON object", bytes("{}"), "unknown-format"),
                arguments("a number for the body", bytes("{\"body\": 5}"), "missing-field"),
                arguments("an object for the headline", bytes("{\"headline\": {}, \"body\": \"x\"}"), "missing-field"),
                arguments("an array for the source", bytes("{\"source\": [\"x\"], \"body\": \"x\"}"), "missing-field"),
                arguments("no body", bytes("{\"headline\": \"A bridge\"}"), "missing-field"),
                arguments("null for the body", bytes("{\"body\": null}"), "missing-field"),
                arguments("a status of its own", bytes("{\"body\": \"x\", \"status\": \"fine\"}"), "missing-field"),
                arguments("an empty body and no headline", bytes("{\"body\": \" \"}"), "no-text"),
                arguments("furniture alone", bytes("Skip to content\n\nRead more\n"), "no-text"),
                arguments("XML of a wire", bytes("<?xml version=\"1.0\"?><sports-content/>"), "unknown-format"),
                arguments(
                        "an NITF document without a text",
                        bytes("<?xml version=\"1.0\"?><nitf><body/></nitf>"),
                        "no-text"),
                arguments("an HTML page", bytes("<!DOCTYPE html><html><p>The bridge.</p></html>"), CLEANED),
                arguments("a framed wire item", bytes("\u0001svc123 4 pol\r\n\u0002text\u0003"), CLEANED),
                arguments("a wire frame with nothing in it", bytes("\u0001svc123 4 pol\r\n\u0002\u0003"), "no-text"),
                arguments("a frame alone", bytes("\u0001\u0001\u0002\u0002\u0003\u0003\u0004"), "undecodable"),
                arguments("a header alone", bytes("\u0001svc123 4 pol\r\n"), "unknown-format"),
                arguments("plain UTF-8", bytes(ARABIC), CLEANED),
                arguments("windows-1256", ARABIC.getBytes(Charset.forName("windows-1256")), CLEANED),
                arguments("windows-1252", (LATIN + "Café“").getBytes(Charset.forName("windows-1252")), CLEANED),
                arguments("UTF-16 with a mark", ("\ufeff" + ARABIC).getBytes(StandardCharsets.UTF_16LE), CLEANED),
                arguments("UTF-16 without a mark", ARABIC.getBytes(StandardCharsets.UTF_16BE), CLEANED),
                arguments("a bad byte in UTF-8", withBadByte(ARABIC), CLEANED),
                arguments("U+0000 in the text", bytes(LATIN.replace("bridge", "br\u0000idge")), CLEANED),
                arguments("escaped U+0000", bytes("{\"body\": \"The br\\u0000idge.\"}"), CLEANED),
                arguments("escaped lone surrogates", bytes("{\"body\": \"The \\ud800br\\udc00idge.\"}"), CLEANED),
                arguments("a line break within a JSON string", bytes("{\"body\": \"The\nbridge.\"}"), CLEANED),
                arguments("a bracket that is no JSON", bytes("[BERLIN] The new bridge is open."), CLEANED),
                arguments("a number alone", bytes("42"), CLEANED));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("payloads")
    void leadsToOneOutcome(String what, byte[] payload, String expected) {
        List<Outcome> outcomes = clean(payload, Hints.NONE);

        assertEquals(
                List.of(expected), outcomes.stream().map(BadInputTest::name).toList());
        outcomes.forEach(BadInputTest::assertStorable);
    }

    static Stream<Arguments> contentTypes() {
        return Stream.of(
                arguments("application/json", bytes(LATIN)),
                arguments("image/png", bytes(LATIN)),
                arguments("text/plain; charset=utf-16", bytes(LATIN)),
                arguments("text/plain; charset=no-such-charset", bytes(LATIN)),
                arguments("; ;charset=", bytes(LATIN)),
                arguments("text/plain", bytes("{\"body\": \"The bridge.\"}")),
                arguments("application/xml", bytes("{\"body\": \"The bridge.\"}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contentTypes")
    void aWrongContentTypeIsFoundOutByLooking(String contentType, byte[] payload) {
        List<Outcome> outcomes = clean(payload, Hints.NONE.withContentType(contentType));

        assertEquals(List.of(CLEANED), outcomes.stream().map(BadInputTest::name).toList());
    }

    static Stream<Arguments> longLines() {
        return Stream.of(
                arguments("words", bytes("bridge ".repeat(5 * 1024 * 1024 / 7))),
                arguments("no blank", bytes("x".repeat(5 * 1024 * 1024))),
                arguments("blanks within", bytes("x" + " ".repeat(5 * 1024 * 1024) + "y")),
                arguments("colons", bytes("Photo:".repeat(5 * 1024 * 1024 / 6))),
                arguments("digits", bytes("1".repeat(5 * 1024 * 1024))),
                arguments("parentheses", bytes("(AP) ".repeat(1024 * 1024))),
                arguments("short lines", bytes("(AP)\n".repeat(256 * 1024))),
                arguments("marks to drop", bytes("ا\u200f".repeat(1024 * 1024))),
                arguments("marks to order", bytes("e" + "\u0301\u0323".repeat(256 * 1024))),
                arguments("JSON", bytes("{\"body\": \"" + "bridge ".repeat(700_000) + "\"}")),
                arguments("a JSON number", bytes("{\"body\": " + "1".repeat(5 * 1024 * 1024) + "}")));
    }

    /** Processor time, so that a busy machine fails no build; a reader that is quadratic would take minutes. */
    @Timeout(60)
    @ParameterizedTest(name = "{0}")
    @MethodSource("longLines")
    void fiveMegabytesTakeLessThanASecond(String what, byte[] payload) {
        clean(payload, Hints.NONE); // loads classes and tables
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();

        List<Outcome> outcomes = clean(payload, Hints.NONE);

        assertTrue(threads.getCurrentThreadCpuTime() - before < 1_000_000_000L);
        assertFalse(outcomes.stream().map(BadInputTest::name).anyMatch("internal-error"::equals));
    }

    @Test
    void anyBytesLeadToAnOutcomeThatIsNoFaultOfOurs() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            byte[] payload = bytes(LATIN + ARABIC);
            for (int hit = 0; hit <= i % 40; hit++) {
                payload[random.nextInt(payload.length)] = (byte) random.nextInt();
            }

            String outcome = name(clean(payload, Hints.NONE).get(0));

            assertFalse(outcome.equals("internal-error"));
        }
    }

    private List<Outcome> clean(byte[] payload, Hints hints) {
        return CLEANER.clean(RawItem.of(payload, hints, Instant.EPOCH));
    }

    private static String name(Outcome outcome) {
        return outcome instanceof Outcome.Rejected rejected ? rejected.reason().code() : CLEANED;
    }

    /** PostgreSQL takes no U+0000, UTF-8 no lone surrogate. */
    private static void assertStorable(Outcome outcome) {
        if (outcome instanceof Outcome.Cleaned cleaned) {
            Article article = cleaned.article();
            String all = article.identity() + article.content().toString() + article.wire();
            assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(all));
            assertTrue(all.indexOf('\u0000') < 0);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withBadByte(String text) {
        byte[] bytes = bytes(text);
        bytes[50] = (byte) 0xc3;
        return bytes;
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(3).nextBytes(bytes);
        return bytes;
    }

    private static byte[] png() {
        byte[] bytes = random(300);
        byte[] head = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
