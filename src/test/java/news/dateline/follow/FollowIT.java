package news.dateline.follow;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import news.dateline.follow.EventSource.Event;
import news.dateline.local.LocalServers;
import news.dateline.local.ServiceProcess;
import news.dateline.local.WithLocalServers;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What those who follow the cleaned topic over HTTP hear, from two instances. */
@WithLocalServers(own = true, settings = "dateline.follow.heartbeat=PT1S")
class FollowIT {

    private static final String SECRET = "harbour master resigned";

    /** Of 36 kB each: more than the buffers between server and client hold. */
    private static final int MANY = 1_600;

    private static LocalServers servers;
    private static ServiceProcess service;

    @BeforeAll
    static void start(LocalServers started, ServiceProcess running) {
        servers = started;
        service = running;
    }

    @Test
    void aReaderHearsWhatItAsksForAndTheKillOfWhatItHeard() throws Exception {
        try (EventSource all = follow("");
                EventSource english = follow("?language=en&q=lighthouse");
                EventSource german = follow("?language=de&view=article")) {
            send(
                    article("light-1", "en", "Lighthouse is lit", "The lighthouse was lit at dusk, the keeper said."),
                    article("light-2", "de", "Der Leuchtturm brennt", "Der Leuchtturm wurde am Abend entzündet."),
                    article("light-3", "en", "Bread is dear", "Flour costs more than last year, the baker said."));

            assertEquals(3, all.next(3).stream().map(Event::uri).distinct().count());
            Event heard = english.next(1).get(0);
            assertEquals("created", heard.type());
            assertEquals("Lighthouse is lit", heard.json().path("title").asText());
            assertEquals("ltr", heard.json().path("direction").asText());
            assertTrue(german.next(1).get(0).data().contains("am Abend entzündet"), "the whole article");

            kill(heard.uri());

            Event killed = english.next(1).get(0);
            assertEquals("killed", killed.type());
            assertEquals(heard.uri(), killed.uri());
            assertFalse(killed.data().contains("ighthouse is lit"), killed.data());
            assertEquals("killed", all.next(1).get(0).type());
            assertEquals(List.of(), german.come());
            assertEquals(List.of(), english.come());
        }
    }

    @Test
    void aReaderResumesAtAnotherInstanceWithoutAGapAndWithoutARepeat() throws Exception {
        try (ServiceProcess second = servers.startService("follow-second", Map.of())) {
            List<String> heard = new ArrayList<>();
            String last;
            try (EventSource reader = follow("")) {
                send(articles("gap-before", 40));
                List<Event> events = reader.next(25);
                events.forEach(event -> heard.add(event.uri()));
                last = events.get(24).id();
            }
            send(articles("gap-after", 40));

            try (EventSource reader = EventSource.open(second.http(), "", Optional.of(last))) {
                reader.next(55).forEach(event -> heard.add(event.uri()));
                send(articles("gap-live", 10));
                reader.next(10).forEach(event -> heard.add(event.uri()));
                assertEquals(List.of(), reader.come());
            }
            assertEquals(90, heard.size());
            assertEquals(90, heard.stream().distinct().count());
        }
    }

    /** A stop waited thirty seconds for a stream that does not end, and broke it off then without a word. */
    @Test
    void aStopSendsReadersAwayAndDoesNotWaitForThem() throws Exception {
        try (ServiceProcess second = servers.startService("follow-stopped", Map.of());
                EventSource reader = EventSource.open(second.http(), "", Optional.empty())) {
            long start = System.nanoTime();
            second.stop();
            Duration took = Duration.ofNanos(System.nanoTime() - start);

            Event last = reader.next(1).get(0);
            assertEquals("cut", last.type());
            assertEquals("the service stops", last.json().path("reason").asText());
            assertTrue(took.compareTo(Duration.ofSeconds(20)) < 0, took.toString());
        }
    }

    @Test
    void whoWantsNothingOfWhatComesKnowsAllTheSameHowFarHeIs() throws Exception {
        try (EventSource reader = follow("?language=yo")) {
            String before = reader.lastId();
            send(articles("passed-by", 3));
            long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (reader.lastId().equals(before)) {
                assertTrue(System.nanoTime() < deadline, "the id does not move");
                Thread.sleep(100);
            }
            assertEquals(List.of(), reader.come());
        }
    }

    @Test
    void whoReadsThePastReadsNoWordOfWhatWasKilledSince() throws Exception {
        String since = Instant.now().toString();
        String uri;
        try (EventSource reader = follow("")) {
            send(article("secret", "en", "Secret: " + SECRET, "Nobody shall read that the " + SECRET + "."));
            uri = reader.next(1).get(0).uri();
            kill(uri);
            reader.next(1);
        }
        for (String view : List.of("summary", "article")) {
            try (ServiceProcess other = servers.startService("follow-other-" + view, Map.of());
                    EventSource reader =
                            EventSource.open(other.http(), "?view=" + view + "&since=" + since, Optional.empty())) {
                List<Event> events = reader.next(2);
                assertEquals(
                        List.of("created", "killed"),
                        events.stream().map(Event::type).toList());
                assertEquals("canceled", events.get(0).json().path("pubStatus").asText());
                events.forEach(event -> assertFalse(event.data().contains(SECRET), event.data()));
            }
        }
    }

    @Test
    void anIdThatIsNoneOrNoMoreIsRefused() throws Exception {
        assertEquals(
                400,
                EventSource.answer(service.http(), "?after=yesterday", Optional.empty())
                        .statusCode());
        assertEquals(
                400,
                EventSource.answer(service.http(), "?view=all", Optional.empty())
                        .statusCode());
        try (InputStream body = EventSource.answer(service.http(), "", Optional.of("0:999999999"))
                .body()) {
            String problem = new String(body.readAllBytes(), UTF_8);
            assertTrue(problem.contains("\"status\":410") && problem.contains("/v1/articles?from="), problem);
        }
    }

    @Test
    void aReaderThatTakesNothingIsCutOffAndResumes() throws Exception {
        URI at = service.http();
        String last;
        try (Socket silent = new Socket()) {
            silent.setReceiveBufferSize(4096);
            silent.connect(new InetSocketAddress(at.getHost(), at.getPort()));
            silent.getOutputStream()
                    .write(("GET /v1/articles/stream?view=article HTTP/1.1\r\nHost: " + at.getHost() + "\r\n\r\n")
                            .getBytes(UTF_8));
            byte[] head = new byte[64];
            assertTrue(silent.getInputStream().read(head) > 0);
            try (EventSource reader = follow("")) {
                for (int hundred = 0; hundred < MANY / 100; hundred++) {
                    send(IntStream.range(0, 100)
                            .mapToObj(i -> article(
                                    "long-" + UUID.randomUUID(), "en", "Long report", "It goes on. ".repeat(3_000)))
                            .toArray(String[]::new));
                }
                reader.next(MANY);
            }
            silent.setSoTimeout(30_000);
            String rest = new String(silent.getInputStream().readAllBytes(), UTF_8);
            assertTrue(rest.contains("event: cut"), "cut off, and told so");
            last = rest.substring(rest.lastIndexOf("\nid: ") + 5)
                    .lines()
                    .findFirst()
                    .orElseThrow();
        }
        // while all that was sent is still being stored, the database may take too long for a first answer: told so, a
        // client asks again
        String type = "cut";
        for (int asked = 0; asked < 5 && type.equals("cut"); asked++) {
            try (EventSource resumed = follow("", last)) {
                type = resumed.next(1).get(0).type();
            }
        }
        assertNotEquals("cut", type);
    }

    private static EventSource follow(String query) {
        return EventSource.open(service.http(), query, Optional.empty());
    }

    private static EventSource follow(String query, String last) {
        return EventSource.open(service.http(), query, Optional.of(last));
    }

    private static void kill(String uri) {
        given().urlEncodingEnabled(false)
                .contentType("application/json")
                .body("{\"by\": \"Ada\", \"reason\": \"legal\"}")
                .post("/v1/articles/" + URLEncoder.encode(uri, UTF_8) + "/kill")
                .then()
                .statusCode(202);
    }

    private static String[] articles(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> article(
                        name + "-" + i,
                        "en",
                        "Report " + name + " " + i,
                        "The report " + i + " says little. ".repeat(40)))
                .toArray(String[]::new);
    }

    private static String article(String id, String language, String headline, String body) {
        return "{\"id\": \"" + id + "\", \"source\": \"Harbour Wire\", \"language\": \"" + language
                + "\", \"headline\": \"" + headline + "\", \"body\": \"" + body + "\"}";
    }

    private static void send(String... payloads) throws IOException {
        Map<String, Object> configuration =
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers.broker().bootstrapServers());
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(configuration, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (String payload : payloads) {
                producer.send(new ProducerRecord<>("articles.raw.v1", payload.getBytes(UTF_8)));
            }
        }
    }
}
