package news.dateline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import news.dateline.item.Outcome;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * Makes the record of the dead-letter topic: key, value and headers as received, and where it stood and why it was rejected,
 * under the names that SmallRye gives these headers.
 */
final class DeadLetterRecords {
    private static final int MAX_HEADERS = 64;
    private static final int MAX_HEADER_BYTES = 4096;

    /** Ours, and what is noted on a record while it is in the process. */
    private static final Set<String> RESERVED = Set.of(
            "dead-letter-topic",
            "dead-letter-partition",
            "dead-letter-offset",
            "reason-code",
            "reason-detail",
            "value-omitted",
            PollStamp.HEADER,
            "__smallrye_generationId");

    private final String topic;
    private final int maxRecordBytes;

    DeadLetterRecords(String topic, int maxRecordBytes) {
        this.topic = topic;
        this.maxRecordBytes = maxRecordBytes;
    }

    /** What the dead-letter topic can't take is left out, and a header says so of the value: it must not stop the stream. */
    ProducerRecord<byte[], byte[]> of(ConsumerRecord<byte[], byte[]> raw, Outcome.Rejected why) {
        int room = maxRecordBytes - (MAX_HEADERS + 1) * MAX_HEADER_BYTES;
        boolean keyFits = raw.serializedKeySize() <= room;
        boolean fits = keyFits && Math.max(0, raw.serializedKeySize()) <= room - Math.max(0, raw.serializedValueSize());
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                topic, null, Math.max(0, raw.timestamp()), keyFits ? raw.key() : null, fits ? raw.value() : null);
        Headers headers = record.headers();
        int copied = 0;
        for (Header header : raw.headers()) {
            if (copied < MAX_HEADERS && size(header) <= MAX_HEADER_BYTES && !RESERVED.contains(header.key())) {
                headers.add(header);
                copied++;
            }
        }
        headers.add("dead-letter-topic", raw.topic().getBytes(UTF_8));
        headers.add("dead-letter-partition", Integer.toString(raw.partition()).getBytes(UTF_8));
        headers.add("dead-letter-offset", Long.toString(raw.offset()).getBytes(UTF_8));
        headers.add("reason-code", why.reason().code().getBytes(UTF_8));
        headers.add("reason-detail", why.detail().getBytes(UTF_8));
        if (!fits) {
            headers.add("value-omitted", "too-large".getBytes(UTF_8));
        }
        return record;
    }

    private static int size(Header header) {
        return header.key().getBytes(UTF_8).length + (header.value() == null ? 0 : header.value().length);
    }
}
