package news.dateline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.item.RawItem;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

/**
 * What one poll brought.
 *
 * @param records in the order of their partitions
 * @param items the same, read
 * @param offsets where to go on afterwards
 * @param generation the consumer group's generation at the poll: the broker refuses the offsets of an older one
 * @param epoch in which it was polled, {@link ConsumerGroup}
 * @param bytes of all payloads
 */
record RawBatch(
        List<ConsumerRecord<byte[], byte[]>> records,
        List<RawItem> items,
        Map<TopicPartition, OffsetAndMetadata> offsets,
        int generation,
        int epoch,
        long bytes) {

    @SuppressWarnings("unchecked")
    static RawBatch of(KafkaRecordBatch<byte[], byte[]> batch) {
        IncomingKafkaRecordBatchMetadata<byte[], byte[]> metadata =
                batch.getMetadata(IncomingKafkaRecordBatchMetadata.class).orElseThrow();
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        metadata.getRecords().forEach(records::add);
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        metadata.getOffsets()
                .forEach((partition, last) -> offsets.put(partition, new OffsetAndMetadata(last.offset() + 1)));
        List<RawItem> items = records.stream().map(RecordReader::read).toList();
        return new RawBatch(
                records,
                items,
                offsets,
                metadata.getConsumerGroupGenerationId(),
                epoch(records.get(0)),
                items.stream().mapToLong(item -> item.payload().length).sum());
    }

    /** All records of a poll bear the same. */
    private static int epoch(ConsumerRecord<byte[], byte[]> record) {
        Header stamp = requireNonNull(record.headers().lastHeader(PollStamp.HEADER), "a record without an epoch");
        return Integer.parseInt(new String(stamp.value(), UTF_8));
    }

    int size() {
        return records.size();
    }
}
