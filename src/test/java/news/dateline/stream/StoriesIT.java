package news.dateline.stream;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import news.dateline.TestSeed;
import news.dateline.local.LocalServers;
import news.dateline.local.ServiceProcess;
import news.dateline.local.WithLocalServers;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What stories lead to where two instances, a broker and a database have to agree on them. */
@WithLocalServers(own = true, settings = "dateline.story.release-every=PT0.3S")
class StoriesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String SECRET = "Nobody shall read that the harbour master resigned.";

    private final Random random = new Random(TestSeed.draw());

    /** Whoever notices that the hour has come, and whoever dies around it: each item is let out once, at its hour. */
    @Test
    void whatIsHeldIsReleasedOnceByTwoInstancesOfWhichOneIsKilled(LocalServers servers, ServiceProcess service)
            throws Exception {
        int items = 200;
        Instant hour;
        try (ServiceProcess second = servers.startService("second-service", Map.of())) {
            hour = Instant.now().plusSeconds(12).truncatedTo(ChronoUnit.SECONDS);
            List<String> held = new ArrayList<>();
            for (int i = 0; i < items; i++) {
                held.add(envelope("held-" + i, "Report " + i, "The report " + i + " is out.", hour.toString()));
            }
            send(servers, held);
            await(servers, "withheld", items);

            Thread.sleep(Math.max(0, Duration.between(Instant.now(), hour).toMillis() + random.nextInt(600)));
            service.kill();
            service.restart();
            await(servers, "released", items);
            Thread.sleep(Duration.ofSeconds(3).toMillis());
        }

        List<ConsumerRecord<byte[], byte[]>> released = events(servers, "released");
        assertEquals(items, released.size());
        assertEquals(items, released.stream().map(StoriesIT::subject).distinct().count());
        for (ConsumerRecord<byte[], byte[]> event : released) {
            assertEquals(hour.toString(), Committed.header(event, "ce_time"));
            assertTrue(new String(event.value(), UTF_8).contains("\"pubStatus\":\"usable\""));
        }
    }

    /** Instances freeze in the middle of what they do, come back, die and start anew while two hours come each second. */
    @Tag("chaos")
    @Test
    void whatIsHeldIsReleasedOnceWhileInstancesFreezeAndDie(LocalServers servers, ServiceProcess service)
            throws Exception {
        int items = 200;
        try (ServiceProcess second = servers.startService("second-service", Map.of())) {
            Instant first = Instant.now().plusSeconds(20).truncatedTo(ChronoUnit.SECONDS);
            Map<String, Instant> hours = new HashMap<>();
            List<String> held = new ArrayList<>();
            for (int i = 0; i < items; i++) {
                Instant hour = first.plusSeconds(i / 2);
                hours.put("urn:dateline:Harbour%20Wire:held-" + i, hour);
                held.add(envelope("held-" + i, "Report " + i, "The report " + i + " is out.", hour.toString()));
            }
            send(servers, held);
            await(servers, "withheld", items);

            Thread.sleep(Math.max(0, Duration.between(Instant.now(), first).toMillis()));
            Instant last = first.plusSeconds(items / 2);
            while (Instant.now().isBefore(last)) {
                ServiceProcess struck = random.nextBoolean() ? service : second;
                if (random.nextInt(3) == 0) {
                    struck.kill();
                    struck.restart();
                } else {
                    struck.pause();
                    Thread.sleep(random.nextInt(12_000));
                    struck.resume();
                }
                Thread.sleep(random.nextInt(1_000));
            }
            await(servers, "released", items);
            Thread.sleep(Duration.ofSeconds(3).toMillis());

            Map<String, Instant> released = new HashMap<>();
            for (ConsumerRecord<byte[], byte[]> event : events(servers, "released")) {
                Instant before = released.put(subject(event), Instant.parse(Committed.header(event, "ce_time")));
                assertNull(before, subject(event) + " was released twice");
            }
            assertEquals(hours, released);
        }
    }

    /** Each of two transactions must see what the other writes, or the killed text stays out. */
    @Test
    void aKillNoteAndItsStoryMeetWhicheverInstanceHasThem(LocalServers servers, ServiceProcess service)
            throws Exception {
        raceNotesAndStories(servers, 150);
    }

    @Tag("chaos")
    @Test
    void aThousandKillNotesMeetTheirStories(LocalServers servers, ServiceProcess service) throws Exception {
        raceNotesAndStories(servers, 1_000);
    }

    private void raceNotesAndStories(LocalServers servers, int races) throws Exception {
        try (ServiceProcess second = servers.startService("second-service", Map.of())) {
            List<String> all = new ArrayList<>();
            for (int i = 0; i < races; i++) {
                List<String> pair = new ArrayList<>(List.of(
                        envelope("story-" + i, "Ferry " + i + " is late", "The ferry " + i + " is late.", null),
                        envelope("note-" + i, "Note " + i, "Please kill \\\"Ferry " + i + " is late\\\".", null)));
                Collections.shuffle(pair, random);
                all.addAll(pair);
            }
            for (int at = 0; at < all.size(); at += 20) {
                send(servers, all.subList(at, at + 20));
                Thread.sleep(random.nextInt(40));
            }
            awaitReceipts(servers, 2 * races);
        }

        StoryConsumer consumer = new StoryConsumer();
        Map<String, List<String>> byItem = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> event :
                Committed.read(servers.broker().bootstrapServers(), "articles.cleaned.v1")) {
            byItem.computeIfAbsent(subject(event), uri -> new ArrayList<>())
                    .add(Committed.header(event, "ce_type").split("\\.")[3]);
            consumer.accept(event);
        }
        for (int i = 0; i < races; i++) {
            List<String> events = byItem.get("urn:dateline:Harbour%20Wire:story-" + i);
            assertEquals("killed", events.get(events.size() - 1), "story " + i + ": " + events);
            assertEquals(1, Collections.frequency(events, "killed"), "story " + i + ": " + events);
        }
        assertEquals(races, consumer.published().size(), "the notes, and no story");
    }

    /** No list, no search, no version and no history tells what a killed or a held text says. */
    @Test
    void whatIsKilledOrHeldIsServedByNoRoute(LocalServers servers, ServiceProcess service) throws Exception {
        String killed = "urn:dateline:Harbour%20Wire:killed";
        String held = "urn:dateline:Harbour%20Wire:held";
        send(
                servers,
                List.of(
                        envelope("killed", SECRET, SECRET, null),
                        envelope(
                                "held",
                                SECRET,
                                SECRET,
                                Instant.now().plusSeconds(3600).toString())));
        await(servers, "withheld", 1);
        await(servers, "created", 1);

        given().urlEncodingEnabled(false)
                .contentType("application/json")
                .body("{\"by\": \"Ada\", \"reason\": \"legal\"}")
                .post("/v1/articles/" + encoded(killed) + "/kill")
                .then()
                .statusCode(202);
        await(servers, "killed", 1);

        List<String> answers = new ArrayList<>();
        for (String uri : List.of(killed, held)) {
            for (String tail : List.of("", "?version=1", "/versions")) {
                answers.add(get("/v1/articles/" + encoded(uri) + tail));
            }
        }
        for (String query : List.of(
                "",
                "?q=harbour",
                "?status=canceled",
                "?status=withheld",
                "?status=canceled&q=harbour",
                "?status=withheld&q=harbour",
                "?language=en&status=canceled")) {
            answers.add(get("/v1/articles" + query));
        }
        answers.add(get("/v1/dead-letters"));
        for (String answer : answers) {
            assertFalse(answer.contains("harbour master"), answer);
        }
        given().urlEncodingEnabled(false)
                .get("/v1/articles/" + encoded(killed))
                .then()
                .statusCode(410);
        given().urlEncodingEnabled(false)
                .get("/v1/articles/" + encoded(held))
                .then()
                .statusCode(404);
        given().get("/v1/articles?status=canceled&q=harbour").then().statusCode(200);
        assertEquals(List.of("kill|Ada|legal|1"), audit(servers, killed));
        ConsumerRecord<byte[], byte[]> event = events(servers, "killed").get(0);
        assertFalse(new String(event.value(), UTF_8).contains("harbour master"));
        assertTrue(new String(event.value(), UTF_8).contains("legal"));
    }

    private static String get(String path) {
        return given().urlEncodingEnabled(false).get(path).asString();
    }

    private static String encoded(String uri) {
        return URLEncoder.encode(uri, UTF_8);
    }

    private static List<String> audit(LocalServers servers, String uri) throws Exception {
        List<String> rows = new ArrayList<>();
        try (Connection connection = servers.database().connect();
                PreparedStatement query = connection.prepareStatement(
                        "select kind || '|' || asked_by || '|' || reason || '|' || events from audit where uri = ?")) {
            query.setString(1, uri);
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    rows.add(result.getString(1));
                }
            }
        }
        return rows;
    }

    /** Until every record that was sent is settled, and what it led to is out. */
    private static void awaitReceipts(LocalServers servers, int records) throws Exception {
        new OutcomeAudit(servers).awaitCommitted(records, PATIENCE);
    }

    private static String envelope(String id, String headline, String body, String embargo) {
        String until = embargo == null ? "" : ", \"embargoedUntil\": \"" + embargo + "\"";
        return "{\"id\": \"" + id + "\", \"source\": \"Harbour Wire\", \"language\": \"en\", \"headline\": \""
                + headline + "\", \"body\": \"" + body + "\"" + until + "}";
    }

    /** Without keys, so that each lands where it will. */
    private static void send(LocalServers servers, List<String> payloads) throws Exception {
        Map<String, Object> configuration =
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers.broker().bootstrapServers());
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(configuration, new ByteArraySerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            int partition = 0;
            for (String payload : payloads) {
                sent.add(producer.send(
                        new ProducerRecord<>("articles.raw.v1", partition++ % 6, null, payload.getBytes(UTF_8))));
            }
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        }
    }

    private static List<ConsumerRecord<byte[], byte[]>> events(LocalServers servers, String type) {
        return Committed.read(servers.broker().bootstrapServers(), "articles.cleaned.v1").stream()
                .filter(event -> Committed.header(event, "ce_type").equals("news.dateline.article." + type + ".v1"))
                .collect(Collectors.toList());
    }

    private static String subject(ConsumerRecord<byte[], byte[]> event) {
        return Committed.header(event, "ce_subject");
    }

    private static void await(LocalServers servers, String type, int events) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (int now = events(servers, type).size();
                now < events;
                now = events(servers, type).size()) {
            assertTrue(System.nanoTime() < deadline, now + " of " + events + " are " + type);
            Thread.sleep(200);
        }
    }
}
