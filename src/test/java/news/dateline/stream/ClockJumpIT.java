package news.dateline.stream;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.TestSeed;
import news.dateline.follow.EventSource;
import news.dateline.local.Broker;
import news.dateline.local.Database;
import news.dateline.local.ManagedProcess;
import news.dateline.local.ServiceProcess;
import news.dateline.local.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody sets the service's clock while it runs: an hour ahead, an hour back. Broker and database keep theirs. */
@Tag("chaos")
class ClockJumpIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration HOUR = Duration.ofHours(1);

    /** Ahead, right again, which is back by an hour, behind, and right again. */
    private static final List<Duration> JUMPS = List.of(HOUR, Duration.ZERO, HOUR.negated(), Duration.ZERO);

    private static final int PART = 800;

    @TempDir
    Path folder;

    private MovedClock clock;
    private Broker broker;
    private Database database;
    private ServiceProcess service;
    private int restarts;

    @BeforeEach
    void start() throws Exception {
        clock = MovedClock.in(folder);
        broker = Broker.start(folder.resolve("broker"), 0);
        database = Database.start(folder.resolve("database"), 0);
        Topics.create(broker.bootstrapServers());
        service = ServiceProcess.start(
                folder.resolve("service.log"),
                broker,
                database,
                Map.of("dateline.story.release-every", "PT0.3S", "dateline.ops.stuck-after", "PT15S"),
                clock.wrapper());
    }

    @AfterEach
    void stop() {
        Stream.of(service, broker, database).filter(Objects::nonNull).forEach(ManagedProcess::close);
    }

    @Test
    void nothingIsLostOrTwiceAndWhatReadersSeeIsRight() throws Exception {
        try (EventSource stream = EventSource.open(service.http(), "", Optional.empty())) {
            RawFeed feed = new RawFeed(TestSeed.draw(), PART);
            OutcomeAudit audit = new OutcomeAudit(broker, database);
            feed.send(broker.bootstrapServers(), PART);
            audit.awaitCommitted(PART / 2, PATIENCE);
            for (int jump = 0; jump < JUMPS.size(); jump++) {
                clock.set(JUMPS.get(jump));
                Thread.sleep(1_500);
                stream.come();
                feed.send(broker.bootstrapServers(), PART);
                awaitLikeKubernetes(audit, (jump + 2L) * PART);
                assertTrue(restarts > 0 || hears(stream), "who follows hears, after " + JUMPS.get(jump));
                assertReadersSeeWhatIsRight();
            }
            System.out.println(restarts + " restarts");
            audit.balances();
        }
    }

    private static boolean hears(EventSource stream) throws InterruptedException {
        for (int look = 0; look < 20; look++) {
            if (!stream.come().isEmpty()) {
                return true;
            }
            Thread.sleep(500);
        }
        return false;
    }

    /** What the process itself can't mend its liveness says, and Kubernetes starts it anew. */
    private void awaitLikeKubernetes(OutcomeAudit audit, long records) throws Exception {
        for (int look = 0; look < 4; look++) {
            try {
                audit.awaitCommitted(records, Duration.ofSeconds(30));
                return;
            } catch (AssertionError waits) {
                restartWhereItSaysSo();
            }
        }
        audit.awaitCommitted(records, Duration.ofSeconds(1));
    }

    private void restartWhereItSaysSo() {
        if (given().get(service.management().resolve("/q/health/live")).statusCode() == 503) {
            System.out.println("stuck, and it says so");
            restarts++;
            service.restart();
        }
    }

    private void assertReadersSeeWhatIsRight() {
        given().get(service.http().resolve("/v1/articles?q=harbour")).then().statusCode(200);
        String found =
                given().get(service.http().resolve("/v1/articles?limit=5")).asString();
        assertTrue(found.contains("Harbour opens again"), found);
        given().get(service.http().resolve("/v1/statistics")).then().statusCode(200);
        String sources = given().get(service.http().resolve("/v1/sources")).asString();
        assertFalse(sources.contains("\"unusual\":[\""), sources);
        String metrics = given().get(service.management().resolve("/q/metrics")).asString();
        assertFalse(metrics.matches("(?s).*dateline_source_unusual\\{[^}]*\\} 1.*"), "a source is called unusual");
        assertFalse(metrics.matches("(?s).*dateline_(latency|step)_seconds_sum\\S* -.*"), "time runs backwards");
    }

    /**
     * By the database's clock, which all instances share: one that is ahead lets nothing out early. One that was set back starts none of its
     * tasks until it is where it was; it says that it is stuck, and is started anew.
     */
    @Test
    void anHourComesByTheDatabasesClock() throws Exception {
        Instant first = Instant.now().plusSeconds(10).truncatedTo(ChronoUnit.SECONDS);
        Map<String, Instant> hours = new HashMap<>();
        List<String> payloads = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Instant hour = i % 10 == 0 ? first.plusSeconds(1_800) : first.plusSeconds(i);
            hours.put("urn:dateline:Harbour%20Wire:held-" + i, hour);
            payloads.add("{\"id\": \"held-" + i + "\", \"source\": \"Harbour Wire\", \"headline\": \"Report " + i
                    + "\", \"body\": \"The report " + i + " is out.\", \"embargoedUntil\": \"" + hour + "\"}");
        }
        send(payloads.subList(0, 15));
        clock.set(HOUR);
        Thread.sleep(2_000);
        send(payloads.subList(15, 30));

        Map<String, Instant> seen = new HashMap<>();
        boolean back = false;
        while (Instant.now().isBefore(first.plusSeconds(35))
                || seen.size() < 27 && Instant.now().isBefore(first.plusSeconds(150))) {
            for (ConsumerRecord<byte[], byte[]> event :
                    Committed.read(broker.bootstrapServers(), "articles.cleaned.v1")) {
                if (Committed.header(event, "ce_type").contains("released")) {
                    seen.putIfAbsent(Committed.header(event, "ce_subject"), Instant.now());
                }
            }
            if (!back && Instant.now().isAfter(first.plusSeconds(15))) {
                clock.set(HOUR.negated());
                back = true;
            }
            restartWhereItSaysSo();
            Thread.sleep(300);
        }

        assertEquals(27, seen.size(), "each whose hour has come, and no other");
        seen.forEach((uri, at) -> assertFalse(
                at.isBefore(hours.get(uri)), () -> uri + " was out at " + at + ", before " + hours.get(uri)));
        long events = Committed.read(broker.bootstrapServers(), "articles.cleaned.v1").stream()
                .filter(event -> Committed.header(event, "ce_type").contains("released"))
                .count();
        assertEquals(27, events, "each once");
    }

    private void send(List<String> payloads) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (String payload : payloads) {
                producer.send(new ProducerRecord<>("articles.raw.v1", payload.getBytes(UTF_8)))
                        .get();
            }
        }
    }
}
