package news.dateline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/**
 * A record that a producer may send by mistake, and what must become of it.
 *
 * @param what in words
 * @param key null for none
 * @param value null for a tombstone
 * @param outcome {@value #CLEANED}, or a reason's code
 */
record BadRecord(String what, byte[] key, byte[] value, List<Header> headers, String outcome) {
    static final String CLEANED = "cleaned";

    /** The title that the database is told to refuse. */
    static final String REFUSED_TITLE = "A row that PostgreSQL refuses";

    private static final int LIMIT = 8 * 1024 * 1024;
    private static final int LONG = 10 * 1024;
    private static final byte[] NOT_TEXT = {(byte) 0xff, (byte) 0xfe, 0, (byte) 0xc3};

    /** One row for each kind of mistake. */
    static List<BadRecord> all() {
        List<BadRecord> all = new ArrayList<>();
        all.addAll(payloads());
        all.addAll(texts());
        all.addAll(json());
        all.addAll(headersAndKeys());
        return all;
    }

    private static List<BadRecord> payloads() {
        return List.of(
                row("a tombstone", null, "empty"),
                row("no bytes", new byte[0], "empty"),
                row("blanks alone", bytes(" \t\r\n"), "empty"),
                row("one byte over the size limit", new byte[LIMIT + 1], "too-large"),
                row("binary garbage", random(), "undecodable"),
                row("U+0000 alone", new byte[512], "undecodable"),
                row("furniture alone", bytes("Skip to content\n\nRead more\n"), "no-text"),
                row("markup that nobody reads", bytes("<?xml version=\"1.0\"?><sports-content/>"), "unknown-format"),
                row("a line of 5 MB", bytes("bridge ".repeat(5 * 1024 * 1024 / 7)), CLEANED));
    }

    private static List<BadRecord> texts() {
        String arabic =
                "جسر لم يطلبه أحد\n\nقال وزير النقل اليوم الخميس إن الجسر %s سيفتح أمام السيارات في الخريف المقبل.";
        return List.of(
                row("invalid UTF-8", broken(story("invalid UTF-8")), CLEANED),
                row("windows-1256", arabic.formatted("الأول").getBytes(Charset.forName("windows-1256")), CLEANED),
                row("UTF-16", ("\ufeff" + arabic.formatted("الثاني")).getBytes(StandardCharsets.UTF_16LE), CLEANED),
                row("U+0000 in the text", bytes(story("U+0000").replace("new", "n\u0000ew")), CLEANED),
                row("U+0000 escaped", envelope("escaped U+0000", "The br\\u0000idge is open."), CLEANED),
                row("lone surrogates", envelope("surrogates", "The \\ud800br\\udc00idge is open."), CLEANED));
    }

    private static List<BadRecord> json() {
        return List.of(
                row("truncated JSON", bytes("{\"headline\": \"A bridge\", \"body\": \"The new br"), "malformed-json"),
                row("JSON 10,000 deep", bytes("{\"body\":".repeat(10_000)), "too-deep"),
                row("a JSON array", bytes("[{\"body\": \"The bridge.\"}]"), "unknown-format"),
                row("a number for the body", bytes("{\"body\": 5}"), "missing-field"),
                row("a number for the headline", bytes("{\"headline\": 5, \"body\": \"x\"}"), "missing-field"),
                row(
                        "a year that no calendar has",
                        bytes(
                                "{\"headline\": \"Year\", \"body\": \"x\", \"publishedAt\": \"+999999-01-01T00:00:00Z\"}"),
                        CLEANED),
                row("a row that PostgreSQL refuses", envelope(REFUSED_TITLE, "The bridge is open."), "internal-error"));
    }

    private static List<BadRecord> headersAndKeys() {
        return List.of(
                headed("a wrong content type", header("content-type", bytes("image/png"))),
                headed("JSON said of text", header("content-type", bytes("application/json"))),
                headed("an unknown content type", header("content-type", bytes("application/x-nobody-knows"))),
                headed("a charset that is none", header("content-type", bytes("text/plain; charset=none-such"))),
                headed("a content type that is not text", header("content-type", NOT_TEXT)),
                headed("an address that is not text", header("url", NOT_TEXT)),
                headed("a header without a value", header("source", null)),
                headed("an address of 10 kB", header("url", bytes("https://a.example/" + "b".repeat(LONG)))),
                headed("a header of 1 MB", header("x".repeat(1024), new byte[1024 * 1024])),
                headed(
                        "a thousand headers",
                        IntStream.range(0, 1000)
                                .mapToObj(i -> header("x-" + i, new byte[100]))
                                .toArray(Header[]::new)),
                keyed("a key of 10 kB", bytes("k".repeat(LONG))),
                keyed("a key that is not text", NOT_TEXT),
                keyed("an empty key", new byte[0]),
                keyed("no key", null));
    }

    ProducerRecord<byte[], byte[]> raw() {
        return new ProducerRecord<>("articles.raw.v1", null, key, value, headers);
    }

    @Override
    public String toString() {
        return what + ": " + outcome;
    }

    private static BadRecord row(String what, byte[] value, String outcome) {
        return new BadRecord(what, bytes(what), value, List.of(), outcome);
    }

    private static BadRecord headed(String what, Header... headers) {
        return new BadRecord(what, bytes(what), bytes(story(what)), List.of(headers), CLEANED);
    }

    private static BadRecord keyed(String what, byte[] key) {
        return new BadRecord(what, key, bytes(story(what)), List.of(), CLEANED);
    }

    private static Header header(String name, byte[] value) {
        return new RecordHeader(name, value);
    }

    private static String story(String what) {
        return "A bridge that nobody ordered, with " + what
                + "\n\nThe new bridge will be opened to cars next autumn, the ministry said on Thursday.";
    }

    private static byte[] envelope(String headline, String body) {
        return bytes("{\"headline\": \"" + headline + "\", \"body\": \"" + body + "\"}");
    }

    private static byte[] broken(String text) {
        byte[] bytes = bytes(text);
        bytes[20] = (byte) 0xc3;
        return bytes;
    }

    private static byte[] random() {
        byte[] bytes = new byte[4096];
        new Random(3).nextBytes(bytes);
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
