package news.dateline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/** A broker that notes what is asked of it, and fails when the script says so. */
final class ScriptedBroker implements BatchPublisher, ConsumerGroup {
    private final List<String> calls = new ArrayList<>();
    private CompletableFuture<Void> publications = CompletableFuture.completedFuture(null);
    private final Queue<RuntimeException> publishFailures = new ArrayDeque<>();
    private final Queue<RuntimeException> recoverFailures = new ArrayDeque<>();
    private final Queue<RuntimeException> rewindFailures = new ArrayDeque<>();

    ScriptedBroker failsToPublish(RuntimeException... failures) {
        publishFailures.addAll(List.of(failures));
        return this;
    }

    ScriptedBroker failsToRecover(RuntimeException... failures) {
        recoverFailures.addAll(List.of(failures));
        return this;
    }

    ScriptedBroker failsToRewind(RuntimeException... failures) {
        rewindFailures.addAll(List.of(failures));
        return this;
    }

    /** From now on a publication takes until it is let go. */
    synchronized void holdsPublications() {
        publications = new CompletableFuture<>();
    }

    synchronized void letsPublicationsGo() {
        publications.complete(null);
    }

    private synchronized Uni<Void> letGo() {
        return Uni.createFrom().completionStage(publications);
    }

    /** What was asked, in order; of a publication the topics, the keys, where the group goes on, and who says so. */
    synchronized List<String> calls() {
        return List.copyOf(calls);
    }

    @Override
    public Uni<Void> publish(
            List<ProducerRecord<byte[], byte[]>> records,
            Map<TopicPartition, OffsetAndMetadata> offsets,
            ConsumerGroupMetadata member) {
        List<String> out = records.stream()
                .map(record -> record.topic()
                        + Optional.ofNullable(record.key())
                                .map(key -> "=" + new String(key, UTF_8))
                                .orElse(""))
                .toList();
        return answer(
                        "publish " + out + " to "
                                + offsets.values().iterator().next().offset() + " in generation "
                                + member.generationId(),
                        publishFailures)
                .call(this::letGo);
    }

    @Override
    public Uni<Void> recover() {
        return answer("recover", recoverFailures);
    }

    @Override
    public Uni<ConsumerGroupMetadata> memberAt(int generation) {
        return Uni.createFrom().item(new ConsumerGroupMetadata("dateline", generation, "member", Optional.empty()));
    }

    @Override
    public Uni<Void> rewind(int epoch) {
        return answer("rewind into epoch " + epoch, rewindFailures);
    }

    private Uni<Void> answer(String call, Queue<RuntimeException> failures) {
        return Uni.createFrom().deferred(() -> {
            synchronized (this) {
                calls.add(call);
                RuntimeException failure = failures.poll();
                return failure == null
                        ? Uni.createFrom().voidItem()
                        : Uni.createFrom().failure(failure);
            }
        });
    }
}
