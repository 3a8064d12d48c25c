package news.dateline.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import news.dateline.cli.RawSender;
import news.dateline.item.RecordPosition;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Feeds the samples to a running service and follows each to its end, from outside alone: the topics as a downstream team
 * reads them, the REST interface. Samples that an earlier run left in the same data are duplicates now; what stands on
 * the topics is what counts.
 */
final class Walkthrough {
    private static final String GROUP = "dateline";
    /** The first request of a service that has just started is slow on a busy machine. */
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private static final Duration POLL = Duration.ofMillis(200);

    private final String bootstrapServers;
    private final URI http;
    private final List<Sample> samples;

    Walkthrough(String bootstrapServers, URI http, List<Sample> samples) {
        this.bootstrapServers = bootstrapServers;
        this.http = http;
        this.samples = List.copyOf(samples);
    }

    /**
     * Feeds and follows.
     *
     * @param timeout how long to wait for all
     * @return what became of each, in the samples' order; what is missing left no trace in time
     */
    Map<Sample, Optional<Trace>> run(Duration timeout) throws ExecutionException, InterruptedException {
        long end = System.nanoTime() + timeout.toNanos();
        List<RecordPosition> fed = feed();
        Map<String, Trace> traces = new HashMap<>();
        try (KafkaConsumer<byte[], byte[]> consumer = consumer();
                Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            while (System.nanoTime() < end && !(traces.keySet().containsAll(hashes()) && consumed(admin, fed))) {
                consumer.poll(POLL).forEach(record -> {
                    Trace trace = Trace.of(record);
                    traces.put(trace.payloadHash(), trace);
                });
            }
        }
        Map<Sample, Optional<Trace>> result = new LinkedHashMap<>();
        samples.forEach(sample -> result.put(sample, Optional.ofNullable(traces.get(sample.hash()))));
        return result;
    }

    /** What is not as it must be; empty when every sample came through. */
    List<String> complaints(Map<Sample, Optional<Trace>> result) {
        return result.entrySet().stream()
                .flatMap(each -> complaint(each.getKey(), each.getValue()).stream()
                        .map(words -> each.getKey().file() + ": " + words))
                .toList();
    }

    private Optional<String> complaint(Sample sample, Optional<Trace> trace) {
        if (trace.isEmpty()) {
            return Optional.of("neither cleaned nor rejected in time");
        }
        String reason = sample.expected().reason().map(Object::toString).orElse("none");
        if (trace.get() instanceof Trace.DeadLetter letter) {
            return Optional.of("rejected for " + letter.reason() + ", expected " + reason)
                    .filter(words -> !letter.reason().equals(reason));
        }
        if (!reason.equals("none")) {
            return Optional.of("cleaned, expected to be rejected for " + reason);
        }
        Trace.Cleaned cleaned = (Trace.Cleaned) trace.get();
        if (!cleaned.traits().equals(sample.expected())) {
            return Optional.of("came out as " + cleaned.traits() + ", expected " + sample.expected());
        }
        URI address = http.resolve("/v1/articles/" + URLEncoder.encode(cleaned.uri(), UTF_8));
        return Optional.of("published, but not at " + address).filter(words -> !Probe.ok(address, ANSWER));
    }

    private List<RecordPosition> feed() throws ExecutionException, InterruptedException {
        List<CompletableFuture<RecordPosition>> sent = new ArrayList<>();
        try (RawSender sender = new RawSender(bootstrapServers, Topics.RAW)) {
            samples.forEach(sample -> sent.add(sender.send(sample.payload(), sample.hints())));
        }
        List<RecordPosition> positions = new ArrayList<>();
        for (CompletableFuture<RecordPosition> each : sent) {
            positions.add(each.get());
        }
        return positions;
    }

    private List<String> hashes() {
        return samples.stream().map(Sample::hash).toList();
    }

    /** Whether the service has committed everything that was fed, duplicates included. */
    private static boolean consumed(Admin admin, List<RecordPosition> fed)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(GROUP)
                .partitionsToOffsetAndMetadata()
                .get();
        return fed.stream().allMatch(position -> {
            OffsetAndMetadata offset = committed.get(new TopicPartition(position.topic(), position.partition()));
            return offset != null && offset.offset() > position.offset();
        });
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        Map<String, Object> config = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
        KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> all = Stream.of(Topics.CLEANED, Topics.DEAD_LETTERS)
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(all);
        consumer.seekToBeginning(all);
        return consumer;
    }
}
