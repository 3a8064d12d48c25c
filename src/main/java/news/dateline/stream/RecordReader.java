package news.dateline.stream;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import news.dateline.item.Hints;
import news.dateline.item.RawItem;
import news.dateline.item.RecordPosition;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * Reads a record of the raw topic. Stateless; thread safe. Attributes come from plain headers, else from CloudEvents 1.0 binary mode (Kafka
 * protocol binding, section 3.2). A header or a key that is not UTF-8 text says nothing.
 */
public final class RecordReader {
    private static final byte[] NOTHING = {};

    private RecordReader() {}

    /** The record as an item that came in, with its place and its time. */
    public static RawItem read(ConsumerRecord<byte[], byte[]> record) {
        Headers headers = record.headers();
        Hints hints = new Hints(
                header(headers, "content-type"),
                header(headers, "url"),
                header(headers, "source").or(() -> header(headers, "ce_source")),
                text(record.key()).or(() -> header(headers, "ce_subject")));
        return new RawItem(
                record.value() == null ? NOTHING : record.value(),
                hints,
                receivedAt(record),
                Optional.of(new RecordPosition(record.topic(), record.partition(), record.offset())));
    }

    /** The record's timestamp: when the broker or the producer took it. */
    static Instant receivedAt(ConsumerRecord<byte[], byte[]> record) {
        return Instant.ofEpochMilli(Math.max(0, record.timestamp()));
    }

    private static Optional<String> header(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null ? Optional.empty() : text(header.value());
    }

    private static Optional<String> text(byte[] bytes) {
        if (bytes == null) {
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean speaks = !text.isBlank() && text.chars().noneMatch(Character::isISOControl);
            return speaks ? Optional.of(text.strip()) : Optional.empty();
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
