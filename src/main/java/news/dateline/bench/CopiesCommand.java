package news.dateline.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import news.dateline.local.Broker;
import news.dateline.local.Database;
import news.dateline.local.ServiceProcess;
import news.dateline.local.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What it costs to compare each text with those that are known: a backlog without that and one with it, in turn. */
@Command(
        name = "copies",
        description = "Measures a backlog without and with the search for copies, in turn, while more texts are known.",
        mixinStandardHelpOptions = true)
final class CopiesCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Option(
            names = "--known",
            split = ",",
            paramLabel = "N",
            description = "Texts known when it is measured, a row each (default ${DEFAULT-VALUE}).")
    List<Integer> sizes = List.of(10_000, 100_000, 1_000_000);

    @Option(names = "--warm-up", description = "Records of a run that are not counted (default ${DEFAULT-VALUE}).")
    int warmUp = 20_000;

    @Option(names = "--records", description = "Records of a run that are (default ${DEFAULT-VALUE}).")
    int records = 20_000;

    private int sent;

    /** A backlog, worked off; {@code settling} with the warm-up's. */
    private record Run(Drained drained, double settlingMicros) {}

    @Override
    public Integer call() throws Exception {
        Path directory = Files.createTempDirectory("dateline-copies");
        try (Broker broker = Broker.start(directory.resolve("kafka"), 0);
                Database database = Database.start(directory.resolve("postgres"), 0)) {
            Topics.create(broker.bootstrapServers());
            // the tables are the service's
            ServiceProcess.start(directory.resolve("service.log"), broker, database, Map.of())
                    .close();
            try (Connection connection = database.connect()) {
                KnownTexts texts = new KnownTexts(connection);
                head();
                for (int size : sizes) {
                    texts.growTo(size);
                    Run without = run(directory, broker, database, texts, "off");
                    Run with = run(directory, broker, database, texts, "on");
                    texts.forgetIncoming();
                    print(size, without, with);
                }
            }
        }
        return 0;
    }

    private Run run(Path directory, Broker broker, Database database, KnownTexts texts, String likeness)
            throws Exception {
        Backlog backlog = new Backlog(broker.bootstrapServers());
        int warm = sent + warmUp;
        backlog.fill(texts::payload, sent, warm + records);
        sent = warm + records;
        Map<String, String> settings = Map.of("dateline.story.likeness", likeness);
        try (ServiceProcess service =
                        ServiceProcess.start(directory.resolve("service.log"), broker, database, settings);
                Connection connection = database.connect()) {
            Drained drained = backlog.drain(
                    BenchCommand.SERVICE_GROUP,
                    warm,
                    sent,
                    PATIENCE,
                    () -> Usage.now(service.pid(), database.pid(), broker.pid(), connection));
            return new Run(drained, SettleTime.of(service).seconds() * 1e6 / (warmUp + records));
        }
    }

    private static void head() {
        System.out.println(
                "| texts known | without | with | with ÷ without | read, decide, write a record: without | with"
                        + " | CPU a record, service and database: without | with |");
        System.out.println("|---|---|---|---|---|---|---|---|");
    }

    private static void print(int size, Run without, Run with) {
        System.out.printf(
                Locale.ROOT,
                "| %,d | %.0f records/s | %.0f records/s | %.2f | %.0f µs | %.0f µs | %.0f, %.0f µs | %.0f, %.0f µs |%n",
                size,
                without.drained().perSecond(),
                with.drained().perSecond(),
                with.drained().perSecond() / without.drained().perSecond(),
                without.settlingMicros(),
                with.settlingMicros(),
                without.drained().micros(without.drained().used().client()),
                without.drained().micros(without.drained().used().database()),
                with.drained().micros(with.drained().used().client()),
                with.drained().micros(with.drained().used().database()));
    }
}
