package news.dateline.stream;

import io.smallrye.mutiny.Uni;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;

/**
 * The group in which this instance reads the raw topic. Each time that the consumer goes back a new epoch begins, and every
 * record bears the epoch in which it was polled: what was on its way meanwhile is known by it. Thread safe.
 */
interface ConsumerGroup {
    /**
     * Who commits: this member, in the generation in which the batch was polled. After a rebalance the broker refuses the
     * commit, although the member is the same.
     */
    Uni<ConsumerGroupMetadata> memberAt(int generation);

    /**
     * Goes back to what the group has committed.
     *
     * @param epoch of what is polled from there on, and of nothing else
     */
    Uni<Void> rewind(int epoch);
}
