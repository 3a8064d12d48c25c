package news.dateline.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One record's span, a child of the one that its headers name, and the spans of what is done with it. */
final class RecordSpans {
    private final Tracer tracer;
    private final Span record;
    private final Context context;
    private final List<Span> sent = new ArrayList<>();
    private final Set<String> dispositions = new LinkedHashSet<>();

    RecordSpans(Tracer tracer, String group, ConsumerRecord<byte[], byte[]> raw, SpanContext batch) {
        this.tracer = tracer;
        this.record = tracer.spanBuilder("process " + raw.topic())
                .setSpanKind(SpanKind.CONSUMER)
                .setParent(TraceHeaders.read(raw.headers()))
                .addLink(batch)
                .setAttribute(Messaging.SYSTEM, Messaging.KAFKA)
                .setAttribute(Messaging.OPERATION, "process")
                .setAttribute(Messaging.DESTINATION, raw.topic())
                .setAttribute(Messaging.PARTITION, Integer.toString(raw.partition()))
                .setAttribute(Messaging.OFFSET, raw.offset())
                .setAttribute(Messaging.GROUP, group)
                .startSpan();
        this.context = Context.root().with(record);
    }

    SpanContext spanContext() {
        return record.getSpanContext();
    }

    /** A part of the work on this record alone; the caller ends it. */
    Span begin(String name) {
        return tracer.spanBuilder(name).setParent(context).startSpan();
    }

    /** Its part in what was done for the whole batch. */
    void tookPart(String name, SpanContext whole, Instant start, Instant end) {
        tracer.spanBuilder(name)
                .setParent(context)
                .addLink(whole)
                .setStartTimestamp(start)
                .startSpan()
                .end(end);
    }

    void outcome(String disposition) {
        dispositions.add(disposition);
    }

    /** Begins to send something that came of the record; it is sent when the record's own span ends. */
    Context send(String topic) {
        Span span = tracer.spanBuilder("send " + topic)
                .setSpanKind(SpanKind.PRODUCER)
                .setParent(context)
                .setAttribute(Messaging.SYSTEM, Messaging.KAFKA)
                .setAttribute(Messaging.OPERATION, "send")
                .setAttribute(Messaging.DESTINATION, topic)
                .startSpan();
        sent.add(span);
        return context.with(span);
    }

    /** Meters take what is present as their example. */
    void measure(Runnable figure) {
        context.wrap(figure).run();
    }

    void failed(Throwable failure) {
        Messaging.failed(record, failure);
        sent.forEach(span -> Messaging.failed(span, failure));
    }

    void end() {
        sent.forEach(Span::end);
        record.setAttribute(Messaging.DISPOSITIONS, List.copyOf(dispositions));
        record.end();
    }
}
