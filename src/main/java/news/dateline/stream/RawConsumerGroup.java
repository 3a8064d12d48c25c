package news.dateline.stream;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;

/** The consumer side of the loop, apart from the records themselves. */
@ApplicationScoped
class RawConsumerGroup {
    static final String CHANNEL = "raw";

    private final KafkaClientService clients;

    RawConsumerGroup(KafkaClientService clients) {
        this.clients = clients;
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return clients.getConsumer(CHANNEL);
    }

    /**
     * Who commits: this member, in the generation in which the batch was polled. After a rebalance the broker refuses the
     * commit, although the member is the same.
     */
    Uni<ConsumerGroupMetadata> at(int generation) {
        return consumer()
                .consumerGroupMetadata()
                .map(now ->
                        new ConsumerGroupMetadata(now.groupId(), generation, now.memberId(), now.groupInstanceId()));
    }

    /** Forgets what was polled and goes back to what the group has committed. */
    Uni<Void> rewind() {
        return consumer().resetToLastCommittedPositions();
    }
}
