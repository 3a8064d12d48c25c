package news.dateline.k8s;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.local.FreePort;
import news.dateline.local.LocalServers;
import news.dateline.local.ServiceProcess;
import news.dateline.local.WithLocalServers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the running service measures, scraped, is what alerts and dashboard ask for; and Prometheus has an answer to each. */
@WithLocalServers(own = true, settings = "dateline.sources.look-every=PT1S")
class DashboardIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** A feed that came every minute for three weeks and fell silent four hours ago. */
    private static final String A_QUIET_SOURCE = """
            insert into source_hour (source, hour, minutes, items, rejected)
            select 'quiet', hour, (1::bigint << 60) - 1, 60, 0
            from generate_series(date_trunc('hour', now()) - interval '21 days', now() - interval '4 hours', interval '1 hour')
                     as hour
            """;

    @TempDir
    private static Path folder;

    private static ServiceProcess service;

    /** Something of everything: an article, a dead letter, a source that is not as usual. */
    @BeforeAll
    static void doSomethingOfEverything(LocalServers servers, ServiceProcess started) throws Exception {
        service = started;
        try (Connection database = servers.database().connect();
                Statement statement = database.createStatement()) {
            statement.executeUpdate(A_QUIET_SOURCE);
        }
        service.restart();
        send("{\"url\": \"https://dashboard.example/1\", \"body\": \"The port opened on Thursday.\"}");
        send("{\"body");
        awaitMetric("dateline_items_rejected_total{reason=\"malformed-json\"} 1.0");
        awaitMetric("dateline_items_total{disposition=\"created\"} 1.0");
        awaitMetric("dateline_source_unusual{kind=\"quiet\",source=\"quiet\"} 1.0");
    }

    private static void send(String payload) {
        given().body(payload)
                .contentType("application/json")
                .queryParam("source", "dashboard")
                .post("/v1/raw-articles")
                .then()
                .statusCode(202);
    }

    private static void awaitMetric(String line) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!scraped().contains(line)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("no " + line + " among\n" + scraped());
            }
            Thread.sleep(200);
        }
    }

    private static String scraped() {
        return given().baseUri(service.management().toString())
                .port(service.management().getPort())
                .get("/q/metrics")
                .asString();
    }

    @Test
    void alertsAndDashboardNameOnlyWhatTheServiceExposes() throws IOException {
        Set<String> asked = Stream.concat(Queries.ofAlerts(), Queries.ofPanels())
                .flatMap(query -> ExposedMetrics.askedFor(query).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        asked.removeAll(ExposedMetrics.namesIn(scraped()));

        assertEquals(Set.of(), asked);
    }

    @Test
    void whatTheTestsTakeForExposedIsExposed() {
        Set<String> ours = ExposedMetrics.names();

        ours.removeAll(ExposedMetrics.namesIn(scraped()));

        assertEquals(Set.of(), ours);
    }

    @Test
    void prometheusAnswersEachQueryOfTheDashboard() throws Exception {
        Program.PROMETHEUS.assumePresent();
        int port = FreePort.any();
        Process prometheus = startPrometheus(port);
        try {
            List<String> unanswered = List.of();
            long end = System.nanoTime() + PATIENCE.toNanos();
            do {
                // A rate is of what comes while Prometheus looks.
                send("{\"body");
                Thread.sleep(1000);
                unanswered = unanswered(port);
            } while (!unanswered.isEmpty() && System.nanoTime() < end);
            assertEquals(List.of(), unanswered);
        } finally {
            prometheus.destroy();
            prometheus.waitFor();
        }
    }

    /** It adds the labels that a PodMonitor adds. */
    private static Process startPrometheus(int port) throws IOException {
        URI target = service.management();
        Path configuration = Files.writeString(folder.resolve("prometheus.yml"), """
                scrape_configs:
                  - job_name: dateline
                    scrape_interval: 1s
                    metrics_path: /q/metrics
                    static_configs:
                      - targets: ["127.0.0.1:%d"]
                        labels: {namespace: dateline, pod: dateline-0, container: dateline}
                """.formatted(target.getPort()));
        return new ProcessBuilder(
                        "prometheus",
                        "--config.file=" + configuration,
                        "--storage.tsdb.path=" + folder.resolve("prometheus"),
                        "--web.listen-address=127.0.0.1:" + port)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("prometheus.log").toFile())
                .start();
    }

    private static List<String> unanswered(int port) throws Exception {
        List<String> unanswered = new ArrayList<>();
        for (String query : Queries.ofPanels().toList()) {
            String asked = query.replace("$namespace", "dateline").replace("$__rate_interval", "30s");
            URI uri = URI.create("http://127.0.0.1:" + port + "/api/v1/query?query="
                    + URLEncoder.encode(asked, StandardCharsets.UTF_8));
            try {
                JsonNode answer = new ObjectMapper()
                        .readTree(HttpClient.newHttpClient()
                                .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                                .body());
                if (answer.at("/data/result").isEmpty()) {
                    unanswered.add(asked + ": " + answer.path("error").asText("nothing"));
                }
            } catch (IOException notYet) {
                return List.of("Prometheus does not answer: " + notYet);
            }
        }
        return unanswered;
    }
}
