package news.dateline.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import news.dateline.cli.RawSender;
import news.dateline.item.Hints;
import news.dateline.local.LocalServers;
import news.dateline.local.WithLocalServers;
import org.junit.jupiter.api.Test;

/** What became of a story, and what an article was made of, on the running service. */
@WithLocalServers
class SeriesIT {
    private static final String SOURCE = "Harbour Wire";

    private final String id = "ferry-" + UUID.randomUUID();
    private final String uri = "urn:dateline:Harbour%20Wire:" + id;

    @Test
    void aStoryTellsWhatHappenedAndWhoCausedIt(LocalServers servers) throws Exception {
        String headline = "Ferry " + id + " is late";
        send(servers, article(id, headline, "The ferry is late."));
        await(() -> types().size() == 1);
        String then = story().getString("items[0].events[0].receivedAt");
        send(servers, article(id, headline, "The ferry is two hours late."));
        await(() -> types().size() == 2);
        send(servers, article(id + "-note", "Note " + id, "Please kill \\\"" + headline + "\\\"."));
        await(() -> types().size() == 3);

        assertEquals(List.of("created", "updated", "killed"), types());
        JsonPath story = story();
        assertEquals("canceled", story.getString("items[0].pubStatus"));
        assertEquals(uri + "-note", story.getString("items[0].events[2].cause.uri"));
        assertTrue(
                story.getList("items[0].events.title").stream().allMatch(Objects::isNull),
                "no word of what was killed");

        given().urlEncodingEnabled(false)
                .get("/v1/series/" + encoded(uri) + "?at=" + then)
                .then()
                .statusCode(200)
                .body("items[0].pubStatus", equalTo("usable"))
                .body("items[0].events.size()", equalTo(1))
                .body(not(containsString("is late")));
        given().urlEncodingEnabled(false)
                .get("/v1/series/" + encoded(uri) + "?at=2001-01-01")
                .then()
                .statusCode(404);
    }

    @Test
    void theRawPayloadIsServedByteForByteUntilItsArticleIsKilled(LocalServers servers) throws Exception {
        String headline = "Ferry " + id + " is new";
        String payload = article(id, headline, "The ferry is new \\u0000 and <b>white</b>.");
        send(servers, payload);
        String path = "/v1/articles/" + encoded(uri) + "/raw";
        await(() -> given().urlEncodingEnabled(false).get(path).statusCode() == 200);

        var answer = given().urlEncodingEnabled(false).get(path);
        assertEquals(payload, new String(answer.asByteArray(), UTF_8));
        assertEquals("application/octet-stream", answer.contentType());
        assertEquals("application/json", answer.header("x-raw-content-type"));
        assertEquals("nosniff", answer.header("x-content-type-options"));
        assertEquals(
                200,
                given().urlEncodingEnabled(false)
                        .get("/v1/series/" + encoded(uri))
                        .statusCode());

        send(servers, article(id + "-note", "Note " + id, "Please kill \\\"" + headline + "\\\"."));
        await(() -> given().urlEncodingEnabled(false).get(path).statusCode() == 410);
    }

    private List<String> types() {
        List<String> types = story().getList("items[0].events.type");
        return types == null ? List.of() : types;
    }

    private JsonPath story() {
        return given().urlEncodingEnabled(false)
                .get("/v1/series/" + encoded(uri))
                .jsonPath();
    }

    private static String encoded(String uri) {
        return URLEncoder.encode(uri, UTF_8);
    }

    private static String article(String id, String headline, String body) {
        return "{\"id\": \"" + id + "\", \"source\": \"" + SOURCE + "\", \"language\": \"en\", \"headline\": \""
                + headline + "\", \"body\": \"" + body + "\"}";
    }

    private static void send(LocalServers servers, String payload) throws Exception {
        try (RawSender sender = new RawSender(servers.broker().bootstrapServers(), RawSender.TOPIC)) {
            sender.send(
                    payload.getBytes(UTF_8),
                    new Hints(Optional.of("application/json"), Optional.empty(), Optional.empty(), Optional.empty()));
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "it does not come");
            Thread.sleep(100);
        }
    }
}
