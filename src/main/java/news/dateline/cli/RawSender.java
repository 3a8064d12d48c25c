package news.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import news.dateline.item.Hints;
import news.dateline.item.RecordPosition;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Sends payloads to the raw topic, as a producer of the wire does. Thread safe. */
public final class RawSender implements AutoCloseable {
    /** The topic of the contract. */
    public static final String TOPIC = "articles.raw.v1";

    private static final int MAX_REQUEST_BYTES = 16 * 1024 * 1024;
    private static final int GIVE_UP_MILLIS = 15_000;

    private final KafkaProducer<byte[], byte[]> producer;
    private final String topic;

    /** @param bootstrapServers of a broker that asks nobody who they are */
    public RawSender(String bootstrapServers, String topic) {
        this(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers), topic);
    }

    /** @param client what a client must know to reach the broker */
    RawSender(Map<String, Object> client, String topic) {
        this.topic = topic;
        Map<String, Object> config = new HashMap<>(client);
        config.putAll(Map.of(
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                MAX_REQUEST_BYTES,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                GIVE_UP_MILLIS,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                GIVE_UP_MILLIS / 2,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                GIVE_UP_MILLIS,
                // A broker that has just come up takes a second batch before the first, and then the first no more.
                ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
                1,
                ProducerConfig.LINGER_MS_CONFIG,
                5));
        try {
            this.producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
        } catch (KafkaException e) {
            throw new CommandFailure(
                    "no broker at " + BrokerOption.address(client) + ": "
                            + causeOf(e).getMessage(),
                    e);
        }
    }

    /**
     * Sends one payload; waits only while the buffer is full or the broker unknown.
     *
     * @param hints become the record's key and headers
     * @return where it stands, or why it was not sent
     */
    // the callback has the same answer
    @SuppressWarnings("FutureReturnValueIgnored")
    public CompletableFuture<RecordPosition> send(byte[] payload, Hints hints) {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(topic, hints.id().map(RawSender::bytes).orElse(null), payload);
        header(record, "content-type", hints.contentType());
        header(record, "url", hints.url());
        header(record, "source", hints.source());
        CompletableFuture<RecordPosition> position = new CompletableFuture<>();
        producer.send(record, (metadata, failure) -> {
            if (failure == null) {
                position.complete(new RecordPosition(metadata.topic(), metadata.partition(), metadata.offset()));
            } else {
                position.completeExceptionally(failure);
            }
        });
        return position;
    }

    /** Waits until everything is sent or has failed. */
    @Override
    public void close() {
        producer.close();
    }

    private static void header(ProducerRecord<?, ?> record, String name, Optional<String> value) {
        value.ifPresent(text -> record.headers().add(name, bytes(text)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static Throwable causeOf(Throwable failure) {
        return failure.getCause() == null ? failure : failure.getCause();
    }
}
