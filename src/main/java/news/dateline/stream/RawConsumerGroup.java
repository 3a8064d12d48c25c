package news.dateline.stream;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;

/** The group of the consumer that SmallRye drives for the incoming channel. */
@ApplicationScoped
class RawConsumerGroup implements ConsumerGroup {
    static final String CHANNEL = "raw";

    private final KafkaClientService clients;

    RawConsumerGroup(KafkaClientService clients) {
        this.clients = clients;
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return clients.getConsumer(CHANNEL);
    }

    @Override
    public Uni<ConsumerGroupMetadata> memberAt(int generation) {
        return consumer()
                .consumerGroupMetadata()
                .map(now ->
                        new ConsumerGroupMetadata(now.groupId(), generation, now.memberId(), now.groupInstanceId()));
    }

    @Override
    public Uni<Void> rewind() {
        return consumer().resetToLastCommittedPositions();
    }
}
