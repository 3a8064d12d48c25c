package news.dateline.stream;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import news.dateline.item.RawItem;
import news.dateline.item.RecordPosition;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Looks up single records of the raw topic: what an article was made of. Thread safe. */
@ApplicationScoped
public class RawRecords {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_AT_ONCE = 2;
    private static final int MOST_WAITING = 20;

    private final Map<String, Object> configuration;
    private final ExecutorService lookups;

    RawRecords(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.configuration = new HashMap<>(broker);
        configuration.remove(ConsumerConfig.GROUP_ID_CONFIG);
        configuration.put(ConsumerConfig.CLIENT_ID_CONFIG, "dateline-lookup");
        configuration.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        configuration.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        configuration.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        configuration.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
        // The record that is asked for comes whatever its size, and little behind it.
        configuration.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 1);
        configuration.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        configuration.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                MOST_AT_ONCE, MOST_AT_ONCE, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING), task -> {
                    Thread thread = new Thread(task, "raw-lookup");
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        this.lookups = pool;
    }

    /**
     * The record at a position; empty where the topic has it no more.
     *
     * @return fails with {@link RawTopicException} where the broker does not answer, or too many look up at once
     */
    public Uni<Optional<RawItem>> at(RecordPosition position) {
        return Uni.createFrom()
                .item(() -> find(position))
                .runSubscriptionOn(lookups)
                .onFailure(
                        failure -> failure instanceof KafkaException || failure instanceof RejectedExecutionException)
                .transform(RawTopicException::unreadable);
    }

    private Optional<RawItem> find(RecordPosition position) {
        TopicPartition partition = new TopicPartition(position.topic(), position.partition());
        try (Consumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(configuration, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            Map<TopicPartition, Long> begin = consumer.beginningOffsets(List.of(partition));
            Map<TopicPartition, Long> end = consumer.endOffsets(List.of(partition));
            if (begin.getOrDefault(partition, 0L) > position.offset()
                    || end.getOrDefault(partition, 0L) <= position.offset()) {
                return Optional.empty();
            }
            consumer.seek(partition, position.offset());
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < deadline) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    return record.offset() == position.offset()
                            ? Optional.of(RecordReader.read(record))
                            : Optional.empty();
                }
            }
            throw new TimeoutException("the record does not come: " + position);
        }
    }

    @PreDestroy
    void close() {
        lookups.shutdownNow();
    }
}
