package news.dateline.stream;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.dateline.item.RawItem;
import news.dateline.item.Reason;
import news.dateline.item.RecordPosition;
import news.dateline.sources.Sources;
import news.dateline.store.Effect;
import news.dateline.store.PreparedRecord;
import news.dateline.story.Disposition;
import news.dateline.trace.BatchTrace;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Counts and times what goes through. docs/operations.md names what operators see. */
@ApplicationScoped
class StreamMeters {
    /** The parts of the loop that are timed apart. */
    enum Step {
        CLEAN,
        SETTLE,
        PUBLISH
    }

    private final Clock clock;
    private final Counter received;
    private final Counter rewinds;
    private final Map<Disposition, Counter> dispositions = new EnumMap<>(Disposition.class);
    private final Map<Reason, Counter> rejections = new EnumMap<>(Reason.class);
    private final Map<Step, Timer> steps = new EnumMap<>(Step.class);
    private final Map<String, Counter> formats = new ConcurrentHashMap<>();
    private final DistributionSummary batchSize;
    private final Timer latency;
    private final MeterRegistry registry;
    private final Sources sources;

    StreamMeters(MeterRegistry registry, Clock clock, Sources sources) {
        this.clock = clock;
        this.registry = registry;
        this.sources = sources;
        received = Counter.builder("dateline.records.received")
                .description("Raw records whose effects are out")
                .register(registry);
        rewinds = Counter.builder("dateline.rewinds")
                .description("Batches given up and read again: a rebalance, or a broker that failed")
                .register(registry);
        for (Disposition disposition : Disposition.values()) {
            dispositions.put(
                    disposition,
                    Counter.builder("dateline.items")
                            .description("Items by what they led to")
                            .tag("disposition", disposition.code())
                            .register(registry));
        }
        for (Reason reason : Reason.values()) {
            rejections.put(
                    reason,
                    Counter.builder("dateline.items.rejected")
                            .description("Rejected items by reason")
                            .tag("reason", reason.code())
                            .register(registry));
        }
        for (Step step : Step.values()) {
            steps.put(
                    step,
                    Timer.builder("dateline.step")
                            .description("Time that a batch spends in a step")
                            .tag("step", step.name().toLowerCase(Locale.ROOT))
                            .publishPercentileHistogram()
                            .register(registry));
        }
        batchSize = DistributionSummary.builder("dateline.batch.records")
                .description("Records in a batch")
                .register(registry);
        latency = Timer.builder("dateline.latency")
                .description("From the raw record's timestamp to the commit of its effects")
                .publishPercentileHistogram()
                .register(registry);
    }

    /** A step that has begun. */
    interface Running {
        /** Counts the step's time: of steps that were done, not of those that failed. */
        void stop();
    }

    Running start(Step step) {
        long start = clock.monotonicTime();
        return () -> requireNonNull(steps.get(step)).record(Duration.ofNanos(clock.monotonicTime() - start));
    }

    void rewound() {
        rewinds.increment();
    }

    /** @param records the batch's, cleaned */
    void committed(RawBatch batch, List<PreparedRecord> records, List<Effect> effects, BatchTrace trace) {
        received.increment(batch.size());
        batchSize.record(batch.size());
        for (Effect effect : effects) {
            requireNonNull(dispositions.get(effect.disposition())).increment();
            effect.rejection().ifPresent(why -> requireNonNull(rejections.get(why.reason()))
                    .increment());
        }
        records.stream().flatMap(PreparedRecord::formats).forEach(this::countFormat);
        countSources(batch, effects);
        long now = clock.wallTime();
        for (ConsumerRecord<byte[], byte[]> record : batch.records()) {
            Duration sinceReceipt = Duration.ofMillis(
                    Math.max(0, now - RecordReader.receivedAt(record).toEpochMilli()));
            trace.measure(record, () -> latency.record(sinceReceipt));
        }
    }

    /** Formats are as many as there are readers. */
    void countFormat(String format) {
        formats.computeIfAbsent(format, name -> Counter.builder("dateline.format.items")
                        .description("Items that were read, by the format they were in")
                        .tag("format", name)
                        .register(registry))
                .increment();
    }

    private void countSources(RawBatch batch, List<Effect> effects) {
        Map<RecordPosition, int[]> itemsAndRejected = new HashMap<>();
        for (Effect effect : effects) {
            int[] both = itemsAndRejected.computeIfAbsent(effect.position(), position -> new int[2]);
            both[0]++;
            both[1] += effect.rejection().isPresent() ? 1 : 0;
        }
        for (RawItem item : batch.items()) {
            int[] both = itemsAndRejected.getOrDefault(item.position().orElseThrow(), new int[2]);
            sources.count(item.hints().source(), item.receivedAt(), both[0], both[1]);
        }
    }
}
