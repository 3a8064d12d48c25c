package news.dateline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.dateline.store.Effect;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * Makes the record of the cleaned topic: a CloudEvent 1.0 in binary mode (Kafka protocol binding, section 3.2), the same for
 * the same effect.
 */
final class CleanedEvents {
    private static final byte[] JSON = "application/json".getBytes(UTF_8);
    private static final byte[] SPEC_VERSION = "1.0".getBytes(UTF_8);

    private final String topic;
    private final byte[] source;

    CleanedEvents(String topic, String eventSource) {
        this.topic = topic;
        this.source = eventSource.getBytes(UTF_8);
    }

    String topic() {
        return topic;
    }

    /**
     * @param receivedAt the raw record's timestamp
     * @param trace the headers by which it carries its trace on
     */
    ProducerRecord<byte[], byte[]> of(Effect.Published effect, Instant receivedAt, List<Header> trace) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                topic, null, receivedAt.toEpochMilli(), effect.seriesId().getBytes(UTF_8), effect.article());
        Headers headers = record.headers();
        headers.add("ce_specversion", SPEC_VERSION);
        headers.add("ce_id", id(effect).getBytes(UTF_8));
        headers.add("ce_source", source);
        headers.add("ce_type", effect.disposition().eventType().getBytes(UTF_8));
        headers.add("ce_time", receivedAt.toString().getBytes(UTF_8));
        headers.add("ce_subject", effect.uri().getBytes(UTF_8));
        headers.add("content-type", JSON);
        trace.forEach(headers::add);
        return record;
    }

    /** The event's id: the record's place and the item's within it, so that a replay has the same. */
    private static String id(Effect.Published effect) {
        String name = effect.position() + "#" + effect.ordinal() + "#" + effect.uri() + "#" + effect.sequence();
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }
}
