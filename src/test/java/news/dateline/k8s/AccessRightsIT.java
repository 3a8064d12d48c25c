package news.dateline.k8s;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import news.dateline.follow.EventSource;
import news.dateline.local.Database;
import news.dateline.local.ServiceProcess;
import news.dateline.local.Topics;
import news.dateline.stream.Committed;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The packaged service on a broker that checks rights, as the user that {@code k8s/} makes and with the rights that it gives:
 * they suffice, and each of them is needed.
 */
class AccessRightsIT {
    private static final String USER = "dateline";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    /** In which a record that comes through has come through; and one that has not will not. */
    private static final Duration A_WHILE = Duration.ofSeconds(6);

    @TempDir
    private static Path folder;

    private static BrokerWithRights broker;
    private static Database database;
    private static Admin admin;
    private static int services;

    private ServiceProcess service;

    @BeforeAll
    static void startABrokerThatChecksRights() throws Exception {
        broker = BrokerWithRights.start(folder.resolve("broker"));
        database = Database.start(folder.resolve("database"), 0);
        admin = broker.admin();
        broker.admit(USER);
    }

    @AfterAll
    static void stop() {
        broker.close();
        database.close();
    }

    @AfterEach
    void stopTheService() {
        service.close();
    }

    static Stream<AclBinding> rights() {
        return BrokerWithRights.rights(USER);
    }

    /** Named as the first pod is. */
    private void startTheService() {
        String workload = Deployed.in(Overlay.PRODUCTION).workload().name();
        Map<String, String> settings = new HashMap<>(broker.settings(USER));
        settings.put("dateline.ops.stuck-after", "PT10S");
        settings.put("dateline.stream.transactional-id", workload + "-0");
        service = ServiceProcess.start(
                folder.resolve("service-" + ++services + ".log"), broker.broker(), database, settings);
    }

    private int sendOverHttp(String payload) {
        return given().baseUri(service.http().toString())
                .port(service.http().getPort())
                .body(payload)
                .contentType("application/json")
                .queryParam("id", UUID.randomUUID().toString())
                .post("/v1/raw-articles")
                .statusCode();
    }

    /** Past the service, as a scraper would. */
    private static void sendAsSomeoneElse(String payload) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(Topics.RAW, payload.getBytes(UTF_8)))
                    .get();
        }
    }

    private static String article(String name) {
        return "{\"url\": \"https://" + name + ".example/1\", \"body\": \"The port opened for " + name + ".\"}";
    }

    /** No JSON, and no text of any other format that would be read. */
    private static String rubbish(String name) {
        return "{\"" + name + "!";
    }

    private static boolean isOn(String topic, String text) {
        return broker.isOn(topic, text);
    }

    private static boolean within(Duration time, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            if (condition.getAsBoolean()) {
                return true;
            }
            Thread.sleep(200);
        }
        return false;
    }

    @Test
    void withTheseRightsAndNoMoreEverythingGoes() throws Exception {
        startTheService();

        assertEquals(202, sendOverHttp(article("all-rights")));
        assertEquals(202, sendOverHttp(rubbish("all-rights-rubbish")));

        assertTrue(within(PATIENCE, () -> isOn(Topics.CLEANED, "all-rights.example")), "cleaned");
        assertTrue(within(PATIENCE, () -> isOn(Topics.DEAD_LETTERS, "all-rights-rubbish!")), "a dead letter");
        assertTrue(
                within(
                        PATIENCE,
                        () -> metrics().contains("dateline_lag_records 0.0")
                                && metrics().contains("dateline_up{dependency=\"kafka\"} 1.0")),
                "the lag is known");
        assertTrue(isHeard("all-rights.example", PATIENCE), "followed");
        String letter = given().baseUri(service.http().toString())
                .port(service.http().getPort())
                .get("/v1/dead-letters?reason=malformed-json")
                .path("items[0].id");
        given().baseUri(service.http().toString())
                .port(service.http().getPort())
                .post("/v1/dead-letters/" + letter + "/replay")
                .then()
                .statusCode(202);
    }

    private String metrics() {
        return given().baseUri(service.management().toString())
                .port(service.management().getPort())
                .get("/q/metrics")
                .asString();
    }

    /** Half a minute a right: too long for every build. */
    @Tag("chaos")
    @ParameterizedTest
    @MethodSource("rights")
    void withoutAnyOneOfThemSomethingDoesNotGoAndItGoesOnceItIsGivenBack(AclBinding right) throws Exception {
        String name = "without-" + UUID.randomUUID();
        startTheService();
        admin.deleteAcls(List.of(right.toFilter())).all().get();
        try {
            assertFalse(works(name, A_WHILE), right::toString);
        } finally {
            admin.createAcls(List.of(right)).all().get();
        }

        assertTrue(works(name + "-again", PATIENCE) || worksOnceRestarted(name + "-restarted"), right::toString);
        assertTrue(
                within(PATIENCE, () -> isOn(Topics.CLEANED, name + ".example"))
                        && isOn(Topics.DEAD_LETTERS, name + "!"),
                "what waited comes out as well");
    }

    /** A process that does not come to itself says that it is not alive, and Kubernetes starts it anew. */
    private boolean worksOnceRestarted(String name) throws Exception {
        assertTrue(within(PATIENCE, () -> liveness() == 503), "it says that it is stuck");
        service.restart();
        return works(name, PATIENCE);
    }

    private int liveness() {
        return given().baseUri(service.management().toString())
                .port(service.management().getPort())
                .get("/q/health/live")
                .statusCode();
    }

    /** Whether all that the service does gets done. */
    private boolean works(String name, Duration patience) throws Exception {
        sendAsSomeoneElse(article(name));
        sendAsSomeoneElse(rubbish(name));
        return sendOverHttp(article(name + "-called")) == 202
                && within(
                        patience,
                        () -> isOn(Topics.CLEANED, name + ".example")
                                && isOn(Topics.CLEANED, name + "-called.example")
                                && isOn(Topics.DEAD_LETTERS, name + "!"))
                && kill("https://" + name + "-called.example/1") == 202
                && within(patience, () -> events(name + "-called.example") > 1)
                && isHeard(name + "-called.example", patience);
    }

    /** By whoever follows the cleaned topic over HTTP. */
    private boolean isHeard(String name, Duration patience) throws Exception {
        try (EventSource stream = EventSource.open(service.http(), "?since=2000-01-01", Optional.empty())) {
            return within(patience, () -> stream.come().stream()
                    .anyMatch(event -> event.data().contains(name)));
        }
    }

    /** An editor's kill goes through the topic of commands. */
    private int kill(String uri) {
        return given().baseUri(service.http().toString())
                .port(service.http().getPort())
                .urlEncodingEnabled(false)
                .contentType("application/json")
                .body("{\"by\": \"night desk\", \"reason\": \"wrong port\"}")
                .post("/v1/articles/" + URLEncoder.encode(uri, UTF_8) + "/kill")
                .statusCode();
    }

    private static long events(String text) {
        return Committed.read(broker.bootstrapServers(), Topics.CLEANED).stream()
                .filter(record -> new String(record.value(), UTF_8).contains(text))
                .count();
    }
}
