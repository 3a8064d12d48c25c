package news.dateline.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
     * @return what became of the items of each, in the samples' order; what is missing left no trace in time
     */
    Map<Sample, Set<Trace>> run(Duration timeout) throws ExecutionException, InterruptedException {
        long end = System.nanoTime() + timeout.toNanos();
        List<RecordPosition> fed = feed();
        Map<String, Set<Trace>> traces = new HashMap<>();
        samples.forEach(sample -> traces.put(sample.hash(), new LinkedHashSet<>()));
        try (KafkaConsumer<byte[], byte[]> consumer = consumer();
                Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            while (System.nanoTime() < end && !(complete(traces) && consumed(admin, fed))) {
                consumer.poll(POLL).forEach(record -> {
                    Trace trace = Trace.of(record);
                    traces.computeIfAbsent(trace.payloadHash(), hash -> new LinkedHashSet<>())
                            .add(trace);
                });
            }
        }
        Map<Sample, Set<Trace>> result = new LinkedHashMap<>();
        samples.forEach(sample -> result.put(sample, traces.getOrDefault(sample.hash(), Set.of())));
        return result;
    }

    private boolean complete(Map<String, Set<Trace>> traces) {
        return samples.stream()
                .allMatch(sample -> traces.getOrDefault(sample.hash(), Set.of()).size()
                        >= sample.expected().size());
    }

    /** What is not as it must be; empty when every sample came through. */
    List<String> complaints(Map<Sample, Set<Trace>> result) {
        return result.entrySet().stream()
                .flatMap(each -> complaints(each.getKey(), each.getValue())
                        .map(words -> each.getKey().file() + ": " + words))
                .toList();
    }

    private Stream<String> complaints(Sample sample, Set<Trace> traces) {
        List<Sample.Expected> missing = new ArrayList<>(sample.expected());
        List<Sample.Expected> surplus = new ArrayList<>();
        for (Trace trace : traces) {
            if (!missing.remove(trace.traits())) {
                surplus.add(trace.traits());
            }
        }
        return Stream.of(
                        missing.stream().map(expected -> "no outcome is " + expected),
                        surplus.stream().map(traits -> "not expected: " + traits),
                        traces.stream().flatMap(trace -> unread(trace).stream()))
                .flatMap(words -> words);
    }

    private Optional<String> unread(Trace trace) {
        return trace.uri()
                .map(uri -> http.resolve("/v1/articles/" + URLEncoder.encode(uri, UTF_8)))
                .filter(address -> !Probe.ok(address, ANSWER))
                .map(address -> "published, but not at " + address);
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
