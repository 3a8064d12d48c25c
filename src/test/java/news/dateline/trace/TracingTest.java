package news.dateline.trace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.smallrye.mutiny.Uni;
import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a record on its way, and what it carries on. */
class TracingTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String TRACEPARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";

    private final KeptSpans kept = new KeptSpans();
    private final ConsumerRecord<byte[], byte[]> traced = record(7, Map.of("traceparent", TRACEPARENT));
    private final ConsumerRecord<byte[], byte[]> untraced = record(8, Map.of());

    private static ConsumerRecord<byte[], byte[]> record(long offset, Map<String, String> headers) {
        ConsumerRecord<byte[], byte[]> record =
                new ConsumerRecord<>("articles.raw.v1", 3, offset, null, new byte[] {1});
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    private static Map<String, String> text(List<Header> headers) {
        return headers.stream().collect(Collectors.toMap(Header::key, header -> new String(header.value(), UTF_8)));
    }

    private SpanData only(String name, String trace) {
        List<SpanData> all =
                kept.named(name).filter(span -> span.getTraceId().equals(trace)).toList();
        assertEquals(1, all.size(), name);
        return all.get(0);
    }

    private static List<String> linked(SpanData span) {
        return span.getLinks().stream()
                .map(LinkData::getSpanContext)
                .map(SpanContext::getSpanId)
                .toList();
    }

    /** The way of a batch through the loop; answers what comes of the first record. */
    private Map<String, String> process(BatchTrace trace) {
        trace.clean(traced, () -> "cleaned");
        trace.clean(untraced, () -> "cleaned");
        trace.together("settle", Uni.createFrom().item("settled")).await().indefinitely();
        trace.outcome(traced, "created");
        Map<String, String> headers = text(trace.carryOn(traced, "articles.cleaned.v1"));
        trace.together("publish", Uni.createFrom().item("published")).await().indefinitely();
        trace.committed();
        return headers;
    }

    @Test
    void aRecordsTraceGoesOnThroughAllThatIsDoneToTheHeaderOfWhatCameOfIt() {
        Map<String, String> headers = process(kept.tracing().begin(List.of(traced, untraced)));

        SpanData record = only("process articles.raw.v1", TRACE);
        assertEquals("00f067aa0ba902b7", record.getParentSpanId());
        assertEquals(List.of("created"), record.getAttributes().get(Messaging.DISPOSITIONS));
        for (String name : List.of("clean", "settle", "publish", "send articles.cleaned.v1")) {
            assertEquals(record.getSpanId(), only(name, TRACE).getParentSpanId(), name);
        }
        String sent = only("send articles.cleaned.v1", TRACE).getSpanId();
        assertEquals(Map.of("traceparent", "00-" + TRACE + "-" + sent + "-01"), headers);
    }

    @Test
    void aRecordWithoutATraceBeginsOne() {
        process(kept.tracing().begin(List.of(traced, untraced)));

        SpanData record = kept.named("process articles.raw.v1")
                .filter(span -> !span.getTraceId().equals(TRACE))
                .findFirst()
                .orElseThrow();
        assertFalse(record.getParentSpanContext().isValid());
        assertEquals(8, record.getAttributes().get(Messaging.OFFSET));
    }

    @Test
    void whatIsDoneForTheWholeBatchIsLinkedWithEachOfItsRecords() {
        process(kept.tracing().begin(List.of(traced, untraced)));

        SpanData batch = kept.named("batch").findFirst().orElseThrow();
        List<String> records = kept.named("process articles.raw.v1")
                .map(SpanData::getSpanId)
                .sorted()
                .toList();
        assertEquals(records, linked(batch).stream().sorted().toList());
        kept.named("process articles.raw.v1").forEach(one -> assertEquals(List.of(batch.getSpanId()), linked(one)));
        SpanData settled = only("settle", batch.getTraceId());
        assertEquals(batch.getSpanId(), settled.getParentSpanId());
        assertEquals(List.of(settled.getSpanId()), linked(only("settle", TRACE)));
    }

    @Test
    void eachAttemptIsASpanOfTheBatchAndARecordWaitsFromTheFirst() {
        Queue<RuntimeException> outages =
                new ArrayDeque<>(List.of(new IllegalStateException("the text of an article")));
        BatchTrace trace = kept.tracing().begin(List.of(traced));
        Uni<String> database = Uni.createFrom()
                .deferred(() -> outages.isEmpty()
                        ? Uni.createFrom().item("settled")
                        : Uni.createFrom().failure(outages.remove()));

        trace.together("settle", database).onFailure().retry().atMost(1).await().indefinitely();
        trace.committed();

        List<SpanData> attempts = kept.named("settle")
                .filter(span -> !span.getTraceId().equals(TRACE))
                .toList();
        assertEquals(
                List.of(StatusCode.ERROR, StatusCode.UNSET),
                attempts.stream().map(span -> span.getStatus().getStatusCode()).toList());
        assertEquals(attempts.get(0).getStartEpochNanos(), only("settle", TRACE).getStartEpochNanos());
        assertFalse(kept.all().toString().contains("the text of an article"), "a message may quote a payload");
    }

    @Test
    void aBatchThatIsGivenUpSaysSoOfEachRecord() {
        BatchTrace trace = kept.tracing().begin(List.of(traced));
        trace.carryOn(traced, "articles.cleaned.v1");

        trace.givenUp(new IllegalStateException("fenced"));

        for (String name : List.of("process articles.raw.v1", "send articles.cleaned.v1")) {
            SpanData span = only(name, TRACE);
            assertEquals(StatusCode.ERROR, span.getStatus().getStatusCode(), name);
            assertEquals("java.lang.IllegalStateException", span.getAttributes().get(Messaging.ERROR));
        }
    }

    @Test
    void aCleanerThatDiesEndsItsSpan() {
        BatchTrace trace = kept.tracing().begin(List.of(traced));

        assertThrows(
                OutOfMemoryError.class,
                () -> trace.clean(traced, () -> {
                    throw new OutOfMemoryError("heap");
                }));

        only("clean", TRACE);
    }

    @Test
    void aTraceThatNobodyKeepsIsCarriedOnAsSuch() {
        ConsumerRecord<byte[], byte[]> unsampled =
                record(9, Map.of("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-00", "tracestate", "desk=7"));
        BatchTrace trace = kept.tracing().begin(List.of(unsampled));

        Map<String, String> headers = text(trace.carryOn(unsampled, "articles.cleaned.v1"));
        trace.committed();

        assertEquals("desk=7", headers.get("tracestate"));
        assertEquals("00", headers.get("traceparent").substring(53));
        assertEquals(0, kept.named("process articles.raw.v1").count());
    }

    @Test
    void offWhatGoesOutIsAFunctionOfWhatCameIn() {
        ConsumerRecord<byte[], byte[]> record = record(9, Map.of("traceparent", TRACEPARENT, "tracestate", "desk=7"));

        Map<String, String> first = text(Tracing.off().begin(List.of(record)).carryOn(record, "articles.cleaned.v1"));
        Map<String, String> again = text(Tracing.off().begin(List.of(record)).carryOn(record, "articles.cleaned.v1"));

        assertEquals(Map.of("traceparent", TRACEPARENT, "tracestate", "desk=7"), first);
        assertEquals(first, again);
        assertEquals(List.of(), Tracing.off().begin(List.of(untraced)).carryOn(untraced, "articles.cleaned.v1"));
    }

    /** Off costs nothing, that is, no object, and no look at a clock: what is left are calls that do nothing. */
    @Test
    void offItMakesNothingOfARecord() {
        BatchTrace trace = Tracing.off().begin(List.of(untraced));
        AtomicLong figures = new AtomicLong();
        Supplier<String> work = () -> "cleaned";
        Runnable figure = figures::incrementAndGet;
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            long before = thread.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 1_000; i++) {
                trace.clean(untraced, work);
                trace.outcome(untraced, "created");
                trace.carryOn(untraced, "articles.cleaned.v1");
                trace.measure(untraced, figure);
            }
            least = Math.min(least, thread.getCurrentThreadAllocatedBytes() - before);
        }

        assertEquals(20_000, figures.get());
        // a call of the bean itself takes some
        assertTrue(least < 1_000, least + " bytes for a thousand records");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not a trace",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-" + TRACE + "-0000000000000000-01",
                "ff-" + TRACE + "-00f067aa0ba902b7-01",
                "00-" + TRACE + "-00f067aa0ba902b7-01-and-more"
            })
    void aHeaderThatIsNoTraceIsLeftOutAndBeginsNewOnes(String traceparent) {
        ConsumerRecord<byte[], byte[]> record = record(9, Map.of("traceparent", traceparent, "tracestate", "desk=7"));

        assertEquals(List.of(), Tracing.off().begin(List.of(record)).carryOn(record, "articles.cleaned.v1"));
        Map<String, String> begun = text(kept.tracing().begin(List.of(record)).carryOn(record, "articles.cleaned.v1"));
        assertNotEquals(TRACE, begun.get("traceparent").substring(3, 35));
    }
}
