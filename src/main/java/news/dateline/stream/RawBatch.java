package news.dateline.stream;

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

/**
 * What one poll brought.
 *
 * @param records in the order of their partitions
 * @param items the same, read
 * @param offsets where to go on afterwards
 * @param generation the consumer group's generation at the poll: the broker refuses the offsets of an older one
 */
record RawBatch(
        List<ConsumerRecord<byte[], byte[]>> records,
        List<RawItem> items,
        Map<TopicPartition, OffsetAndMetadata> offsets,
        int generation) {

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
        return new RawBatch(records, items, offsets, metadata.getConsumerGroupGenerationId());
    }

    int size() {
        return records.size();
    }
}
