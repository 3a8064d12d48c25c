package news.dateline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Writes on each record in which epoch it was polled, {@link ConsumerGroup}. The consumer calls it on the thread that polls,
 * which is the one that goes back: no record that was polled before can bear the epoch that began behind it.
 */
public final class PollStamp implements ConsumerInterceptor<byte[], byte[]> {
    /** The header; the epoch in decimal digits. */
    static final String HEADER = "__dateline_epoch";

    /** Under which the consumer's configuration has its {@link Epoch}. */
    static final String EPOCH = "dateline.epoch";

    /** The epoch of the consumer that polls. Written and read on its thread. */
    static final class Epoch {
        private int current;

        void begin(int epoch) {
            current = epoch;
        }
    }

    private Epoch epoch = new Epoch();

    /** For the Kafka client, which makes it by name. */
    public PollStamp() {}

    @Override
    public void configure(Map<String, ?> configuration) {
        if (configuration.get(EPOCH) instanceof Epoch ours) {
            epoch = ours;
        }
    }

    @Override
    public ConsumerRecords<byte[], byte[]> onConsume(ConsumerRecords<byte[], byte[]> records) {
        byte[] stamp = Integer.toString(epoch.current).getBytes(UTF_8);
        records.forEach(record -> record.headers().remove(HEADER).add(HEADER, stamp));
        return records;
    }

    @Override
    public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {
        // offsets are committed by the producer
    }

    @Override
    public void close() {
        // nothing is held
    }
}
