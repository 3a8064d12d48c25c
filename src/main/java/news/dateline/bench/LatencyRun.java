package news.dateline.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import news.dateline.local.Topics;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * From the producer's send of a raw article to a committed reader's receipt of the cleaned one, at a steady rate. The cleaned
 * record carries the raw record's timestamp.
 */
final class LatencyRun {
    private final String bootstrapServers;
    private final SteadyLoad load;

    LatencyRun(String bootstrapServers, Corpus corpus) {
        this.bootstrapServers = bootstrapServers;
        this.load = new SteadyLoad(bootstrapServers, corpus::page);
    }

    /**
     * Latencies in milliseconds, one a record; the first fifth, sent while everything wakes up, is left out.
     *
     * @param first number of the first page: pages that the service has seen are duplicates
     */
    long[] measure(int first, int rate, Duration duration) throws Exception {
        int records = (int) (rate * duration.toSeconds());
        try (KafkaConsumer<byte[], byte[]> reader = reader()) {
            List<TopicPartition> partitions = reader.partitionsFor(Topics.CLEANED).stream()
                    .map(one -> new TopicPartition(Topics.CLEANED, one.partition()))
                    .toList();
            reader.assign(partitions);
            reader.seekToEnd(partitions);
            partitions.forEach(reader::position);
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> load.send(first, records, rate));
            List<Long> latencies = new ArrayList<>();
            long deadline = System.nanoTime() + duration.plusSeconds(30).toNanos();
            while (latencies.size() < records && System.nanoTime() < deadline) {
                for (ConsumerRecord<byte[], byte[]> record : reader.poll(Duration.ofMillis(100))) {
                    latencies.add(System.currentTimeMillis() - record.timestamp());
                }
            }
            sending.get();
            if (latencies.size() < records) {
                throw new IllegalStateException("only " + latencies.size() + " of " + records + " came out");
            }
            return latencies.stream()
                    .skip(records / 5)
                    .mapToLong(Long::longValue)
                    .toArray();
        }
    }

    private KafkaConsumer<byte[], byte[]> reader() {
        return new KafkaConsumer<>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                50,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class));
    }
}
