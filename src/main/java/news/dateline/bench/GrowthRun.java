package news.dateline.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.bench.SearchRun.Answers;
import news.dateline.local.Broker;
import news.dateline.local.Database;
import news.dateline.local.ServiceProcess;

/** A service on its servers, measured again and again while its store grows. For one thread. */
final class GrowthRun {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofSeconds(15);
    private static final Pattern SETTLING =
            Pattern.compile("dateline_step_seconds_(sum|count)\\{[^}]*step=\"settle\"[^}]*} (\\S+)");

    private final Broker broker;
    private final Database database;
    private final ServiceProcess service;
    private final Backlog backlog;
    private final Corpus corpus = new Corpus();
    private int sent;

    GrowthRun(Broker broker, Database database, ServiceProcess service) {
        this.broker = broker;
        this.database = database;
        this.service = service;
        this.backlog = new Backlog(broker.bootstrapServers());
    }

    /** How many articles a second come in, how many questions are asked, for how long each. */
    record Load(int records, int rate, int incoming, int questions, int seconds) {}

    /**
     * What was measured.
     *
     * @param settling milliseconds that a batch of the latency run took in the database
     * @param alone records a second that were worked off of those that came in
     * @param asked the same while questions were asked
     * @param answers to those
     */
    // never compared
    @SuppressWarnings("ArrayRecordComponent")
    record Measured(
            int stored,
            Drained backlog,
            long[] latencies,
            double settling,
            double alone,
            double asked,
            Answers answers) {}

    /** What a step gives, and how many records a second were worked off meanwhile. */
    private record Meanwhile<T>(T result, double perSecond) {}

    /** Has so many records worked off; measured are all but the first fifth. */
    Drained drain(int records) throws Exception {
        backlog.fill(corpus, sent, sent + records);
        int warm = sent + records / 5;
        sent += records;
        return workedOff(warm);
    }

    /** Waits until all that was sent is worked off; measured is what comes behind so many records. */
    private Drained workedOff(int warm) throws Exception {
        try (Connection connection = database.connect()) {
            return backlog.drain(
                    BenchCommand.SERVICE_GROUP,
                    warm,
                    sent,
                    PATIENCE,
                    () -> Usage.now(service.pid(), database.pid(), broker.pid(), connection));
        }
    }

    Measured measure(int stored, Load load) throws Exception {
        Meanwhile<Boolean> alone = whileComingIn(load, () -> {
            Thread.sleep(Duration.ofSeconds(load.seconds()).toMillis());
            return true;
        });
        SearchRun search = new SearchRun(service.http(), stored);
        search.ask(load.questions(), PAUSE);
        Meanwhile<Answers> asked =
                whileComingIn(load, () -> search.ask(load.questions(), Duration.ofSeconds(load.seconds())));
        Drained worked = drain(load.records());
        Thread.sleep(PAUSE.toMillis());
        Settling before = settling();
        long[] latencies = new LatencyRun(broker.bootstrapServers(), corpus)
                .measure(sent, load.rate(), Duration.ofSeconds(load.seconds()));
        Settling after = settling();
        sent += load.rate() * load.seconds();
        return new Measured(
                stored,
                worked,
                latencies,
                after.millisSince(before),
                alone.perSecond(),
                asked.perSecond(),
                asked.result());
    }

    private <T> Meanwhile<T> whileComingIn(Load load, Callable<T> step) throws Exception {
        int records = load.incoming() * load.seconds();
        int first = sent;
        sent += records;
        CompletableFuture<Void> sending = CompletableFuture.runAsync(
                () -> new SteadyLoad(broker.bootstrapServers(), Stock::payload).send(first, records, load.incoming()));
        long committed = backlog.committed(BenchCommand.SERVICE_GROUP);
        long start = System.nanoTime();
        T result = step.call();
        double perSecond =
                (backlog.committed(BenchCommand.SERVICE_GROUP) - committed) * 1e9 / (System.nanoTime() - start);
        sending.get();
        workedOff(sent);
        return new Meanwhile<>(result, perSecond);
    }

    /** What the service has spent so far in the step that writes and decides. */
    private record Settling(double seconds, double batches) {
        double millisSince(Settling earlier) {
            return 1e3 * (seconds - earlier.seconds) / Math.max(1, batches - earlier.batches);
        }
    }

    private Settling settling() throws IOException, InterruptedException {
        URI metrics = service.management().resolve("/q/metrics");
        String body = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString())
                .body();
        double seconds = 0;
        double batches = 0;
        Matcher line = SETTLING.matcher(body);
        while (line.find()) {
            double value = Double.parseDouble(line.group(2));
            seconds = line.group(1).equals("sum") ? value : seconds;
            batches = line.group(1).equals("count") ? value : batches;
        }
        return new Settling(seconds, batches);
    }
}
