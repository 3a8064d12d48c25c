package news.dateline.recompute;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.dateline.item.RawItem;
import news.dateline.stream.RecordReader;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The records of a topic that came in between two moments and were there when it was opened. For one thread. */
final class RawRange implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration WAIT = Duration.ofMillis(500);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> ends;
    private final Instant from;
    private final Instant to;

    /**
     * Opens it.
     *
     * @param client what a client must know to reach the broker
     * @param resumed offsets by partition at which to go on, from an earlier run; empty for the beginning
     * @throws KafkaException where the broker does not answer or has no such topic
     */
    RawRange(Map<String, Object> client, String topic, Instant from, Instant to, Map<Integer, Long> resumed) {
        this.from = requireNonNull(from, "from");
        this.to = requireNonNull(to, "to");
        Map<String, Object> all = new HashMap<>(client);
        all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        all.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        all.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 200);
        all.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 8 * 1024 * 1024);
        all.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        this.consumer = new KafkaConsumer<>(all, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        this.ends = consumer.endOffsets(partitions);
        Map<TopicPartition, OffsetAndTimestamp> starts = consumer.offsetsForTimes(
                partitions.stream().collect(Collectors.toMap(one -> one, one -> from.toEpochMilli())));
        for (TopicPartition partition : partitions) {
            OffsetAndTimestamp start = starts.get(partition);
            long first = start == null ? ends.getOrDefault(partition, 0L) : start.offset();
            consumer.seek(partition, Math.max(first, resumed.getOrDefault(partition.partition(), 0L)));
        }
    }

    /** The next of them, in the order of their partitions; none where there are no more. */
    List<RawItem> next() {
        while (!isAtEnd()) {
            List<RawItem> items = new ArrayList<>();
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(WAIT)) {
                RawItem item = RecordReader.read(record);
                boolean wanted = record.offset() < end(new TopicPartition(record.topic(), record.partition()))
                        && !item.receivedAt().isBefore(from)
                        && !item.receivedAt().isAfter(to);
                if (wanted) {
                    items.add(item);
                }
            }
            if (!items.isEmpty()) {
                return items;
            }
        }
        return List.of();
    }

    /** Where the next records begin, by partition. */
    SortedMap<Integer, Long> positions() {
        SortedMap<Integer, Long> positions = new TreeMap<>();
        ends.keySet().forEach(partition -> positions.put(partition.partition(), consumer.position(partition)));
        return positions;
    }

    private boolean isAtEnd() {
        return ends.keySet().stream().allMatch(partition -> consumer.position(partition) >= end(partition));
    }

    private long end(TopicPartition partition) {
        return ends.getOrDefault(partition, 0L);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
