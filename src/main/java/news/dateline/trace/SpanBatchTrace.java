package news.dateline.trace;

import static java.util.Objects.requireNonNull;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** A span for each record and for what is done with it, as OpenTelemetry's conventions for messaging name them. */
final class SpanBatchTrace implements BatchTrace {
    private final Tracer tracer;
    private final Span batch;
    private final Context context;
    private final Map<String, Instant> begun = new ConcurrentHashMap<>();
    private final IdentityHashMap<ConsumerRecord<byte[], byte[]>, RecordSpans> records = new IdentityHashMap<>();

    SpanBatchTrace(Tracer tracer, String group, List<ConsumerRecord<byte[], byte[]>> batchOfRecords) {
        this.tracer = tracer;
        this.batch = tracer.spanBuilder("batch")
                .setNoParent()
                .setAttribute(Messaging.SYSTEM, Messaging.KAFKA)
                .setAttribute(Messaging.BATCH_SIZE, (long) batchOfRecords.size())
                .startSpan();
        this.context = Context.root().with(batch);
        for (ConsumerRecord<byte[], byte[]> record : batchOfRecords) {
            RecordSpans spans = new RecordSpans(tracer, group, record, batch.getSpanContext());
            records.put(record, spans);
            batch.addLink(spans.spanContext());
        }
    }

    private RecordSpans of(ConsumerRecord<byte[], byte[]> record) {
        return requireNonNull(records.get(record));
    }

    @Override
    public <T> T clean(ConsumerRecord<byte[], byte[]> record, Supplier<T> work) {
        Span span = of(record).begin("clean");
        try {
            return work.get();
        } finally {
            span.end();
        }
    }

    /** Each attempt is a span of the batch's; a record's own lasts from the first to the one that came out. */
    @Override
    public <T> Uni<T> together(String name, Uni<T> work) {
        return Uni.createFrom().deferred(() -> {
            Instant start = Instant.now();
            Instant first = requireNonNull(begun.computeIfAbsent(name, same -> start));
            Span attempt = tracer.spanBuilder(name)
                    .setParent(context)
                    .setStartTimestamp(start)
                    .startSpan();
            return work.onTermination().invoke((item, failure, cancelled) -> {
                Instant end = Instant.now();
                if (failure == null && !cancelled) {
                    records.values().forEach(record -> record.tookPart(name, attempt.getSpanContext(), first, end));
                } else if (failure != null) {
                    Messaging.failed(attempt, failure);
                }
                attempt.end(end);
            });
        });
    }

    @Override
    public void outcome(ConsumerRecord<byte[], byte[]> record, String disposition) {
        of(record).outcome(disposition);
    }

    @Override
    public List<Header> carryOn(ConsumerRecord<byte[], byte[]> record, String topic) {
        return TraceHeaders.of(of(record).send(topic));
    }

    @Override
    public void measure(ConsumerRecord<byte[], byte[]> record, Runnable figure) {
        of(record).measure(figure);
    }

    @Override
    public void committed() {
        records.values().forEach(RecordSpans::end);
        batch.end();
    }

    @Override
    public void givenUp(Throwable failure) {
        Messaging.failed(batch, failure);
        records.values().forEach(record -> record.failed(failure));
        committed();
    }
}
