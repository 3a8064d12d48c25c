package news.dateline.bench;

import java.time.Duration;
import java.util.Map;
import java.util.function.IntFunction;
import news.dateline.local.Topics;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Raw records at a steady rate, each sent at once. */
final class SteadyLoad {
    private final String bootstrapServers;
    private final IntFunction<byte[]> payloads;

    /** @param payloads each by its number */
    SteadyLoad(String bootstrapServers, IntFunction<byte[]> payloads) {
        this.bootstrapServers = bootstrapServers;
        this.payloads = payloads;
    }

    /**
     * Sends so many and returns when all are sent, or when the thread is interrupted.
     *
     * @param first number of the first payload
     * @param rate records a second
     */
    // a record that is not sent is missed by who waits for all of them
    @SuppressWarnings("FutureReturnValueIgnored")
    void send(int first, int records, int rate) {
        try (KafkaProducer<byte[], byte[]> producer =
                Senders.of(bootstrapServers, Map.of(ProducerConfig.LINGER_MS_CONFIG, 0))) {
            long start = System.nanoTime();
            for (int i = 0; i < records; i++) {
                long due = start + i * 1_000_000_000L / rate;
                Thread.sleep(
                        Duration.ofNanos(Math.max(0, due - System.nanoTime())).toMillis());
                producer.send(new ProducerRecord<>(Topics.RAW, payloads.apply(first + i)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
