package news.dateline.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import news.dateline.cli.RawSender;
import news.dateline.follow.EventSource;
import news.dateline.item.Hints;
import news.dateline.local.LocalServers;
import news.dateline.local.ServiceProcess;
import news.dateline.local.WithLocalServers;
import org.junit.jupiter.api.Test;

/** Every route that the OpenAPI document has, the console and the stream: none tells a word of a text that is killed or held. */
@WithLocalServers
class NothingToldIT {
    private final String secret = "resigned" + UUID.randomUUID().toString().replace("-", "");
    private final String id = UUID.randomUUID().toString();
    private final List<String> uris =
            List.of("urn:dateline:Harbour%20Wire:killed-" + id, "urn:dateline:Harbour%20Wire:held-" + id);

    @Test
    void noRouteTellsWhatIsKilledOrHeld(LocalServers servers, ServiceProcess service) throws Exception {
        Instant begin = Instant.now().minusSeconds(5);
        send(servers, "killed-" + id, "");
        send(servers, "held-" + id, ", \"embargoedUntil\": \"" + Instant.now().plusSeconds(3600) + "\"");
        await(() -> get("/v1/articles?q=" + secret).contains("killed-" + id));
        await(() -> get("/v1/articles?status=withheld").contains("held-" + id));
        given().urlEncodingEnabled(false)
                .contentType("application/json")
                .body("{\"by\": \"Ada\", \"reason\": \"legal\"}")
                .post("/v1/articles/" + encoded(uris.get(0)) + "/kill")
                .then()
                .statusCode(202);
        await(() -> get("/v1/articles?status=canceled").contains("killed-" + id));

        List<String> routes = routes();
        assertTrue(routes.size() > 30, routes::toString);
        for (String route : routes) {
            assertFalse(get(route).contains(secret), route);
        }
        assertFalse(given().accept("text/html").get("/").asString().contains(secret), "the console's page");
        assertEquals(List.of(), told(service, "?view=article&since=" + begin));
    }

    /** The desk's own route aside, that is there to be told it: {@code AccessIT} has who may. */
    private List<String> routes() {
        JsonPath openApi = given().accept("application/json").get("/q/openapi").jsonPath();
        Map<String, Map<String, Object>> paths = openApi.getMap("paths");
        return paths.entrySet().stream()
                .filter(path -> path.getValue().containsKey("get"))
                .map(Map.Entry::getKey)
                .filter(path -> !path.endsWith("/withheld") && !path.endsWith("/stream"))
                .flatMap(this::asked)
                .toList();
    }

    private Stream<String> asked(String path) {
        Stream<String> addresses = path.contains("{uri}") || path.contains("/series/{id}")
                ? uris.stream().map(uri -> path.replaceFirst("\\{(uri|id)}", encoded(uri)))
                : Stream.of(path.replace("{id}", UUID.randomUUID().toString()).replace("{name}", "asyncapi.yaml"));
        return addresses.flatMap(address -> Stream.of(
                        "",
                        "?version=1",
                        "?at=" + Instant.now(),
                        "?q=" + secret,
                        "?status=canceled",
                        "?status=withheld",
                        "?status=withheld&q=" + secret,
                        "?order=best&q=" + secret)
                .map(query -> address + query));
    }

    /** Events with a word of it, once those of the kill and the hold have come. */
    private List<String> told(ServiceProcess service, String query) throws InterruptedException {
        List<EventSource.Event> events = new ArrayList<>();
        try (EventSource stream = EventSource.open(service.http(), query, Optional.empty())) {
            await(() -> {
                events.addAll(stream.come());
                return uris.stream().allMatch(uri -> events.stream()
                        .anyMatch(event -> event.uri().equals(uri)
                                && (event.type().equals("killed")
                                        || event.type().equals("withheld"))));
            });
        }
        return events.stream()
                .map(EventSource.Event::data)
                .filter(data -> data.contains(secret))
                .toList();
    }

    private static String get(String address) {
        return given().urlEncodingEnabled(false).get(address).asString();
    }

    private static String encoded(String uri) {
        return URLEncoder.encode(uri, UTF_8);
    }

    private void send(LocalServers servers, String item, String more) throws Exception {
        String payload = "{\"id\": \"" + item
                + "\", \"source\": \"Harbour Wire\", \"language\": \"en\", \"headline\": \"The master has "
                + secret + "\", \"byline\": \"By " + secret + "\", \"note\": \"Note " + secret
                + "\", \"body\": \"The harbour master "
                + secret + " on Monday.\"" + more + "}";
        try (RawSender sender = new RawSender(servers.broker().bootstrapServers(), RawSender.TOPIC)) {
            sender.send(
                    payload.getBytes(UTF_8),
                    new Hints(Optional.of("application/json"), Optional.empty(), Optional.empty(), Optional.empty()));
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "it does not come");
            Thread.sleep(100);
        }
    }
}
