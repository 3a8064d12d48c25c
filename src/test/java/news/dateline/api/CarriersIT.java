package news.dateline.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import news.dateline.local.LocalServers;
import news.dateline.local.WithLocalServers;
import org.junit.jupiter.api.Test;

/** How far a kill must reach, on the running service. */
@WithLocalServers
class CarriersIT {
    private final String id = "ferry-" + UUID.randomUUID();
    private final String headline = "Ferry strike ends " + id;

    @Test
    void whoElseCarriesATextThatWasKilled(LocalServers servers) throws Exception {
        for (String source : List.of("Harbour-Wire", "Marwick-Post", "Riverton-Times", "Northbank-News")) {
            send(source, "The strike ends at noon.");
        }
        send("Other-Post", "The strike goes on.");
        await(() -> get("Harbour-Wire", "").statusCode() == 200
                && copies("Harbour-Wire", "").getList("items").size() == 3
                && given().urlEncodingEnabled(false).get(path("Other-Post")).statusCode() == 200);
        kill("Harbour-Wire");
        kill("Marwick-Post");
        await(() -> copies("Harbour-Wire", "").getList("items.pubStatus").contains("canceled")
                && given().urlEncodingEnabled(false).get(path("Harbour-Wire")).statusCode() == 410);

        JsonPath all = copies("Harbour-Wire", "");
        assertEquals(List.of(true, true, true), all.getList("items.sameText"));
        assertEquals(uri("Marwick-Post"), all.getString("items[0].uri"), "what was changed last comes first");
        assertEquals(
                2, all.getList("items.title").stream().filter(Objects::nonNull).count());
        get("Harbour-Wire", "")
                .then()
                .body("items[0].pubStatus", equalTo("canceled"))
                .body("items[0].title", nullValue())
                .body("items[0].language", nullValue())
                .body(not(containsString("at noon")))
                .body(not(containsString(uri("Other-Post"))));

        JsonPath first = copies("Harbour-Wire", "?limit=2");
        JsonPath second = copies("Harbour-Wire", "?limit=2&cursor=" + first.getString("next"));
        assertEquals(all.getList("items.uri").subList(0, 2), first.getList("items.uri"));
        assertEquals(all.getList("items.uri").subList(2, 3), second.getList("items.uri"));
        assertEquals(null, second.getString("next"));
    }

    @Test
    void whatIsNotThereHasNoCopies(LocalServers servers) {
        get("Nobody", "").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void whatCannotBeReadIsAnsweredAsSuch(LocalServers servers) throws Exception {
        send("Harbour-Wire", "The strike ends at noon.");
        await(() -> get("Harbour-Wire", "").statusCode() == 200);

        get("Harbour-Wire", "?limit=0").then().statusCode(400);
        get("Harbour-Wire", "?cursor=none").then().statusCode(400);
    }

    private JsonPath copies(String source, String query) {
        return get(source, query).jsonPath();
    }

    private Response get(String source, String query) {
        return given().urlEncodingEnabled(false).get(path(source) + "/copies" + query);
    }

    private String uri(String source) {
        return "urn:dateline:" + source + ":" + id;
    }

    private String path(String source) {
        return "/v1/articles/" + URLEncoder.encode(uri(source), UTF_8);
    }

    private void send(String source, String body) {
        given().contentType("application/json")
                .body("{\"id\": \"" + id + "\", \"source\": \"" + source + "\", \"language\": \"en\", \"headline\": \""
                        + headline + "\", \"body\": \"" + body + "\"}")
                .post("/v1/raw-articles")
                .then()
                .statusCode(202);
    }

    private void kill(String source) {
        given().urlEncodingEnabled(false)
                .contentType("application/json")
                .body("{\"by\": \"ada\", \"reason\": \"wrong\"}")
                .post(path(source) + "/kill")
                .then()
                .statusCode(202);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "it does not come");
            Thread.sleep(200);
        }
    }
}
