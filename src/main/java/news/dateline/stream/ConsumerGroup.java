package news.dateline.stream;

import io.smallrye.mutiny.Uni;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;

/** The group in which this instance reads the raw topic. Thread safe. */
interface ConsumerGroup {
    /**
     * Who commits: this member, in the generation in which the batch was polled. After a rebalance the broker refuses the
     * commit, although the member is the same.
     */
    Uni<ConsumerGroupMetadata> memberAt(int generation);

    /** Forgets what was polled and goes back to what the group has committed. */
    Uni<Void> rewind();
}
