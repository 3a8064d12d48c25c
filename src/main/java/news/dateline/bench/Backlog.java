package news.dateline.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import news.dateline.cli.ProgressBar;
import news.dateline.local.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Raw records that wait, and how fast a consumer group works them off. */
final class Backlog {
    private static final long SAMPLE_MILLIS = 50;

    private final String bootstrapServers;

    Backlog(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    // a record that is not sent is missed by who waits for all of them
    @SuppressWarnings("FutureReturnValueIgnored")
    void fill(Corpus corpus, int records) {
        Map<String, Object> configuration = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(configuration);
                ProgressBar bar = ProgressBar.onStandardError("raw records", records)) {
            for (int i = 0; i < records; i++) {
                producer.send(new ProducerRecord<>(
                        Topics.RAW, Integer.toString(i).getBytes(StandardCharsets.UTF_8), corpus.page(i)));
                bar.step();
            }
        }
    }

    /**
     * Records a second of a group, from the moment when it has committed {@code warmUp} of them until it has committed
     * {@code records}.
     */
    double rate(String group, long warmUp, long records, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        long start = 0;
        long from = 0;
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            while (true) {
                long committed = committed(admin, group);
                long now = System.nanoTime();
                if (start == 0 && committed >= warmUp) {
                    start = now;
                    from = committed;
                }
                if (committed >= records) {
                    return (committed - from) * 1e9 / (now - start);
                }
                if (now > deadline) {
                    throw new IllegalStateException(group + " committed " + committed + " of " + records);
                }
                Thread.sleep(SAMPLE_MILLIS);
            }
        }
    }

    private static long committed(Admin admin, String group) throws InterruptedException {
        try {
            return admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().values().stream()
                    .mapToLong(OffsetAndMetadata::offset)
                    .sum();
        } catch (ExecutionException notYet) {
            return 0;
        }
    }

    /** Makes a group that has ended start over. */
    void forget(String group) throws InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.deleteConsumerGroups(List.of(group)).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("group " + group + " can't be deleted", e);
        }
    }
}
