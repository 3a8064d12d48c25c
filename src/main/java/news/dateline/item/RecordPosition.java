package news.dateline.item;

import static java.util.Objects.requireNonNull;

/** Where a record stands in Kafka. Ordered by topic, partition, offset. */
public record RecordPosition(String topic, int partition, long offset) implements Comparable<RecordPosition> {
    public RecordPosition {
        requireNonNull(topic, "topic");
        if (partition < 0 || offset < 0) {
            throw new IllegalArgumentException("partition and offset start at 0: " + partition + ", " + offset);
        }
    }

    @Override
    public int compareTo(RecordPosition other) {
        int byTopic = topic.compareTo(other.topic);
        if (byTopic != 0) {
            return byTopic;
        }
        int byPartition = Integer.compare(partition, other.partition);
        return byPartition != 0 ? byPartition : Long.compare(offset, other.offset);
    }

    @Override
    public String toString() {
        return topic + "-" + partition + "@" + offset;
    }
}
