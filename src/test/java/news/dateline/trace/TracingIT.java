package news.dateline.trace;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.opentelemetry.proto.trace.v1.Span;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import news.dateline.local.LocalServers;
import news.dateline.local.ServiceProcess;
import news.dateline.local.WithLocalServers;
import news.dateline.stream.Committed;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/** The packaged service, off and on, with a collector in the test's own process. */
@WithLocalServers(own = true)
class TracingIT {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00f067aa0ba902b7";
    private static final String TRACEPARENT = "00-" + TRACE + "-" + PARENT + "-01";
    private static final String ENVELOPE = "{\"url\": \"https://%s.example/1\", \"body\": \"The port opened on %s.\"}";

    private static void send(String broker, String name, Map<String, String> headers) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker), new ByteArraySerializer(), new ByteArraySerializer())) {
            ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                    "articles.raw.v1", ENVELOPE.formatted(name, name).getBytes(UTF_8));
            headers.forEach((key, value) -> record.headers().add(key, value.getBytes(UTF_8)));
            producer.send(record).get();
        }
    }

    private static ConsumerRecord<byte[], byte[]> published(String broker, String name) throws InterruptedException {
        return await(() -> Committed.read(broker, "articles.cleaned.v1").stream()
                        .filter(record -> Committed.header(record, "ce_subject").contains(name + ".example"))
                        .toList())
                .get(0);
    }

    private static <T> List<T> await(Supplier<List<T>> what) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (System.nanoTime() < end) {
            List<T> found = what.get();
            if (!found.isEmpty()) {
                return found;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("it did not come");
    }

    private static Span span(OtlpReceiver collector, String name, Predicate<Span> which) throws InterruptedException {
        return await(() -> collector.spans().stream()
                        .filter(span -> span.getName().equals(name))
                        .filter(which)
                        .toList())
                .get(0);
    }

    private static Predicate<Span> in(String trace) {
        return span -> OtlpReceiver.hex(span.getTraceId()).equals(trace);
    }

    private static String id(Span span) {
        return OtlpReceiver.hex(span.getSpanId());
    }

    private static String parent(Span span) {
        return OtlpReceiver.hex(span.getParentSpanId());
    }

    @Test
    void oneTraceLeadsFromTheRawRecordToTheCleanedOneAndChangesNothingElseOfIt(LocalServers servers, ServiceProcess off)
            throws Exception {
        String broker = servers.broker().bootstrapServers();
        send(broker, "silent", Map.of("traceparent", TRACEPARENT, "tracestate", "desk=7"));
        ConsumerRecord<byte[], byte[]> silent = published(broker, "silent");
        assertEquals(TRACEPARENT, Committed.header(silent, "traceparent"));
        assertEquals("desk=7", Committed.header(silent, "tracestate"));
        off.stop();

        try (OtlpReceiver collector = new OtlpReceiver()) {
            ServiceProcess on = servers.startService(
                    "traced",
                    Map.of(
                            "quarkus.otel.sdk.disabled", "false",
                            "quarkus.otel.exporter.otlp.protocol", "http/protobuf",
                            "quarkus.otel.exporter.otlp.endpoint", collector.endpoint(),
                            "quarkus.otel.bsp.schedule.delay", "200ms"));

            send(broker, "traced", Map.of("traceparent", TRACEPARENT, "tracestate", "desk=7"));
            ConsumerRecord<byte[], byte[]> traced = published(broker, "traced");
            Span record = span(collector, "process articles.raw.v1", in(TRACE));
            Span sent = span(collector, "send articles.cleaned.v1", in(TRACE));
            assertEquals(PARENT, parent(record));
            for (String name : List.of("clean", "settle", "publish")) {
                assertEquals(id(record), parent(span(collector, name, in(TRACE))), name);
            }
            assertEquals(id(record), parent(sent));
            assertEquals("00-" + TRACE + "-" + id(sent) + "-01", Committed.header(traced, "traceparent"));
            assertEquals("desk=7", Committed.header(traced, "tracestate"));
            Span batch = span(collector, "batch", one -> id(one).equals(
                            OtlpReceiver.hex(record.getLinks(0).getSpanId())));
            assertTrue(batch.getLinksList().stream()
                    .anyMatch(link -> link.getSpanId().equals(record.getSpanId())));

            send(broker, "begun", Map.of());
            String begun =
                    Committed.header(published(broker, "begun"), "traceparent").substring(3, 35);
            assertEquals("", parent(span(collector, "process articles.raw.v1", in(begun))));

            given().baseUri(on.http().toString())
                    .port(on.http().getPort())
                    .body(ENVELOPE.formatted("called", "called"))
                    .contentType("application/json")
                    .post("/v1/raw-articles")
                    .then()
                    .statusCode(202);
            String called =
                    Committed.header(published(broker, "called"), "traceparent").substring(3, 35);
            Span request = span(collector, "POST /v1/raw-articles", in(called));
            assertEquals(id(request), parent(span(collector, "process articles.raw.v1", in(called))));

            String latencies = given().baseUri(on.management().toString())
                    .port(on.management().getPort())
                    .accept("application/openmetrics-text; version=1.0.0; charset=utf-8")
                    .get("/q/metrics")
                    .then()
                    .extract()
                    .asString();
            // Of records whose latencies fall into one bucket within seconds the first stays its example.
            Set<String> examples = latencies
                    .lines()
                    .filter(line -> line.startsWith("dateline_latency_seconds_bucket") && line.contains("trace_id=\""))
                    .map(line -> line.replaceFirst(".*trace_id=\"([^\"]*)\".*", "$1"))
                    .collect(Collectors.toSet());
            assertFalse(examples.isEmpty(), () -> "the latencies have an example: " + latencies);
            assertTrue(Set.of(TRACE, begun, called).containsAll(examples), () -> "of these records: " + examples);

            assertEquals(Set.of("dateline"), Set.copyOf(collector.services()));
            Set<String> names =
                    collector.spans().stream().map(Span::getName).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(
                    Set.of(
                            "POST /v1/raw-articles",
                            "batch",
                            "clean",
                            "process articles.raw.v1",
                            "publish",
                            "send articles.cleaned.v1",
                            "settle"),
                    names,
                    "nothing else is traced: no health check, no statement with a text in it");
            assertArrayEquals(nameless(silent, "silent"), nameless(traced, "traced"), "the article itself is the same");
        }
    }

    /** The article but for what differs from one record to the next. */
    private static byte[] nameless(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.value(), UTF_8)
                .replace(name, "NAME")
                .replaceAll("\"(offset|partition|contentHash|version)\":(\"[^\"]*\"|\\d+)", "")
                .getBytes(UTF_8);
    }
}
