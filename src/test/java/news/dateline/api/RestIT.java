package news.dateline.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import news.dateline.local.LocalServers;
import news.dateline.local.ServiceProcess;
import news.dateline.local.WithLocalServers;
import news.dateline.ninjs.ArticleSchema;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller over HTTP sees of the packaged service, on a real broker and a real database. */
@WithLocalServers(own = true, settings = "dateline.api.max-bytes-in-flight=" + RestIT.MAX_PAYLOAD)
class RestIT {
    /** Room for one large payload at a time. */
    static final int MAX_PAYLOAD = 8 * 1024 * 1024;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static LocalServers servers;
    private static ServiceProcess service;

    @BeforeAll
    static void remember(LocalServers servers, ServiceProcess service) {
        RestIT.servers = servers;
        RestIT.service = service;
    }

    @ParameterizedTest
    @CsvSource({"https://a.example/p/3y5xh", "https://a.example/x?id=1&b=2", "https://a.example/a%20b/c"})
    void whatIsSentInIsReadBackByItsUri(String uri) {
        sendEnvelope(uri, "The port opened on Thursday.").statusCode(202).body("topic", equalTo("articles.raw.v1"));

        Response article = await("/v1/articles/" + encoded(uri), answer -> answer.statusCode() == 200);

        article.then().body("uri", equalTo(uri)).body("version", equalTo("1"));
        ArticleSchema.assertValid(article.asByteArray());
    }

    @Test
    void theUriMayStandInThePathAsItIsAlthoughClientsJoinItsSlashes() {
        sendEnvelope("https://plain.example/p/1", "The port opened on Thursday.");

        Response article = await("/v1/articles/https://plain.example/p/1", answer -> answer.statusCode() == 200);

        article.then().body("uri", equalTo("https://plain.example/p/1"));
    }

    @Test
    void everyVersionStaysInTheHistory() {
        String path = "/v1/articles/" + encoded("https://versions.example/1");
        sendEnvelope("https://versions.example/1", "The port opens on Thursday.");
        await(path, answer -> answer.statusCode() == 200);
        sendEnvelope("https://versions.example/1", "The port opened on Thursday, a day late.");
        await(path + "?version=2", answer -> answer.statusCode() == 200);

        ValidatableResponse history = get(path + "/versions").then();

        history.statusCode(200)
                .body("uri", equalTo("https://versions.example/1"))
                .body("versions.version", contains("2", "1"));
        get(path + "?version=1").then().body("bodies[0].value", equalTo("The port opens on Thursday."));
    }

    @Test
    void pagesHoldEachArticleOnce() {
        Instant before = Instant.now();
        for (int i = 0; i < 5; i++) {
            sendEnvelope("https://pages.example/" + i, "Page number " + i + " has a text of its own.");
        }
        await("/v1/articles?from=" + before, answer -> answer.path("items.size()")
                .equals(5));

        List<String> uris = new ArrayList<>();
        String next = "";
        while (next != null) {
            Response page = get("/v1/articles?limit=2&from=" + before + (next.isEmpty() ? "" : "&cursor=" + next));
            uris.addAll(page.path("items.uri"));
            next = page.path("next");
        }

        assertEquals(5, uris.size());
        assertEquals(5, uris.stream().distinct().count());
    }

    @ParameterizedTest
    @CsvSource({"status=usable", "status=canceled", "language=en", "agency=afp", "publisher=dw", "to=2024-02-29"})
    void listsByEachFilter(String filter) {
        ValidatableResponse list = get("/v1/articles?" + filter).then();

        list.statusCode(200).body("items", notNullValue());
    }

    @Test
    void anArticleIsFoundByItsWordsAndItsPlaceHoweverTheyAreTyped() {
        String uri = "https://search.example/1";
        String envelope = """
                {"url": "%s", "headline": "الوزير يفتتح الجسر الأطول في إفريقيا",
                 "body": "القاهرة (رويترز) - افتتح الوزير الجسر اليوم بعد عامين من العمل."}""".formatted(uri);
        caller().contentType("application/json").body(envelope.getBytes(UTF_8)).post("/v1/raw-articles");
        await("/v1/articles/" + encoded(uri), answer -> answer.statusCode() == 200);

        for (String filter : List.of(
                "q=" + encoded("الجسر الاطول افريقيا"),
                "place=" + encoded("القاهره"),
                "place=cairo",
                "place=360630",
                "q=" + encoded("الوزير") + "&agency=reuters&language=ar")) {
            await(
                    "/v1/articles?" + filter,
                    answer -> answer.jsonPath().getList("items.uri").contains(uri));
        }
        for (String filter : List.of("q=" + encoded("الجسر الاقصر"), "place=Alexandria")) {
            get("/v1/articles?" + filter).then().statusCode(200).body("items.uri", not(hasItem(uri)));
        }
    }

    @Test
    void aPreviewIsNotStored() {
        Response preview = caller().contentType("application/json")
                .body("{\"url\":\"https://preview.example/1\",\"body\":\"The port opened on Thursday.\"}")
                .post("/v1/preview");

        preview.then().statusCode(200).body("outcomes.outcome", contains("cleaned"));
        preview.then().body("outcomes[0].article.uri", equalTo("https://preview.example/1"));
        get("/v1/articles/" + encoded("https://preview.example/1")).then().statusCode(404);
    }

    @Test
    void aPreviewSaysWhyThereIsNoArticle() {
        ValidatableResponse preview = caller().contentType("application/json")
                .body("{\"body")
                .post("/v1/preview")
                .then();

        preview.statusCode(200)
                .body("outcomes.outcome", contains("rejected"))
                .body("outcomes.reason", contains("malformed-json"));
    }

    @Test
    void aDeadLetterIsSentThroughAgainWithItsHints() {
        caller().contentType("application/json")
                .queryParam("source", "replay-test")
                .queryParam("id", "k-1")
                .body("{\"headline\"")
                .post("/v1/raw-articles");
        Response listed = await("/v1/dead-letters?reason=malformed-json", RestIT::hasDeadLetterOfReplayTest);
        String id = listed.path("items.find { it.source == 'replay-test' }.id");

        ValidatableResponse replay =
                caller().post("/v1/dead-letters/" + id + "/replay").then();

        replay.statusCode(202).body("topic", equalTo("articles.raw.v1"));
        Response both = await("/v1/dead-letters", answer -> ofReplayTest(answer).size() == 2);
        both.then().body("items.findAll { it.source == 'replay-test' }.producerId", everyItem(equalTo("k-1")));
        both.then().body("items.find { it.id == '" + id + "' }.replayedAt", notNullValue());
    }

    private static boolean hasDeadLetterOfReplayTest(Response answer) {
        return !ofReplayTest(answer).isEmpty();
    }

    private static List<Object> ofReplayTest(Response answer) {
        return answer.path("items.findAll { it.source == 'replay-test' }");
    }

    @Test
    void aDeadLetterThatWasTooLargeToKeepCannotBeReplayed() {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers", servers.broker().bootstrapServers(),
                        "max.request.size", 2 * MAX_PAYLOAD,
                        "buffer.memory", 4L * MAX_PAYLOAD),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("articles.raw.v1", new byte[MAX_PAYLOAD + 1]));
        }
        Response listed = await("/v1/dead-letters?reason=too-large", answer -> answer.path("items.size()")
                .equals(1));

        Response replay = caller().post("/v1/dead-letters/" + listed.path("items[0].id") + "/replay");

        assertProblem(replay, 409);
        listed.then().body("items[0].replayable", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /nowhere,                            404",
        "GET,    /v1/articles/urn:nobody,             404",
        "GET,    /v1/articles/urn:nobody/versions,    404",
        "GET,    /v1/schemas/none,                    404",
        "POST,   /v1/dead-letters/none/replay,        404",
        "DELETE, /v1/articles,                        405",
        "GET,    /v1/preview,                         405",
        "GET,    /v1/articles?limit=none,             400",
        "GET,    /v1/articles?limit=0,                400",
        "GET,    /v1/articles?cursor=none,            400",
        "GET,    /v1/articles?from=none,              400",
        "GET,    /v1/articles?q=%21,                  400",
        "GET,    /v1/articles?lang=ar,                400",
        "GET,    /v1/articles/stream?lang=ar,         400",
        "GET,    /v1/articles?place=%00,              400",
        "GET,    /v1/articles?status=none,            400",
        "GET,    /v1/dead-letters?reason=none,        400",
        "GET,    /v1/articles/a%00b,                  400",
        "GET,    /v1/articles?language=%00,           400",
        "GET,    /v1/articles?from=%2B999999-01-01T00:00:00Z, 400",
    })
    void everyErrorIsAProblem(Method method, String path, int status) {
        Response answer = caller().request(method, path);

        assertProblem(answer, status);
    }

    /** Nobody says who kills, or says it in a form that is none: an error of the caller's, not of the service's. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "{}", "[]", "\"Ada\"", "{\"by\": 5, \"reason\": {\"a\": 1}}", "junk", "{\"by\": "})
    void anOrderWithoutWhoAndWhyIsTheCallersError(String body) {
        Response answer = caller().contentType("application/json")
                .body(body)
                .post("/v1/articles/" + encoded("https://nobody.example/1") + "/kill");

        assertProblem(answer, 400);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /v1/preview,                'POST'",
        "PUT,    /v1/raw-articles,           'POST'",
        "GET,    /v1/dead-letters/x/replay,  'POST'",
        "DELETE, /v1/articles,               'GET, HEAD'",
        "DELETE, /v1/articles/urn:x,         'GET, HEAD'",
        "POST,   /v1/dead-letters,           'GET, HEAD'",
    })
    void aWrongMethodIsToldTheRightOnes(Method method, String path, String allowed) {
        Response answer = caller().request(method, path);

        assertProblem(answer, 405);
        answer.then().header("Allow", allowed);
    }

    @Test
    void aReplayOfADeadLetterThatIsNotThereIsAProblem() {
        Response answer = caller().post("/v1/dead-letters/" + new UUID(0, 0) + "/replay");

        assertProblem(answer, 404);
    }

    @ParameterizedTest
    @CsvSource({"image/png", "audio/mpeg", "video/mp4"})
    void whatCannotBeAnArticleIsRefused(String contentType) {
        Response answer =
                caller().contentType(contentType).body("x=1".getBytes(UTF_8)).post("/v1/raw-articles");

        assertProblem(answer, 415);
    }

    @Test
    void aFormIsRefused() {
        Response answer = caller().formParam("text", "The port opened.").post("/v1/raw-articles");

        assertProblem(answer, 415);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/raw-articles, 1, true",
        "/v1/raw-articles, 1, false",
        "/v1/preview, 1, true",
        "/v1/preview, 1, false",
        "/v1/raw-articles, 12000000, true",
    })
    void aPayloadOverTheLimitIsRefused(String path, int over, boolean saysItsLength) throws Exception {
        byte[] payload = new byte[MAX_PAYLOAD + over];
        HttpRequest.BodyPublisher body = saysItsLength
                ? HttpRequest.BodyPublishers.ofByteArray(payload)
                : HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(payload));
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.http() + path))
                .header("Content-Type", "text/plain")
                .POST(body)
                .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertEquals(413, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(answer.body().contains("\"reason\":\"too-large\""), answer.body());
    }

    /** A client that speaks HTTP/2 took the refusal for a malformed answer. */
    @Test
    void aRefusalOverHttp2HasNoConnectionHeader() throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        client.send(
                HttpRequest.newBuilder(URI.create(service.http() + "/q/openapi"))
                        .build(),
                BodyHandlers.discarding());
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.http() + "/v1/preview"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[MAX_PAYLOAD + 1]))
                .build();

        var answer = client.send(request, BodyHandlers.ofString());

        assertEquals(HttpClient.Version.HTTP_2, answer.version());
        assertEquals(413, answer.statusCode());
        assertTrue(answer.headers().firstValue("connection").isEmpty());
    }

    /** The server's own refusal, sent by hand since no client sends it; see {@link RequestCheck}. */
    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles/%ZZ", "/v1/articles/%", "/v1/articles?language=%ZZ"})
    void anAddressThatIsNotPercentEncodedIsRefused(String address) throws IOException {
        try (Socket caller = new Socket("127.0.0.1", service.http().getPort())) {
            caller.setSoTimeout((int) PATIENCE.toMillis());
            caller.getOutputStream().write(("GET " + address + " HTTP/1.1\r\nHost: a\r\n\r\n").getBytes(UTF_8));

            String answer = new String(caller.getInputStream().readNBytes("HTTP/1.1 400".length()), UTF_8);

            assertEquals("HTTP/1.1 400", answer);
        }
    }

    @Test
    void onePayloadTooManyAtATimeIsToldToComeAgain() throws IOException {
        try (SlowSender slow = new SlowSender(service.http().getPort())) {
            Response refused = awaitAnswer(
                    () -> {
                        slow.hold();
                        return caller().contentType("text/plain")
                                .body("One more.")
                                .post("/v1/preview");
                    },
                    answer -> answer.statusCode() == 429);

            assertProblem(refused, 429);
            refused.then().header("Retry-After", "1");
        }
        Response accepted = awaitAnswer(
                () -> caller().contentType("text/plain").body("One more.").post("/v1/preview"),
                answer -> answer.statusCode() == 200);
        accepted.then().body("outcomes.outcome", contains("cleaned"));
    }

    /**
     * Has announced all that may be on its way, and sends nothing more. It may be one too many itself, while what an earlier
     * caller took is not given back: that is done after the answer. Then it comes again, as it is told to.
     */
    private static final class SlowSender implements AutoCloseable {
        private final int port;
        private Socket socket = new Socket();

        SlowSender(int port) {
            this.port = port;
        }

        void hold() {
            try {
                if (!socket.isConnected() || socket.getInputStream().available() > 0) {
                    socket.close();
                    socket = new Socket("127.0.0.1", port);
                    String head =
                            "POST /v1/raw-articles HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: "
                                    + MAX_PAYLOAD + "\r\n\r\nx";
                    socket.getOutputStream().write(head.getBytes(UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    @Test
    void aBrokerThatIsAwayIsAnUnavailableServiceAndComesBack() {
        servers.broker().kill();

        Response answer = caller().contentType("text/plain").body("A text.").post("/v1/raw-articles");

        servers.broker().restart();
        assertProblem(answer, 503);
        answer.then().header("Retry-After", notNullValue());
        awaitAnswer(
                () -> caller().contentType("text/plain").body("A text.").post("/v1/raw-articles"),
                again -> again.statusCode() == 202);
    }

    @Test
    void aDatabaseThatIsAwayIsAnUnavailableServiceAndComesBack() {
        servers.database().kill();

        Response answer = get("/v1/articles");

        servers.database().restart();
        assertProblem(answer, 503);
        await("/v1/articles", again -> again.statusCode() == 200);
    }

    @Test
    void openApiNamesEveryRoute() {
        Response openApi = caller().accept("application/json").get("/q/openapi");

        openApi.then()
                .statusCode(200)
                .body(
                        "paths.keySet()",
                        hasItems(
                                "/v1/raw-articles",
                                "/v1/preview",
                                "/v1/articles",
                                "/v1/articles/{uri}",
                                "/v1/articles/{uri}/versions",
                                "/v1/dead-letters",
                                "/v1/dead-letters/{id}/replay",
                                "/v1/schemas/{name}"));
    }

    /** A bare 404 was the first thing that a newcomer saw. */
    @Test
    void theBareAddressTellsWhereToLookAndEachLinkIsThere() {
        Response home = get("/");

        home.then().statusCode(200).contentType("application/json").header("Vary", "Accept");
        List<String> paths = home.path("links.href.findAll { it.startsWith('/') }");
        assertTrue(paths.size() > 5, paths::toString);
        for (String path : paths) {
            assertEquals(200, get(path).statusCode(), path);
        }
    }

    @Test
    void whatCameInIsCountedByPlaceAndWord() {
        String envelope = """
                {"url": "https://counted.example/1", "headline": "Bridge opens",
                 "body": "WINDHOEK, Jan 2 (AFP) - The bridge opened on Tuesday."}""";
        caller().contentType("application/json").body(envelope.getBytes(UTF_8)).post("/v1/raw-articles");

        Response counted = await(
                "/v1/statistics?of=week",
                answer -> answer.path("counted.places.find { it.name == 'Windhoek' }.count") != null);

        counted.then()
                .body("counted.complete", equalTo(true))
                .body("counted.languages.name", hasItem("en"))
                .body("counted.countries.name", hasItem("NA"))
                .body("counted.hours.count.sum()", equalTo(counted.path("counted.articles")))
                .body("instance.formats", notNullValue());
        get("/v1/statistics?of=year").then().statusCode(400);
    }

    @Test
    void theSourcesAreListedWithTheirLastDay() {
        get("/v1/sources").then().statusCode(200).body("sources.items", everyItem(hasSize(24)));
    }

    @Test
    void aDeadLetterShowsHowItsPayloadBegins() {
        String payload = "{\"headline\"" + " ".repeat(2000);
        caller().contentType("application/json")
                .queryParam("source", "head-test")
                .body(payload)
                .post("/v1/raw-articles");
        Response listed = await(
                "/v1/dead-letters?reason=malformed-json",
                answer -> answer.path("items.find { it.source == 'head-test' }") != null);
        String id = listed.path("items.find { it.source == 'head-test' }.id");

        Response detail = get("/v1/dead-letters/" + id);

        detail.then().statusCode(200).body("deadLetter.source", equalTo("head-test"));
        assertEquals(
                payload.substring(0, 1024), new String(Base64.getDecoder().decode(detail.<String>path("head")), UTF_8));
        get("/v1/dead-letters/" + new UUID(0, 0)).then().statusCode(404);
    }

    @Test
    void aBrowserGetsAPage() {
        String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

        Response page = caller().accept(browser).get("/");

        page.then().statusCode(200).contentType("text/html");
        assertTrue(page.asString().contains("<a href=\"/q/openapi\">"), page.asString());
    }

    @Test
    void theContractIsServedAsItIsInTheJar() {
        ValidatableResponse schema = get("/v1/schemas/article.schema.json").then();

        schema.statusCode(200)
                .header("Content-Type", startsWith("application/schema+json"))
                .body("$id", equalTo("urn:dateline:schema:article:v1"));
    }

    private static ValidatableResponse sendEnvelope(String uri, String body) {
        String envelope = "{\"url\":\"%s\",\"headline\":\"Port opens\",\"body\":\"%s\"}".formatted(uri, body);
        return caller().contentType("application/json")
                .queryParam("id", encoded(uri))
                .body(envelope.getBytes(UTF_8))
                .post("/v1/raw-articles")
                .then();
    }

    private static void assertProblem(Response answer, int status) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", notNullValue());
    }

    private static RequestSpecification caller() {
        return given().baseUri(service.http().toString()).urlEncodingEnabled(false);
    }

    private static Response get(String path) {
        return caller().get(path);
    }

    private static Response await(String path, Predicate<Response> wanted) {
        return awaitAnswer(() -> get(path), wanted);
    }

    /** Asks until the answer is the wanted one, and hands back the last one in any case. */
    private static Response awaitAnswer(Supplier<Response> ask, Predicate<Response> wanted) {
        Instant end = Instant.now().plus(PATIENCE);
        Response answer = ask.get();
        while (!wanted.test(answer) && Instant.now().isBefore(end)) {
            pause();
            answer = ask.get();
        }
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String encoded(String uri) {
        return URLEncoder.encode(uri, UTF_8).replace("+", "%20");
    }
}
