package news.dateline.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import news.dateline.access.Action;
import news.dateline.access.Role;
import news.dateline.local.LocalServers;
import news.dateline.local.ServiceProcess;
import news.dateline.local.WithLocalServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A service whose writes and reads are closed, with a file of tokens and an identity provider, and secrets to look for. */
@WithLocalServers
class AccessIT {
    private static final String ADA = "ada-0123456789abcdef012345";
    private static final String READER = "reader-6789abcdef0123456789";
    private static final String FEED = "feed-6789abcdef0123456789ab";
    private static final String OPERATOR = "operator-cdef0123456789abcdef";
    private static final String FLOOD = "flood-89abcdef0123456789abcd";
    private static final String LEAVER = "leaver-9abcdef0123456789abcde";
    private static final String PLANTED = "planted-in-the-settings-4711";
    private static final String WRONG = "wrong-0123456789abcdef012345";
    private static final int PER_SECOND = 100;

    @TempDir
    private static Path folder;

    private static IdentityProvider provider;
    private static ServiceProcess service;

    @BeforeAll
    static void start(LocalServers servers) throws IOException {
        provider = IdentityProvider.start();
        writeTokens("leaver desk " + LEAVER);
        Map<String, String> settings = new HashMap<>(provider.settings());
        settings.putAll(Map.of(
                "dateline.access.writes",
                "closed",
                "dateline.access.reads",
                "closed",
                "dateline.access.tokens-file",
                folder.resolve("tokens").toString(),
                "dateline.access.requests-per-second",
                Integer.toString(PER_SECOND),
                "dateline.access.audit-every",
                "PT0.2S",
                "quarkus.oidc.client-id",
                "dateline",
                "quarkus.oidc.credentials.secret",
                PLANTED,
                "kafka.ssl.key.password",
                PLANTED,
                "kafka.sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"u\" password=\"" + PLANTED
                        + "\";"));
        service = ServiceProcess.start(folder.resolve("service.log"), servers.broker(), servers.database(), settings);
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
        provider.close();
    }

    private static void writeTokens(String more) throws IOException {
        Path next = Files.writeString(
                folder.resolve("next"),
                String.join(
                        "\n",
                        "ada desk " + ADA,
                        "reader reader " + READER,
                        "feed producer " + FEED,
                        "night-shift operator " + OPERATOR,
                        "flood reader " + FLOOD,
                        more));
        Files.move(next, folder.resolve("tokens"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /v1/raw-articles",
                "POST /v1/preview",
                "POST /v1/articles/urn:x/kill",
                "POST /v1/dead-letters/00000000-0000-0000-0000-000000000000/replay",
                "GET /v1/articles",
                "GET /v1/articles/stream",
                "GET /v1/statistics",
                "GET /v1/audit",
                "POST /v1/not-thought-of",
                "DELETE /v1/articles/urn:x"
            })
    void whoIsNotKnownIsToldSoAndNothingMore(String call) {
        for (RequestSpecification request : List.of(asking(), as(WRONG))) {
            call(request, call)
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", startsWith("Bearer realm=\"dateline\""))
                    .contentType("application/problem+json")
                    .body("title", equalTo("Unauthorized"))
                    .body("detail", equalTo("a token is needed that is known here"))
                    .body(not(containsString(WRONG)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/q/openapi", "/v1/schemas/article.schema.json", "/console/app.js"})
    void whereToLookIsPublicAndHasNoWordOfAnArticle(String path) {
        call(asking().accept("text/html, */*"), "GET " + path)
                .then()
                .statusCode(200)
                .body(not(containsString("<li class=\"item\">")));
    }

    /** The table, row by row, by whoever is known. */
    @ParameterizedTest
    @EnumSource(names = "LOOK_AROUND", mode = EnumSource.Mode.EXCLUDE)
    void eachMayWhatTheTableSays(Action action) {
        String call = Calls.of(action);
        Map<Role, String> tokens =
                Map.of(Role.DESK, ADA, Role.READER, READER, Role.PRODUCER, FEED, Role.OPERATOR, OPERATOR);

        tokens.forEach((role, token) -> {
            Response byToken = call(as(token), call);
            Response byProvider = call(as(provider.token("somebody", role.code(), "staff")), call);

            boolean may = action.roles().contains(role);
            assertEquals(may, byToken.statusCode() != 403, role + ", " + byToken.asString());
            assertEquals(byToken.statusCode(), byProvider.statusCode(), role + ", " + byProvider.asString());
            if (!may) {
                byToken.then()
                        .contentType("application/problem+json")
                        .header("WWW-Authenticate", containsString("insufficient_scope"))
                        .body("detail", equalTo("not with the roles of this token"));
            }
        });
    }

    @Test
    void aTokenThatIsOverForgedOrOfAnotherHouseIsNone() {
        List<String> tokens = List.of(
                provider.tokenThatIsOver("eve", "producer"),
                provider.forgedToken("eve", "producer"),
                provider.tokenOfAnotherHouse("eve", "producer"),
                provider.token("eve", "producer").replaceFirst("\\.[^.]*$", "."),
                "eyJhbGciOiJub25lIn0.e30.");

        for (String token : tokens) {
            send(as(token), "none").then().statusCode(401).header("WWW-Authenticate", containsString("invalid_token"));
        }
        send(as(provider.token("harbour", "producer")), "one").then().statusCode(202);
        send(as(provider.token("harbour", "Producer", "admin", "root")), "none")
                .then()
                .statusCode(403);
    }

    @Test
    void aTokenThatIsTakenOutOfTheFileIsGoneWithinSeconds() throws Exception {
        call(as(LEAVER), "GET /v1/articles").then().statusCode(200);

        writeTokens("");

        await(() -> call(as(LEAVER), "GET /v1/articles").statusCode() == 401);
        call(as(ADA), "GET /v1/articles").then().statusCode(200);
    }

    @Test
    void whoWroteWhatIsThereForTheOperator() throws Exception {
        String id = UUID.randomUUID().toString();
        send(as(FEED), "audit-" + id).then().statusCode(202);
        call(as(READER), "POST /v1/articles/urn:" + id + "/kill").then().statusCode(403);
        call(as(WRONG), "POST /v1/articles/urn:" + id + "/kill").then().statusCode(401);

        await(() -> as(OPERATOR).get("/v1/audit?action=kill").asString().contains("/v1/articles/urn:" + id + "/kill"));

        as(OPERATOR)
                .get("/v1/audit?action=kill&limit=100")
                .then()
                .statusCode(200)
                .body("items.find { it.target == '/v1/articles/urn:" + id + "/kill' }.caller", equalTo("reader"))
                .body("items.find { it.target == '/v1/articles/urn:" + id + "/kill' }.roles", equalTo("reader"))
                .body("items.find { it.target == '/v1/articles/urn:" + id + "/kill' }.status", equalTo(403));
        as(OPERATOR)
                .get("/v1/audit?caller=feed&limit=1")
                .then()
                .body("items.caller", everyItem(equalTo("feed")))
                .body("items.action", hasItem("send"))
                .body(not(containsString(FEED)));
        as(OPERATOR).get("/v1/audit?action=nothing").then().statusCode(400);
    }

    @Test
    void whatIsHeldIsReadByTheDeskAlone() throws Exception {
        String id = "held-" + UUID.randomUUID();
        String uri = "urn:dateline:Harbour%20Wire:" + id;
        String secret = "Ferry strike ends " + id;
        as(FEED).contentType("application/json")
                .body("{\"id\": \"" + id + "\", \"source\": \"Harbour Wire\", \"headline\": \"" + secret
                        + "\", \"body\": \"The strike ends at noon.\", \"embargoedUntil\": \""
                        + Instant.now().plusSeconds(3600) + "\"}")
                .post("/v1/raw-articles")
                .then()
                .statusCode(202);
        String path = "/v1/articles/" + URLEncoder.encode(uri, UTF_8) + "/withheld";
        await(() -> as(ADA).get(path).statusCode() != 404);

        as(ADA).get(path).then().statusCode(200).body(containsString(secret));
        for (String token : List.of(READER, FEED, OPERATOR)) {
            as(token).get(path).then().statusCode(403).body(not(containsString(secret)));
        }
        String encoded = "/v1/articles/" + URLEncoder.encode(uri, UTF_8) + "%2Fwithheld";
        String doubled = "/v1/articles//" + URLEncoder.encode(uri, UTF_8) + "//withheld";
        for (String other : List.of(encoded, doubled, path + ";a=b", path + "/", path.replace("wi", "%77i"))) {
            assertNotEquals(200, as(READER).get(other).statusCode(), other);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/%61udit",
                "/v1/audit;a=b",
                "/v1;a=b/audit",
                "//v1/audit",
                "/v1//audit",
                "/v1/./audit",
                "/v1/articles/../audit",
                "/v1/articles/%2e%2e/audit",
                "/v1/audit/",
                "/V1/audit",
                "/v1/audit%3Bx",
                "/v1%2Faudit",
                "/v1/audit?a=/console/"
            })
    void noWayOfWritingAnAddressLeadsPastTheTable(String path) throws IOException {
        assertFalse(raw("GET " + path, READER).startsWith("HTTP/1.1 200"), path);
        assertFalse(raw("HEAD " + path, READER).startsWith("HTTP/1.1 200"), path);
    }

    @Test
    void noOtherPagesScriptsAreLetIn() {
        as(ADA).header("Origin", "https://elsewhere.example")
                .get("/v1/articles")
                .then()
                .header("access-control-allow-origin", equalTo(null));
        asking().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/v1/raw-articles")
                .then()
                .header("access-control-allow-origin", equalTo(null));
    }

    /** Asked for once, wrong at first; kept for this tab alone. */
    @Test
    void theConsoleAsksForATokenAndKeepsItForTheTab() {
        assumeTrue(Browser.isThere(), "the console is not looked at: no Chromium at " + Browser.CHROMIUM);
        try (Browser browser = Browser.start()) {
            Page page = browser.open(service.http(), "#/");
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            dialog.getByLabel("Token").fill(WRONG);
            dialog.getByText("Go on").click();
            assertThat(dialog.getByLabel("Token")).hasValue("");

            dialog.getByLabel("Token").fill(ADA);
            dialog.getByLabel("Token").press("Enter");

            assertThat(page.locator("#connection")).hasText("Live");
            assertThat(dialog).hasCount(0);
            page.reload();
            assertThat(page.locator("#connection")).hasText("Live");
            assertEquals("0", page.evaluate("localStorage.length + ''"));
            assertFalse(page.content().contains(ADA));
            Page another = browser.open(service.http(), "#/", Browser.desk(ColorScheme.LIGHT));
            assertThat(another.getByRole(AriaRole.DIALOG)).isVisible();
            assertEquals(List.of(), Browser.findings(another));
            another.getByText("Not now").click();
            assertThat(another.locator("#connection")).hasText("Reconnecting");
            assertEquals(List.of(), browser.takeComplaints());
        }
    }

    /** On one connection, without waiting for answers, so that the rate is reached on a slow machine too. */
    @Test
    void oneCallersFloodIsNotAnothers() throws IOException {
        String call = "GET /v1/schemas/article.schema.json";
        String request = call + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + FLOOD + "\r\n\r\n";

        String answers = raw(request.repeat(10 * PER_SECOND) + call, FLOOD);

        assertTrue(answers.split("HTTP/1.1 200 ", -1).length > PER_SECOND, "some are let through");
        assertTrue(answers.split("HTTP/1.1 429 ", -1).length > PER_SECOND, "and some are not");
        assertTrue(answers.contains("retry-after: 1\r\n"));
        assertTrue(answers.contains("too many requests of one caller"));
        call(as(ADA), "GET /v1/articles").then().statusCode(200);
    }

    /** Tokens, passwords and what a caller sent as one: in no log, no metric, no health answer, no error. */
    @Test
    void nothingSecretIsInTheLogTheMetricsOrAnAnswer() throws Exception {
        List<String> said = new ArrayList<>();
        String foreign = provider.forgedToken("eve", "desk");
        for (String token : List.of(WRONG, ADA, foreign)) {
            said.add(call(as(token), "POST /v1/raw-articles?token=" + token).asString());
            said.add(call(as(token), "GET /v1/articles/" + UUID.randomUUID()).asString());
            said.add(call(as(token), "GET /v1/articles?limit=x").asString());
            said.add(call(as(token), "DELETE /v1/audit").asString());
        }
        for (String path :
                List.of("/q/health", "/q/health/ready", "/q/metrics", "/q/info", "/q/config", "/q/dev", "/q/")) {
            said.add(given().get(service.management().resolve(path)).asString());
            said.add(given().get(service.http().resolve(path)).asString());
        }
        said.add(Files.readString(folder.resolve("service.log")));

        for (String secret : List.of(WRONG, ADA, READER, FEED, OPERATOR, PLANTED, foreign)) {
            assertTrue(said.stream().noneMatch(text -> text.contains(secret)), secret);
        }
    }

    private static Response send(RequestSpecification request, String text) {
        return request.contentType("text/plain").body(text).post("/v1/raw-articles");
    }

    private static Response call(RequestSpecification request, String call) {
        return Calls.ask(request, call);
    }

    private static RequestSpecification asking() {
        URI http = service.http();
        return given().urlEncodingEnabled(false).baseUri(http.toString()).port(http.getPort());
    }

    private static RequestSpecification as(String token) {
        return asking().header("Authorization", "Bearer " + token);
    }

    /** As written: a client's library would make another address of some. */
    private static String raw(String call, String token) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", service.http().getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write((call + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer " + token
                                    + "\r\n\r\n")
                            .getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 100 && !condition.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
        assertTrue(condition.getAsBoolean());
    }
}
