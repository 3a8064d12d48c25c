package news.dateline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import news.dateline.item.RawItem;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

/**
 * What one poll brought, or several.
 *
 * @param records those of a partition in its order
 * @param items the same, read
 * @param offsets where to go on afterwards
 * @param generation the consumer group's generation at each poll: the broker refuses the offsets of an older one
 * @param epoch in which it was polled, {@link ConsumerGroup}
 * @param bytes of all payloads
 * @param eventLoop on which it came, and on which the database's sessions want to be used
 */
record RawBatch(
        List<ConsumerRecord<byte[], byte[]>> records,
        List<RawItem> items,
        Map<TopicPartition, OffsetAndMetadata> offsets,
        int generation,
        int epoch,
        long bytes,
        Executor eventLoop) {

    @SuppressWarnings("unchecked")
    static RawBatch of(KafkaRecordBatch<byte[], byte[]> batch, Executor eventLoop) {
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
                items.stream().mapToLong(item -> item.payload().length).sum(),
                eventLoop);
    }

    /** All records of a poll bear the same. */
    private static int epoch(ConsumerRecord<byte[], byte[]> record) {
        Header stamp = requireNonNull(record.headers().lastHeader(PollStamp.HEADER), "a record without an epoch");
        return Integer.parseInt(new String(stamp.value(), UTF_8));
    }

    /** Whether both go out with one commit, or are read again together. */
    boolean goesWith(RawBatch later) {
        return generation == later.generation && epoch == later.epoch;
    }

    /** This one and what was polled next. */
    RawBatch with(RawBatch later) {
        Map<TopicPartition, OffsetAndMetadata> furthest = new HashMap<>(offsets);
        furthest.putAll(later.offsets);
        return new RawBatch(
                joined(records, later.records),
                joined(items, later.items),
                furthest,
                generation,
                epoch,
                bytes + later.bytes,
                eventLoop);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    int size() {
        return records.size();
    }
}
