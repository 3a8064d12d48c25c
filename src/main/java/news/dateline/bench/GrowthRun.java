package news.dateline.bench;

import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import news.dateline.bench.SearchRun.Answers;
import news.dateline.local.Broker;
import news.dateline.local.Database;
import news.dateline.local.ServiceProcess;

/** A service on its servers, measured again and again while its store grows. For one thread. */
final class GrowthRun {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofSeconds(15);

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
        SettleTime before = SettleTime.of(service);
        long[] latencies = new LatencyRun(broker.bootstrapServers(), corpus)
                .measure(sent, load.rate(), Duration.ofSeconds(load.seconds()));
        SettleTime after = SettleTime.of(service);
        sent += load.rate() * load.seconds();
        return new Measured(
                stored,
                worked,
                latencies,
                after.millisABatchSince(before),
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
}
