package news.dateline.stream;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dateline.TestSeed;
import news.dateline.follow.EventSource;
import news.dateline.local.LocalServers;
import news.dateline.local.ServiceProcess;
import news.dateline.local.WithLocalServers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ten minutes of a busy day in a row, minute by minute: what only grows would be seen here, and a day later by an operator. */
@Tag("chaos")
@WithLocalServers(own = true)
class SoakIT {
    /** {@code -Ddateline.test.soak=MINUTES} for as long as somebody has time. */
    private static final int MINUTES = Integer.getInteger("dateline.test.soak", 10);

    /** So many minutes the process still learns: classes, compiled code, pools that fill; so many more are the measure. */
    private static final int THIRD = MINUTES / 3;

    private static final int EVERY_SECOND = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /**
     * How the process stood at the end of a minute.
     *
     * @param heap that is in use after a collection, MB
     * @param handles open files and sockets
     * @param latency from a record's timestamp to the commit of its effects, milliseconds, the mean of the minute
     */
    private record Minute(double heap, double handles, double threads, double latency) {}

    private int calls;
    private int refused;

    @Test
    void heapHandlesThreadsAndLatencyStayFlat(LocalServers servers, ServiceProcess service) throws Exception {
        RawFeed feed = new RawFeed(TestSeed.draw(), 5_000);
        OutcomeAudit audit = new OutcomeAudit(servers);
        List<Minute> minutes = new ArrayList<>();
        long sent = 0;
        double[] before = latency(service);
        for (int minute = 0; minute < MINUTES; minute++) {
            long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
            while (System.nanoTime() < end) {
                long begun = System.nanoTime();
                feed.send(servers.broker().bootstrapServers(), 2 * EVERY_SECOND);
                sent += 2 * EVERY_SECOND;
                sent += callAsPeopleDo(service);
                Thread.sleep(Math.max(
                        0, 2_000 - Duration.ofNanos(System.nanoTime() - begun).toMillis()));
            }
            audit.awaitCommitted(sent, PATIENCE);
            double[] now = latency(service);
            Minute one = new Minute(
                    heapAfterCollection(service),
                    handles(service),
                    metric(service, "jvm_threads_live_threads"),
                    1000 * (now[0] - before[0]) / (now[1] - before[1]));
            before = now;
            minutes.add(one);
            System.out.println(sent + " records, " + one);
        }

        System.out.println(refused + " of " + calls + " calls were told to come again");
        assertTrue(refused <= calls / 50);
        assertFlat("heap, MB", minutes, Minute::heap, 1.15, 8);
        assertFlat("handles", minutes, Minute::handles, 1, 12);
        assertFlat("threads", minutes, Minute::threads, 1, 6);
        assertFlat("latency, ms", minutes, Minute::latency, 1.5, 30);
        audit.balances();
    }

    /** The last third against the one before it. */
    private static void assertFlat(
            String what, List<Minute> minutes, ToDoubleFunction<Minute> value, double factor, double more) {
        double early = mean(minutes.subList(THIRD, 2 * THIRD), value);
        double late = mean(minutes.subList(2 * THIRD, MINUTES), value);
        System.out.printf("%s: %.1f, then %.1f%n", what, early, late);
        assertTrue(late <= early * factor + more, what + ": " + early + ", then " + late);
    }

    private static double mean(List<Minute> minutes, ToDoubleFunction<Minute> value) {
        return minutes.stream().mapToDouble(value).average().orElseThrow();
    }

    /** Reads, searches, follows for a moment, sends one by hand. Returns how many records that makes. */
    private int callAsPeopleDo(ServiceProcess service) {
        for (String path :
                List.of("/v1/articles?limit=20", "/v1/articles?q=harbour", "/v1/statistics", "/v1/sources")) {
            heard(given().get(service.http().resolve(path)).statusCode(), 200);
        }
        EventSource.open(service.http(), "", Optional.empty()).close();
        String text = "VIENNA (AFP) - The harbour was opened again at " + System.nanoTime() + ", the mayor said.";
        int status = given().contentType("text/plain")
                .body(text)
                .post(service.http().resolve("/v1/raw-articles"))
                .statusCode();
        heard(status, 202);
        return status == 202 ? 1 : 0;
    }

    /** On a machine that has no time for it a call may be told to come again. */
    private void heard(int status, int wanted) {
        calls++;
        if (status != wanted) {
            assertEquals(503, status);
            refused++;
        }
    }

    /** Sum in seconds, and count. */
    private static double[] latency(ServiceProcess service) {
        return new double[] {
            metric(service, "dateline_latency_seconds_sum"), metric(service, "dateline_latency_seconds_count")
        };
    }

    private static double heapAfterCollection(ServiceProcess service) throws Exception {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        run(jcmd, Long.toString(service.pid()), "GC.run");
        return metric(service, "jvm_memory_used_bytes{area=\"heap\"") / (1024 * 1024);
    }

    private static String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return said;
    }

    private static double handles(ServiceProcess service) throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(service.pid()), "fd"))) {
            return open.count();
        }
    }

    /** The sum of a metric over its labels. */
    private static double metric(ServiceProcess service, String name) {
        return given().get(service.management().resolve("/q/metrics"))
                .asString()
                .lines()
                .filter(line -> line.matches(Pattern.quote(name) + "[ {,].*"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
