package news.dateline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.dateline.item.Outcome;
import news.dateline.item.Reason;
import news.dateline.item.RecordPosition;
import news.dateline.store.Effect;
import news.dateline.story.Disposition;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class OutgoingRecordsTest {
    private static final CleanedEvents CLEANED = new CleanedEvents("articles.cleaned.v1", "/dateline");
    private static final DeadLetterRecords DEAD_LETTERS = new DeadLetterRecords("articles.raw.dlq.v1", 1024 * 1024);

    private static Effect.Published published(long offset) {
        return new Effect.Published(
                new RecordPosition("articles.raw.v1", 2, offset),
                0,
                Disposition.CORRECTED,
                "urn:x:1",
                "series-1",
                4,
                "{}".getBytes(UTF_8));
    }

    private static ConsumerRecord<byte[], byte[]> raw(byte[] value) {
        return new ConsumerRecord<>(
                "articles.raw.v1",
                2,
                41,
                5,
                TimestampType.CREATE_TIME,
                1,
                value == null ? -1 : value.length,
                new byte[] {9},
                value,
                new RecordHeaders(),
                Optional.empty());
    }

    private static String header(ProducerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), UTF_8);
    }

    @Test
    void aReplayHasTheSameEventId() {
        ProducerRecord<byte[], byte[]> first = CLEANED.of(published(41), Instant.EPOCH, List.of());
        ProducerRecord<byte[], byte[]> again = CLEANED.of(published(41), Instant.EPOCH, List.of());

        assertEquals(header(first, "ce_id"), header(again, "ce_id"));
        assertEquals("news.dateline.article.corrected.v1", header(first, "ce_type"));
        assertEquals("urn:x:1", header(first, "ce_subject"));
        assertArrayEquals("series-1".getBytes(UTF_8), first.key());
    }

    @Test
    void aDeadLetterIsTheRecordByteForByteAndSaysWhereItStood() {
        ConsumerRecord<byte[], byte[]> raw = raw(new byte[] {1, 2, 3});
        raw.headers().add("x", new byte[] {(byte) 0xff});
        raw.headers().add("reason-code", "forged".getBytes(UTF_8));

        ProducerRecord<byte[], byte[]> letter = DEAD_LETTERS.of(raw, new Outcome.Rejected(Reason.NO_TEXT, "nothing"));

        assertArrayEquals(raw.value(), letter.value());
        assertArrayEquals(raw.key(), letter.key());
        assertArrayEquals(
                new byte[] {(byte) 0xff}, letter.headers().lastHeader("x").value());
        assertEquals("articles.raw.v1", header(letter, "dead-letter-topic"));
        assertEquals("2", header(letter, "dead-letter-partition"));
        assertEquals("41", header(letter, "dead-letter-offset"));
        assertEquals("no-text", header(letter, "reason-code"));
    }

    @Test
    void aValueThatTheTopicCannotTakeIsLeftOutAndSaidSo() {
        ProducerRecord<byte[], byte[]> letter =
                DEAD_LETTERS.of(raw(new byte[1024 * 1024]), new Outcome.Rejected(Reason.TOO_LARGE, "1 MiB"));

        assertNull(letter.value());
        assertEquals("too-large", header(letter, "value-omitted"));
    }

    /** A record that the broker refuses would be read and refused for ever. */
    @Test
    void aHeaderNameOrAKeyThatTheTopicCannotTakeIsLeftOut() {
        byte[] key = new byte[1024 * 1024];
        ConsumerRecord<byte[], byte[]> raw = new ConsumerRecord<>(
                "articles.raw.v1",
                2,
                41,
                5,
                TimestampType.CREATE_TIME,
                key.length,
                1,
                key,
                new byte[1],
                new RecordHeaders(),
                Optional.empty());
        raw.headers().add("x".repeat(1024 * 1024), new byte[0]);

        ProducerRecord<byte[], byte[]> letter = DEAD_LETTERS.of(raw, new Outcome.Rejected(Reason.NO_TEXT, "nothing"));

        assertNull(letter.key());
        assertNull(letter.headers().lastHeader("x".repeat(1024 * 1024)));
        assertEquals("too-large", header(letter, "value-omitted"));
    }
}
