package news.dateline.follow;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Header;

/**
 * Makes events of the records of the cleaned topic. One that takes its item back, or lets it out, is chosen by what the item said
 * before; of a text that must not be used not a word is shown. Thread safe.
 */
final class EventReader {
    private final EarlierTexts texts;

    EventReader(EarlierTexts texts) {
        this.texts = texts;
    }

    /**
     * The events of records, in their order.
     *
     * @param from where the reader stands before the first of them
     */
    List<FollowedEvent> read(ConsumerRecords<byte[], byte[]> records, Positions from) {
        Set<String> changed = new HashSet<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            if (!isText(type(record))) {
                changed.add(header(record, "ce_subject"));
            }
        }
        Map<String, List<String>> before = changed.isEmpty() ? Map.of() : texts.of(changed);
        List<FollowedEvent> events = new ArrayList<>();
        Positions after = from;
        for (ConsumerRecord<byte[], byte[]> record : records) {
            after = after.behind(record.partition(), record.offset());
            events.add(event(record, after, before));
        }
        return events;
    }

    private static FollowedEvent event(
            ConsumerRecord<byte[], byte[]> record, Positions after, Map<String, List<String>> before) {
        JsonNode article = EventJson.read(record.value());
        String type = type(record);
        String uri = header(record, "ce_subject");
        Instant receivedAt = Instant.ofEpochMilli(record.timestamp());
        List<Facets> facets = new ArrayList<>();
        if (article.path("bodies").size() > 0 || isText(type)) {
            facets.add(Facets.of(article, record.value()));
        }
        for (String text : before.getOrDefault(uri, List.of())) {
            byte[] json = text.getBytes(UTF_8);
            facets.add(Facets.of(EventJson.read(json), json));
        }
        boolean hidden = type.equals("killed") || type.equals("withheld");
        byte[] summary =
                hidden ? EventJson.wordless(type, article, receivedAt) : EventJson.summary(type, article, receivedAt);
        return new FollowedEvent(
                record.partition(),
                record.offset(),
                after,
                type,
                uri,
                new String(record.key(), UTF_8),
                facets,
                summary,
                hidden ? summary : record.value());
    }

    private static boolean isText(String type) {
        return type.equals("created") || type.equals("updated") || type.equals("corrected");
    }

    /** {@code news.dateline.article.created.v1}: the word that tells them apart. */
    private static String type(ConsumerRecord<byte[], byte[]> record) {
        String[] parts = header(record, "ce_type").split("\\.");
        return parts[Math.max(0, parts.length - 2)];
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }
}
