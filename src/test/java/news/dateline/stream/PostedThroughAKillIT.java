package news.dateline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import news.dateline.local.LocalServers;
import news.dateline.local.ServiceProcess;
import news.dateline.local.WithLocalServers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Callers of {@code POST /v1/raw-articles} while the broker is killed: what they hear is true, and they hear it soon. */
@Tag("chaos")
@WithLocalServers(own = true)
class PostedThroughAKillIT {
    private static final int CALLERS = 4;
    private static final int KILLS = 4;
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean over = new AtomicBoolean();

    /** One call, with the moments at which it began and was answered. */
    private record Answer(String payload, int status, String body, long begun, long heard) {
        boolean taken() {
            return status == 202;
        }
    }

    @Test
    void whatIsTakenIsInTheLogAndABrokerThatComesBackIsWrittenTo(LocalServers servers, ServiceProcess service)
            throws Exception {
        List<Long> back = new ArrayList<>();
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        for (int caller = 0; caller < CALLERS; caller++) {
            int number = caller;
            callers.execute(() -> call(service.http(), number));
        }
        for (int kill = 0; kill < KILLS; kill++) {
            Thread.sleep(5_000);
            servers.broker().kill();
            Thread.sleep(kill * 2_000L);
            servers.broker().restart();
            back.add(System.nanoTime());
        }
        Thread.sleep(20_000);
        over.set(true);
        callers.shutdown();
        assertTrue(callers.awaitTermination(1, TimeUnit.MINUTES));

        assertHeardSoon(back);
        assertTrueWhatWasHeard(servers);
    }

    private void call(URI service, int caller) {
        HttpClient client = HttpClient.newHttpClient();
        for (int number = 0; !over.get(); number++) {
            String payload = "VIENNA (AFP) - Report " + number + " of caller " + caller + " was out on Monday.";
            HttpRequest request = HttpRequest.newBuilder(service.resolve("/v1/raw-articles"))
                    .header("content-type", "text/plain")
                    .POST(HttpRequest.BodyPublishers.ofString(payload))
                    .build();
            long begun = System.nanoTime();
            try {
                HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
                answers.add(new Answer(payload, response.statusCode(), response.body(), begun, System.nanoTime()));
                Thread.sleep(5);
            } catch (Exception failure) {
                answers.add(new Answer(payload, 0, failure.toString(), begun, System.nanoTime()));
            }
        }
    }

    private void assertHeardSoon(List<Long> back) {
        Map<Integer, Integer> statuses = new TreeMap<>();
        answers.forEach(answer -> statuses.merge(answer.status(), 1, Integer::sum));
        assertTrue(Set.of(202, 429, 503).containsAll(statuses.keySet()), statuses::toString);
        assertTrue(statuses.getOrDefault(202, 0) > 100, statuses::toString);
        long longest = answers.stream()
                .mapToLong(answer -> answer.heard() - answer.begun())
                .max()
                .orElseThrow();
        System.out.println(
                statuses + ", the longest answer " + Duration.ofNanos(longest).toMillis() + " ms");
        assertTrue(longest < SOON.toNanos(), "an answer took " + Duration.ofNanos(longest));
        long settled = back.get(back.size() - 1) + SOON.toNanos();
        assertEquals(
                List.of(),
                answers.stream()
                        .filter(answer -> answer.begun() > settled && !answer.taken())
                        .toList(),
                "refused though the broker was back for long");
    }

    private void assertTrueWhatWasHeard(LocalServers servers) throws Exception {
        Map<String, String> log = new HashMap<>();
        Committed.read(servers.broker().bootstrapServers(), "articles.raw.v1")
                .forEach(record ->
                        log.put(record.partition() + "@" + record.offset(), new String(record.value(), UTF_8)));
        for (Answer answer : answers) {
            if (answer.taken()) {
                JsonNode at = JSON.readTree(answer.body());
                String place =
                        at.path("partition").asInt() + "@" + at.path("offset").asLong();
                assertEquals(answer.payload(), log.get(place), place);
            }
        }
    }
}
