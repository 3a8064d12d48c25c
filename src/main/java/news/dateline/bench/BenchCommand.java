package news.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import news.dateline.local.Broker;
import news.dateline.local.CommandProcess;
import news.dateline.local.ConnectProcess;
import news.dateline.local.Database;
import news.dateline.local.ServiceProcess;
import news.dateline.local.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures, and prints one table. */
@Command(
        name = "bench",
        description = "Measures on a broker and a database of its own, warm-up first, and prints one table.",
        subcommands = {FormatsCommand.class, GrowthCommand.class, CopiesCommand.class},
        mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final int CLEANED = 512;
    static final String SERVICE_GROUP = "dateline";

    @Option(
            names = "--records",
            description = "Records of a measured run, after the warm-up (default ${DEFAULT-VALUE}).")
    int records = 20_000;

    @Option(
            names = "--warm-up",
            description = "Records before the measured ones: with every core busy, compilers take their time"
                    + " (default ${DEFAULT-VALUE}).")
    int warmUp = 60_000;

    @Option(names = "--rounds", description = "Runs of floor and service, in turn (default ${DEFAULT-VALUE}).")
    int rounds = 3;

    @Option(names = "--rate", description = "Articles a second of the latency run (default ${DEFAULT-VALUE}).")
    int rate = 200;

    @Option(
            names = "--pause",
            description = "Seconds between the backlog's end and the latency run (default ${DEFAULT-VALUE}).")
    int pause = 30;

    @Option(names = "--seconds", description = "Length of the latency run (default ${DEFAULT-VALUE}).")
    int seconds = 30;

    @Option(
            names = "--peers",
            description =
                    "Also measures Kafka Connect with Debezium's JDBC sink, once mvn -f deploy/peers/pom.xml package"
                            + " has laid it out.")
    boolean peers;

    private final Corpus corpus = new Corpus();

    @Override
    public Integer call() throws Exception {
        if (peers && !ConnectProcess.isLaidOut()) {
            System.err.println("Kafka Connect is not laid out: run mvn -f deploy/peers/pom.xml package first");
            return 2;
        }
        Path directory = Files.createTempDirectory("dateline-bench");
        double cleaning = new CleaningRun(
                        IntStream.range(0, CLEANED).mapToObj(corpus::item).toList())
                .articlesPerSecond(Duration.ofSeconds(3));
        try (Broker broker = Broker.start(directory.resolve("kafka"), 0);
                Database database = Database.start(directory.resolve("postgres"), 0)) {
            Topics.create(broker.bootstrapServers());
            Measured measured = measure(directory, broker, database);
            print(cleaning, measured);
            if (peers) {
                empty(database);
                printPeer(
                        measured,
                        new PeerRun(corpus, broker, database)
                                .measure(directory.resolve("connect"), warmUp, warmUp + records));
            }
        }
        return 0;
    }

    // never compared
    @SuppressWarnings("ArrayRecordComponent")
    private record Measured(
            List<Drained> floor,
            List<Drained> service,
            long[] latencies,
            double readySeconds,
            long residentMegabytes) {}

    private Measured measure(Path directory, Broker broker, Database database) throws Exception {
        Backlog backlog = new Backlog(broker.bootstrapServers());
        keepPattern(directory, broker, database, backlog);
        List<Drained> floor = new ArrayList<>();
        List<Drained> service = new ArrayList<>();
        long[] latencies = {};
        double ready = 0;
        long resident = 0;
        backlog.fill(corpus, warmUp + records);
        for (int round = 0; round < rounds; round++) {
            empty(database);
            try (CommandProcess loop = CommandProcess.start(
                    directory.resolve("floor.log"),
                    List.of("bench-floor", broker.bootstrapServers(), database.jdbcUrl()))) {
                floor.add(drain(backlog, FloorCommand.GROUP, loop.pid(), broker, database));
                loop.kill();
            }
            empty(database);
            long started = System.nanoTime();
            try (ServiceProcess loop = start(directory, broker, database)) {
                ready = (System.nanoTime() - started) / 1e9;
                service.add(drain(backlog, SERVICE_GROUP, loop.pid(), broker, database));
                resident = residentMegabytes(loop.pid());
                if (round == rounds - 1) {
                    // what the backlog has left to do: checkpoints, the words' index
                    Thread.sleep(Duration.ofSeconds(pause).toMillis());
                    latencies = new LatencyRun(broker.bootstrapServers(), corpus)
                            .measure(warmUp + records, rate, Duration.ofSeconds(seconds));
                }
            }
            if (round < rounds - 1) {
                awaitGone();
                backlog.forget(FloorCommand.GROUP);
                backlog.forget(SERVICE_GROUP);
            }
        }
        return new Measured(floor, service, latencies, ready, resident);
    }

    /** One record through the service, which makes the tables as well, and its rows kept for the floor. */
    private void keepPattern(Path directory, Broker broker, Database database, Backlog backlog) throws Exception {
        backlog.add(corpus, Integer.MAX_VALUE - 1);
        try (ServiceProcess loop = start(directory, broker, database)) {
            drain(backlog, SERVICE_GROUP, loop.pid(), 1, 1, broker, database);
        }
        try (Connection connection = database.connect()) {
            FloorRows.keep(connection);
        }
        awaitGone();
        backlog.forget(SERVICE_GROUP);
    }

    private Drained drain(Backlog backlog, String group, long loop, Broker broker, Database database)
            throws SQLException, InterruptedException {
        return drain(backlog, group, loop, warmUp, warmUp + records, broker, database);
    }

    private static Drained drain(
            Backlog backlog, String group, long loop, int warmUp, int records, Broker broker, Database database)
            throws SQLException, InterruptedException {
        try (Connection connection = database.connect()) {
            return backlog.drain(
                    group, warmUp, records, PATIENCE, () -> Usage.now(loop, database.pid(), broker.pid(), connection));
        }
    }

    private static ServiceProcess start(Path directory, Broker broker, Database database) {
        return ServiceProcess.start(directory.resolve("service.log"), broker, database, Map.of());
    }

    /** A killed member counts until its session ends. */
    private static void awaitGone() throws InterruptedException {
        Thread.sleep(2L * FloorCommand.SESSION_MILLIS);
    }

    private static void empty(Database database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("truncate article, article_version, article_text, article_text_due, receipt, story_name,"
                    + " audit, dead_letter");
        }
    }

    /** What the process holds in memory; 0 where the system does not say. */
    private static long residentMegabytes(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private void print(double cleaning, Measured measured) {
        row(
                "cores · Java · records of a run",
                "%d · %s · %d",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                records);
        row("floor: the loop without cleaning", "%.0f records/s", median(measured.floor(), Drained::perSecond));
        row("service", "%.0f records/s", median(measured.service(), Drained::perSecond));
        row(
                "service ÷ floor (median of " + rounds + " pairs)",
                "%.2f",
                Statistics.median(IntStream.range(0, rounds)
                        .mapToDouble(round -> measured.service().get(round).perSecond()
                                / measured.floor().get(round).perSecond())
                        .toArray()));
        row(
                "its first 10,000 after a start ÷ its rate",
                "%.2f",
                median(measured.service(), one -> one.firstPerSecond() / one.perSecond()));
        cost("floor", measured.floor());
        cost("service", measured.service());
        row("cleaning alone, one core", "%.0f articles/s", cleaning);
        row("latency at " + rate + "/s, p50", "%d ms", Statistics.percentile(measured.latencies(), 0.50));
        row("latency at " + rate + "/s, p99", "%d ms", Statistics.percentile(measured.latencies(), 0.99));
        row("time to ready", "%.1f s", measured.readySeconds());
        row("resident memory, service (heap " + ServiceProcess.HEAP + ")", "%d MB", measured.residentMegabytes());
    }

    private static void printPeer(Measured measured, Drained peer) {
        row("Kafka Connect, JDBC sink, one task, upsert", "%.0f records/s", peer.perSecond());
        row("service ÷ Kafka Connect", "%.2f", median(measured.service(), Drained::perSecond) / peer.perSecond());
        cost("Kafka Connect", List.of(peer));
    }

    private static void cost(String loop, List<Drained> runs) {
        row(
                loop + ": CPU a record, itself · database · broker",
                "%.0f · %.0f · %.0f µs",
                median(runs, one -> one.micros(one.used().client())),
                median(runs, one -> one.micros(one.used().database())),
                median(runs, one -> one.micros(one.used().broker())));
        row(loop + ": PostgreSQL's log a record", "%.0f bytes", median(runs, Drained::walBytes));
    }

    private static double median(List<Drained> runs, ToDoubleFunction<Drained> figure) {
        return Statistics.median(runs.stream().mapToDouble(figure).toArray());
    }

    private static void row(String what, String format, Object... values) {
        System.out.printf(Locale.ROOT, "| %-48s | %22s |%n", what, String.format(Locale.ROOT, format, values));
    }
}
