package news.dateline.stream;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.ClientCustomizer;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.Config;

/** The group of the consumer that SmallRye drives for the incoming channel, and that stamps what it polls. */
@ApplicationScoped
class RawConsumerGroup implements ConsumerGroup, ClientCustomizer<Map<String, Object>> {
    static final String CHANNEL = "raw";

    private final KafkaClientService clients;
    private final PollStamp.Epoch epoch = new PollStamp.Epoch();

    RawConsumerGroup(KafkaClientService clients) {
        this.clients = clients;
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return clients.getConsumer(CHANNEL);
    }

    /** Before the consumer is made. */
    @Override
    public Map<String, Object> customize(String channel, Config channelConfig, Map<String, Object> consumer) {
        if (channel.equals(CHANNEL)) {
            consumer.put(ConsumerConfig.INTERCEPTOR_CLASSES_CONFIG, PollStamp.class.getName());
            consumer.put(PollStamp.EPOCH, epoch);
        }
        return consumer;
    }

    @Override
    public Uni<ConsumerGroupMetadata> memberAt(int generation) {
        return consumer()
                .consumerGroupMetadata()
                .map(now ->
                        new ConsumerGroupMetadata(now.groupId(), generation, now.memberId(), now.groupInstanceId()));
    }

    /** In one go on the thread that polls; the epoch begins when all partitions are back. */
    @Override
    public Uni<Void> rewind(int epoch) {
        return consumer().runOnPollingThread(consumer -> {
            goBack(consumer);
            this.epoch.begin(epoch);
        });
    }

    private static void goBack(Consumer<byte[], byte[]> consumer) {
        Set<TopicPartition> partitions = consumer.assignment();
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(partitions);
        for (TopicPartition partition : partitions) {
            OffsetAndMetadata next = committed.get(partition);
            if (next == null) {
                consumer.seekToBeginning(List.of(partition));
            } else {
                consumer.seek(partition, next);
            }
        }
    }
}
