package news.dateline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import news.dateline.item.Hints;
import news.dateline.item.RecordPosition;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Sends to the raw topic with a producer outside the loop's transactions.
 *
 * <p>Sending blocks while the producer asks for metadata or waits for memory, so one thread of its own does it, and only so
 * many may wait for that thread.
 */
@ApplicationScoped
class KafkaRawArticles implements RawArticles {
    private static final int MAX_WAITING = 256;

    private final String topic;
    private final Duration timeout;
    private final Producer<byte[], byte[]> producer;
    private final ExecutorService thread = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MAX_WAITING), KafkaRawArticles::daemon);

    KafkaRawArticles(@Identifier("default-kafka-broker") Map<String, Object> broker, StreamConfig config) {
        this.topic = config.rawTopic();
        this.timeout = config.sendTimeout();
        this.producer = new KafkaProducer<>(configuration(broker, config));
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "raw-articles");
        thread.setDaemon(true);
        return thread;
    }

    private static Map<String, Object> configuration(Map<String, Object> broker, StreamConfig config) {
        int timeout = (int) config.sendTimeout().toMillis();
        Map<String, Object> all = new HashMap<>(broker);
        all.put(ProducerConfig.CLIENT_ID_CONFIG, "dateline-raw-articles");
        all.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        all.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        all.put(ProducerConfig.ACKS_CONFIG, "all");
        all.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        all.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        all.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, config.maxRecordBytes());
        all.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 2L * config.maxRecordBytes());
        all.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeout / 2L);
        all.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeout);
        all.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout / 2);
        return all;
    }

    @Override
    public Uni<RecordPosition> send(byte[] payload, Hints hints) {
        ProducerRecord<byte[], byte[]> record = record(payload, hints);
        return Uni.createFrom()
                .completionStage(() -> send(record))
                .runSubscriptionOn(thread)
                .ifNoItem()
                .after(timeout)
                .fail()
                .map(at -> new RecordPosition(at.topic(), at.partition(), at.offset()))
                .onFailure(KafkaRawArticles::isTooLarge)
                .transform(RawTopicException::tooLarge)
                .onFailure(failure -> !(failure instanceof RawTopicException))
                .transform(RawTopicException::unavailable);
    }

    private CompletableFuture<RecordMetadata> send(ProducerRecord<byte[], byte[]> record) {
        CompletableFuture<RecordMetadata> confirmed = new CompletableFuture<>();
        producer.send(record, (metadata, failure) -> {
            if (failure == null) {
                confirmed.complete(metadata);
            } else {
                confirmed.completeExceptionally(failure);
            }
        });
        return confirmed;
    }

    private ProducerRecord<byte[], byte[]> record(byte[] payload, Hints hints) {
        byte[] key = hints.id().map(id -> id.getBytes(UTF_8)).orElse(null);
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, key, payload);
        add(record, "content-type", hints.contentType());
        add(record, "url", hints.url());
        add(record, "source", hints.source());
        return record;
    }

    private static void add(ProducerRecord<byte[], byte[]> record, String header, Optional<String> value) {
        value.ifPresent(text -> record.headers().add(header, text.getBytes(UTF_8)));
    }

    private static boolean isTooLarge(Throwable failure) {
        return failure instanceof RecordTooLargeException;
    }

    @PreDestroy
    void close() {
        producer.close(timeout);
        thread.shutdown();
    }
}
