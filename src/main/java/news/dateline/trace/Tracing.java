package news.dateline.trace;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Begins the traces of what comes in. Off, it makes no object a record, and what goes out is a function of what came in. On, the
 * header {@code traceparent} of what goes out names a span of this run, and nothing else is different. Thread safe.
 */
@ApplicationScoped
public class Tracing {
    private static final String NAME = "news.dateline";

    private final Optional<Tracer> tracer;
    private final String group;

    @Inject
    Tracing(
            OpenTelemetry telemetry,
            @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean off,
            @ConfigProperty(name = "mp.messaging.incoming.raw.group.id") String group) {
        this(off ? Optional.empty() : Optional.of(telemetry.getTracer(NAME)), group);
    }

    private Tracing(Optional<Tracer> tracer, String group) {
        this.tracer = tracer;
        this.group = group;
    }

    /** Tracing that is off, for who has no container. */
    public static Tracing off() {
        return new Tracing(Optional.empty(), "");
    }

    /** Tracing by this library, for who has no container. */
    static Tracing by(OpenTelemetry telemetry, String group) {
        return new Tracing(Optional.of(telemetry.getTracer(NAME)), group);
    }

    /** Begins the traces of a batch; each ends with {@link BatchTrace#committed} or {@link BatchTrace#givenUp}. */
    public BatchTrace begin(List<ConsumerRecord<byte[], byte[]>> records) {
        return tracer.<BatchTrace>map(spans -> new SpanBatchTrace(spans, group, records))
                .orElse(NoTrace.ANY);
    }

    /** The headers by which a record carries on what is traced at present, such as a caller's request; none where that is nothing. */
    public List<Header> present() {
        return tracer.isPresent() ? TraceHeaders.of(Context.current()) : List.of();
    }
}
