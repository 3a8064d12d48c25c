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
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Publishes batches, each in one Kafka transaction together with the offsets of the records it came from.
 *
 * <p>It drives a producer of its own, since a transaction that fails needs more than SmallRye's {@code KafkaTransactions}
 * offers: there, a commit that fails and is aborted counts as done, and a producer that was fenced stays. Here, whatever
 * goes wrong, the producer is thrown away; the next one, under the same transactional id, makes the broker finish or abort
 * what was pending before it answers.
 *
 * <p>One thread owns the producer; safe to call from any.
 */
@ApplicationScoped
class TransactionalPublisher implements BatchPublisher {
    private static final Duration CLOSE_AT_ONCE = Duration.ZERO;

    private static final List<String> COMPRESSIONS = List.of("none", "gzip", "snappy", "lz4", "zstd");

    private final Map<String, Object> configuration;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread owner = new Thread(task, "publisher");
        owner.setDaemon(true);
        return owner;
    });
    private Optional<Producer<byte[], byte[]>> producer = Optional.empty();

    TransactionalPublisher(@Identifier("default-kafka-broker") Map<String, Object> broker, StreamConfig config) {
        this.configuration = configuration(broker, config);
    }

    static Map<String, Object> configuration(Map<String, Object> broker, StreamConfig config) {
        Map<String, Object> all = new HashMap<>(broker);
        all.put(ProducerConfig.CLIENT_ID_CONFIG, "dateline-publisher");
        all.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, config.transactionalId());
        all.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, (int)
                config.transactionTimeout().toMillis());
        all.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        all.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        all.put(ProducerConfig.ACKS_CONFIG, "all");
        all.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, config.maxRecordBytes());
        all.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 2L * config.maxRecordBytes());
        // A backlog fills large requests; a single record waits for nobody.
        all.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        all.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        all.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, compression(config.compression()));
        // A transaction that begins while the last one's markers are still being written is told to come again:
        // at once, not after the default tenth of a second.
        all.put(ProducerConfig.RETRY_BACKOFF_MS_CONFIG, 5L);
        all.put(ProducerConfig.RETRY_BACKOFF_MAX_MS_CONFIG, 500L);
        // A transaction that takes longer is given up anyway.
        all.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, config.transactionTimeout().toMillis());
        all.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int)
                config.transactionTimeout().toMillis());
        all.put(
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                (int) config.transactionTimeout().toMillis() / 2);
        return all;
    }

    /** What the client would refuse only with the first batch, and then with each. */
    private static String compression(String name) {
        if (!COMPRESSIONS.contains(name)) {
            throw new IllegalArgumentException("dateline.stream.compression: one of " + COMPRESSIONS + ", not " + name);
        }
        return name;
    }

    @Override
    public Uni<Void> publish(
            List<ProducerRecord<byte[], byte[]>> records,
            Map<TopicPartition, OffsetAndMetadata> offsets,
            ConsumerGroupMetadata member) {
        return Uni.createFrom()
                .<Void>item(() -> {
                    commit(records, offsets, member);
                    return null;
                })
                .runSubscriptionOn(thread);
    }

    // commitTransaction waits for every send and throws what any of them met
    @SuppressWarnings("FutureReturnValueIgnored")
    private void commit(
            List<ProducerRecord<byte[], byte[]>> records,
            Map<TopicPartition, OffsetAndMetadata> offsets,
            ConsumerGroupMetadata member) {
        try {
            Producer<byte[], byte[]> current = current();
            current.beginTransaction();
            records.forEach(current::send);
            current.sendOffsetsToTransaction(offsets, member);
            current.commitTransaction();
        } catch (RuntimeException failure) {
            discard();
            throw failure;
        }
    }

    private Producer<byte[], byte[]> current() {
        if (producer.isEmpty()) {
            Producer<byte[], byte[]> fresh = new KafkaProducer<>(configuration);
            producer = Optional.of(fresh);
            fresh.initTransactions();
        }
        return producer.get();
    }

    private void discard() {
        producer.ifPresent(broken -> broken.close(CLOSE_AT_ONCE));
        producer = Optional.empty();
    }

    /** The broker does so before it answers a new producer of the same transactional id. */
    @Override
    public Uni<Void> recover() {
        return Uni.createFrom()
                .<Void>item(() -> {
                    try {
                        current();
                        return null;
                    } catch (RuntimeException failure) {
                        discard();
                        throw failure;
                    }
                })
                .runSubscriptionOn(thread);
    }

    @PreDestroy
    void close() {
        thread.execute(this::discard);
        thread.shutdown();
    }
}
