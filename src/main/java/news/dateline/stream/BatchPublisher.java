package news.dateline.stream;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/** Publishes batches together with the offsets of the records they came from, both or neither. Thread safe. */
interface BatchPublisher {
    /**
     * Publishes a batch.
     *
     * @param offsets where the group goes on afterwards
     * @param member who commits
     * @return fails where it is not certain that the batch is out; then it may be out all the same, and only the group's
     *     committed offsets tell
     */
    Uni<Void> publish(
            List<ProducerRecord<byte[], byte[]>> records,
            Map<TopicPartition, OffsetAndMetadata> offsets,
            ConsumerGroupMetadata member);

    /** Makes the broker finish or abort what is pending, so that the committed offsets are certain. */
    Uni<Void> recover();
}
