package news.dateline.follow;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import news.dateline.stream.StreamConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** The cleaned topic as it is read here: committed events alone, all partitions, no consumer group. Thread safe. */
@ApplicationScoped
class CleanedTopic {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<String, Object> configuration;
    private final String topic;

    CleanedTopic(@Identifier("default-kafka-broker") Map<String, Object> broker, StreamConfig stream) {
        this.topic = stream.cleanedTopic();
        this.configuration = new HashMap<>(broker);
        configuration.remove(ConsumerConfig.GROUP_ID_CONFIG);
        configuration.put(ConsumerConfig.CLIENT_ID_CONFIG, "dateline-follow");
        configuration.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        configuration.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        configuration.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        configuration.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        configuration.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        configuration.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100);
        // A larger batch comes all the same, alone.
        configuration.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 4 * 1024 * 1024);
        configuration.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 1024 * 1024);
        configuration.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        configuration.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
    }

    /** A consumer of all partitions, which stands nowhere yet; the caller closes it. Fails where the broker does not answer. */
    Consumer<byte[], byte[]> open() {
        Consumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(configuration, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        try {
            consumer.assign(partitions(consumer));
            return consumer;
        } catch (RuntimeException away) {
            consumer.close();
            throw away;
        }
    }

    private List<TopicPartition> partitions(Consumer<?, ?> consumer) {
        return consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    /** Has the consumer read on from these positions. */
    void seek(Consumer<?, ?> consumer, Positions positions) {
        consumer.assignment().forEach(partition -> consumer.seek(partition, positions.of(partition.partition())));
    }

    /** Whether partitions were added since the consumer was opened. */
    boolean hasGrown(Consumer<?, ?> consumer) {
        return partitions(consumer).size() > consumer.assignment().size();
    }

    Positions beginning(Consumer<?, ?> consumer) {
        return positions(consumer.beginningOffsets(consumer.assignment()));
    }

    Positions end(Consumer<?, ?> consumer) {
        return positions(consumer.endOffsets(consumer.assignment()));
    }

    /** Before the first event with this timestamp or a later one. */
    Positions since(Consumer<?, ?> consumer, Instant time) {
        Map<TopicPartition, Long> offsets = new HashMap<>(consumer.endOffsets(consumer.assignment()));
        Map<TopicPartition, Long> times = new HashMap<>();
        consumer.assignment().forEach(partition -> times.put(partition, time.toEpochMilli()));
        consumer.offsetsForTimes(times).forEach((partition, found) -> put(offsets, partition, found));
        return positions(offsets);
    }

    private static void put(
            Map<TopicPartition, Long> offsets, TopicPartition partition, @Nullable OffsetAndTimestamp found) {
        if (found != null) {
            offsets.put(partition, found.offset());
        }
    }

    private static Positions positions(Map<TopicPartition, Long> offsets) {
        SortedMap<Integer, Long> positions = new TreeMap<>();
        offsets.forEach((partition, offset) -> positions.put(partition.partition(), offset));
        return new Positions(positions);
    }

    /** Where a consumer stands: behind the events that it has read, and behind the marks of transactions between them. */
    Positions position(Consumer<?, ?> consumer) {
        SortedMap<Integer, Long> positions = new TreeMap<>();
        consumer.assignment().forEach(partition -> positions.put(partition.partition(), consumer.position(partition)));
        return new Positions(positions);
    }
}
