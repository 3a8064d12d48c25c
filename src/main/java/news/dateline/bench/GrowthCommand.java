package news.dateline.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.bench.GrowthRun.Load;
import news.dateline.bench.GrowthRun.Measured;
import news.dateline.bench.SearchRun.Kind;
import news.dateline.local.Broker;
import news.dateline.local.Database;
import news.dateline.local.ServiceProcess;
import news.dateline.local.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What becomes slower as more is stored, and how quickly questions are answered while articles come in. */
@Command(
        name = "growth",
        description =
                "Measures one service while its store grows: a backlog, latency, and questions while articles come in.",
        mixinStandardHelpOptions = true)
final class GrowthCommand implements Callable<Integer> {
    @Option(
            names = "--stored",
            split = ",",
            paramLabel = "N",
            description = "Articles stored when it is measured, a column each (default ${DEFAULT-VALUE}).")
    List<Integer> sizes = List.of(10_000, 100_000, 1_000_000);

    @Option(names = "--warm-up", description = "Records before anything is measured (default ${DEFAULT-VALUE}).")
    int warmUp = 60_000;

    @Option(
            names = "--records",
            description = "Records of each backlog, the first fifth not counted (default ${DEFAULT-VALUE}).")
    int records = 25_000;

    @Option(names = "--rate", description = "Articles a second of the latency runs (default ${DEFAULT-VALUE}).")
    int rate = 200;

    @Option(
            names = "--incoming",
            description = "Articles a second that come in while questions are asked (default ${DEFAULT-VALUE}).")
    int incoming = 500;

    @Option(names = "--questions", description = "Questions a second (default ${DEFAULT-VALUE}).")
    int questions = 50;

    @Option(names = "--seconds", description = "Length of each run (default ${DEFAULT-VALUE}).")
    int seconds = 60;

    @Override
    public Integer call() throws Exception {
        Path directory = Files.createTempDirectory("dateline-growth");
        Load load = new Load(records, rate, incoming, questions, seconds);
        List<Measured> columns = new ArrayList<>();
        try (Broker broker = Broker.start(directory.resolve("kafka"), 0);
                Database database = Database.start(directory.resolve("postgres"), 0)) {
            Topics.create(broker.bootstrapServers());
            try (ServiceProcess service =
                            ServiceProcess.start(directory.resolve("service.log"), broker, database, settings());
                    Connection connection = database.connect()) {
                GrowthRun run = new GrowthRun(broker, database, service);
                run.drain(1);
                FloorRows.keep(connection);
                run.drain(warmUp);
                Stock stock = new Stock(connection);
                for (int size : sizes) {
                    stock.growTo(size);
                    columns.add(run.measure(size, load));
                }
            }
        }
        print(columns);
        return 0;
    }

    private static Map<String, String> settings() {
        return Map.of("dateline.access.requests-per-second", "0");
    }

    private void print(List<Measured> columns) {
        row("articles stored beforehand", columns, one -> format("%d", one.stored()));
        row("service", columns, one -> format("%.0f records/s", one.backlog().perSecond()));
        row(
                "CPU a record, service · database",
                columns,
                one -> format(
                        "%.0f · %.0f µs",
                        one.backlog().micros(one.backlog().used().client()),
                        one.backlog().micros(one.backlog().used().database())));
        row("latency at " + rate + "/s, p50 · p99", columns, one -> times(one.latencies()));
        row("… a batch in the database, mean", columns, one -> format("%.1f ms", one.settling()));
        for (Kind kind : Kind.values()) {
            row(
                    kind.name().toLowerCase(Locale.ROOT) + ": answered in, p50 · p99",
                    columns,
                    one -> times(one.answers().times().getOrDefault(kind, new long[] {0})));
        }
        row("questions refused", columns, one -> format("%d", one.answers().refused()));
        row(
                "of " + incoming + "/s, without · with " + questions + " questions/s",
                columns,
                one -> format("%.0f · %.0f", one.alone(), one.asked()));
    }

    private static String times(long[] milliseconds) {
        return milliseconds.length == 0
                ? "none"
                : format(
                        "%d · %d ms",
                        Statistics.percentile(milliseconds, 0.50), Statistics.percentile(milliseconds, 0.99));
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static void row(String what, List<Measured> columns, Function<Measured, String> value) {
        System.out.println("| " + format("%-44s", what) + " | "
                + columns.stream().map(one -> format("%18s", value.apply(one))).collect(Collectors.joining(" | "))
                + " |");
    }
}
