package news.dateline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/** What SmallRye hands on of a poll, as far as Dateline reads it: the metadata. */
record PolledBatch(Metadata metadata) implements KafkaRecordBatch<byte[], byte[]> {
    static final TopicPartition PARTITION = new TopicPartition("articles.raw.v1", 3);

    /** Records of one partition with these values, from an offset on, polled in the first epoch. */
    static PolledBatch of(int generation, long offset, String... values) {
        return of(0, generation, offset, values);
    }

    /** The same, polled after the consumer went back as many times. */
    static PolledBatch of(int epoch, int generation, long offset, String... values) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (String value : values) {
            ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>(
                    PARTITION.topic(), PARTITION.partition(), offset + records.size(), null, value.getBytes(UTF_8));
            record.headers().add(PollStamp.HEADER, Integer.toString(epoch).getBytes(UTF_8));
            records.add(record);
        }
        Map<TopicPartition, OffsetAndMetadata> last =
                Map.of(PARTITION, new OffsetAndMetadata(offset + values.length - 1));
        return new PolledBatch(Metadata.of(new IncomingKafkaRecordBatchMetadata<>(
                new ConsumerRecords<>(Map.of(PARTITION, records), Map.of()),
                RawConsumerGroup.CHANNEL,
                0,
                last,
                generation)));
    }

    /** A batch that can't be read at all: a fault of the library's. */
    static PolledBatch broken() {
        return new PolledBatch(Metadata.empty());
    }

    @Override
    public Metadata getMetadata() {
        return metadata;
    }

    @Override
    public List<byte[]> getPayload() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<KafkaRecord<byte[], byte[]>> getRecords() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<TopicPartition, KafkaRecord<byte[], byte[]>> getLatestOffsetRecords() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterator<KafkaRecord<byte[], byte[]>> iterator() {
        throw new UnsupportedOperationException();
    }
}
