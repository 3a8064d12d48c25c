package news.dateline.stream;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import news.dateline.local.LocalServers;
import news.dateline.local.ServiceProcess;
import news.dateline.local.WithLocalServers;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/** Copies are found by what the database keeps, whichever instance had the original. */
@WithLocalServers(own = true, settings = "dateline.story.likeness=on")
class CopiesIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String BODY =
            "The council of Riverton voted on Monday to close the old harbour bridge to all traffic for two years, saying that the"
                    + " repair of its 14 piers can no longer wait for the new crossing. Businesses on the north bank, which"
                    + " employ 620 people, said that they would appeal to the regional court in Marwick.";

    @Test
    void theOriginalCameBeforeTheInstanceThatHasTheCopyWasThere(LocalServers servers, ServiceProcess service)
            throws Exception {
        send(servers, 0, payload("wire-1", "Harbour Wire", "Council closes old harbour bridge", BODY));
        await(servers, 1);
        service.kill();
        service.restart();

        send(servers, 1, payload("paper-1", "Marwick Post", "Bridge shut until further notice", BODY));
        send(servers, 2, payload("paper-2", "Marwick Post", "Ferry to run from June", "A ferry will run from June."));
        List<String> events = await(servers, 3);

        String original = uri(events, "wire-1");
        assertTrue(events.stream().anyMatch(event -> event.contains("\"duplicateOf\":\"" + original + "\"")));
        assertEquals(
                1,
                events.stream().filter(event -> event.contains("duplicateOf")).count());
        assertFalse(events.stream()
                .filter(event -> event.contains("Ferry to run"))
                .anyMatch(event -> event.contains("duplicateOf")));

        String copy = uri(events, "paper-1");
        assertEquals(List.of(copy), carriers(service, original), "what repeats it");
        assertEquals(List.of(original), carriers(service, copy), "what it repeats");
        assertEquals(List.of(), carriers(service, uri(events, "paper-2")));
    }

    private static List<String> carriers(ServiceProcess service, String uri) {
        return given().baseUri(service.http().toString())
                .urlEncodingEnabled(false)
                .get("/v1/articles/" + URLEncoder.encode(uri, UTF_8) + "/copies")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.uri");
    }

    private static String uri(List<String> events, String id) {
        return events.stream()
                .map(event -> event.replaceFirst(".*?\"uri\":\"([^\"]*)\".*", "$1"))
                .filter(uri -> uri.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static String payload(String id, String source, String headline, String body) {
        return "{\"id\": \"" + id + "\", \"source\": \"" + source + "\", \"language\": \"en\", \"headline\": \""
                + headline + "\", \"body\": \"" + body + "\"}";
    }

    private static void send(LocalServers servers, int partition, String payload) throws Exception {
        Map<String, Object> configuration =
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers.broker().bootstrapServers());
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(configuration, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("articles.raw.v1", partition, null, payload.getBytes(UTF_8)))
                    .get();
        }
    }

    private static List<String> await(LocalServers servers, int events) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            List<ConsumerRecord<byte[], byte[]>> now =
                    Committed.read(servers.broker().bootstrapServers(), "articles.cleaned.v1");
            if (now.size() >= events) {
                return now.stream()
                        .map(event -> new String(event.value(), UTF_8))
                        .toList();
            }
            assertTrue(System.nanoTime() < deadline, now.size() + " of " + events + " came");
            Thread.sleep(200);
        }
    }
}
