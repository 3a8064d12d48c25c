package news.dateline.trace;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/** The trace that a record is part of, in its headers {@code traceparent} and {@code tracestate} (W3C Trace Context). */
final class TraceHeaders {
    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();

    private TraceHeaders() {}

    /** The context that the headers say; the root where they say none, or one that breaks the standard. */
    static Context read(Headers headers) {
        return W3C.extract(Context.root(), headers, InHeaders.GETTER);
    }

    /** The headers that say a context; none for one without a trace. */
    static List<Header> of(Context context) {
        if (context == Context.root()) {
            return List.of();
        }
        List<Header> headers = new ArrayList<>();
        W3C.inject(context, headers, (all, name, value) -> {
            if (all != null) {
                all.add(new RecordHeader(name, value.getBytes(UTF_8)));
            }
        });
        return headers;
    }

    private enum InHeaders implements TextMapGetter<Headers> {
        GETTER;

        @Override
        public Iterable<String> keys(Headers headers) {
            return StreamSupport.stream(headers.spliterator(), false)
                    .map(Header::key)
                    .toList();
        }

        @Override
        public @Nullable String get(@Nullable Headers headers, String name) {
            Header header = headers == null ? null : headers.lastHeader(name);
            return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
        }
    }
}
