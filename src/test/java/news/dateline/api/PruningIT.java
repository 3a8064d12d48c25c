package news.dateline.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import news.dateline.cli.RawSender;
import news.dateline.item.Hints;
import news.dateline.local.LocalServers;
import news.dateline.local.WithLocalServers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is kept for some time only goes by itself, and that a text was killed is never forgotten. It begins a minute after the start. */
@Tag("chaos")
@WithLocalServers(
        own = true,
        settings = {
            "dateline.store.receipt-retention=PT2S",
            "dateline.store.text-retention=PT1S",
            "dateline.store.prune-every=PT1S"
        })
class PruningIT {
    @Test
    void textsGoWhenTheirTimeIsOver(LocalServers servers) throws Exception {
        send(servers, "old");
        send(servers, "killed");
        await(() -> status("old") == 200 && status("killed") == 200);
        given().urlEncodingEnabled(false)
                .contentType("application/json")
                .body("{\"by\": \"Ada\", \"reason\": \"legal\"}")
                .post(address("killed") + "/kill")
                .then()
                .statusCode(202);

        await(() -> status("old") == 404);

        String canceled = given().get("/v1/articles?status=canceled").asString();
        assertTrue(canceled.contains("urn:dateline:Harbour%20Wire:killed"), canceled);
    }

    private static int status(String item) {
        return given().urlEncodingEnabled(false).get(address(item)).statusCode();
    }

    private static String address(String item) {
        return "/v1/articles/" + URLEncoder.encode("urn:dateline:Harbour%20Wire:" + item, UTF_8);
    }

    private static void send(LocalServers servers, String item) throws Exception {
        String payload =
                "{\"id\": \"%s\", \"source\": \"Harbour Wire\", \"headline\": \"Of %s\", \"body\": \"A ship came in.\"}"
                        .formatted(item, item);
        try (RawSender sender = new RawSender(servers.broker().bootstrapServers(), RawSender.TOPIC)) {
            sender.send(
                    payload.getBytes(UTF_8),
                    new Hints(Optional.of("application/json"), Optional.empty(), Optional.empty(), Optional.empty()));
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "it does not come");
            Thread.sleep(100);
        }
    }
}
