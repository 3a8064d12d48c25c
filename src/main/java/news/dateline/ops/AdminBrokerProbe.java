package news.dateline.ops;

import static java.util.Objects.requireNonNull;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import news.dateline.stream.StreamConfig;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the broker with the admin client of Apache Kafka. */
@ApplicationScoped
class AdminBrokerProbe implements BrokerProbe {
    private final Admin admin;
    private final StreamConfig stream;
    private final String group;
    private final Duration timeout;

    AdminBrokerProbe(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            StreamConfig stream,
            OpsConfig ops,
            @ConfigProperty(name = "mp.messaging.incoming.raw.group.id") String group) {
        this.stream = stream;
        this.group = group;
        this.timeout = ops.probeTimeout();
        Map<String, Object> configuration = new HashMap<>(broker);
        configuration.put(AdminClientConfig.CLIENT_ID_CONFIG, "dateline-probe");
        configuration.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) timeout.toMillis());
        configuration.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) timeout.toMillis());
        this.admin = Admin.create(configuration);
    }

    @Override
    public Set<String> missingTopics() throws ExecutionException, TimeoutException, InterruptedException {
        Set<String> missing = new HashSet<>(
                List.of(stream.rawTopic(), stream.cleanedTopic(), stream.deadLetterTopic(), stream.commandsTopic()));
        missing.removeAll(admin.listTopics().names().get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        return missing;
    }

    @Override
    public BrokerState look() throws ExecutionException, TimeoutException, InterruptedException {
        Set<String> missing = missingTopics();
        long lag = missing.contains(stream.rawTopic()) ? 0 : lag();
        return new BrokerState(true, missing, lag);
    }

    private long lag() throws ExecutionException, TimeoutException, InterruptedException {
        TopicDescription raw = requireNonNull(admin.describeTopics(List.of(stream.rawTopic()))
                .allTopicNames()
                .get(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .get(stream.rawTopic()));
        Map<TopicPartition, OffsetSpec> latest = raw.partitions().stream()
                .collect(Collectors.toMap(
                        partition -> new TopicPartition(raw.name(), partition.partition()),
                        partition -> OffsetSpec.latest()));
        Map<TopicPartition, OffsetSpec> earliest =
                latest.keySet().stream().collect(Collectors.toMap(one -> one, one -> OffsetSpec.earliest()));
        var ends = admin.listOffsets(latest).all().get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        var starts = admin.listOffsets(earliest).all().get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        long lag = 0;
        for (TopicPartition partition : latest.keySet()) {
            OffsetAndMetadata at = committed.get(partition);
            long start = requireNonNull(starts.get(partition)).offset();
            long from = at == null ? start : Math.max(start, at.offset());
            lag += Math.max(0, requireNonNull(ends.get(partition)).offset() - from);
        }
        return lag;
    }

    @PreDestroy
    void close() {
        admin.close(Duration.ZERO);
    }
}
