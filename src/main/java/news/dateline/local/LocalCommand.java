package news.dateline.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import news.dateline.tables.DeskFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The service on a real broker and a real database, fed with the samples; stays up until it is told to stop. */
@Command(
        name = "local",
        description = "The service on a Kafka broker and a PostgreSQL that it starts itself, fed with samples.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class LocalCommand implements Callable<Integer> {
    private static final Duration SAMPLES_TIMEOUT = Duration.ofSeconds(60);

    @Option(
            names = "--once",
            arity = "0..1",
            fallbackValue = "true",
            defaultValue = "false",
            description = "End after the samples: status 0 when every one came through, else 1.")
    private boolean once;

    @Option(
            names = "--servers-only",
            arity = "0..1",
            fallbackValue = "true",
            defaultValue = "false",
            description = "Broker and database alone, for a service that is started by hand.")
    private boolean serversOnly;

    @Option(names = "--data", paramLabel = "DIR", description = "Keep data and logs here; without it they go.")
    private Optional<String> data;

    @Option(
            names = "--tables",
            paramLabel = "DIR",
            defaultValue = "${sys:" + DeskFolder.KEY + ":-${env:DATELINE_TABLES_DIRECTORY}}",
            description = "The desk's own rows for the tables; without it DATELINE_TABLES_DIRECTORY, if set.")
    private Optional<String> tables;

    @Option(names = "--with-parent", description = "Stop as well when the process that started this one is gone.")
    private boolean withParent;

    @Option(names = "--broker-port", paramLabel = "N", description = "Without it 9092, or a free one.")
    private Optional<Integer> brokerPort;

    @Option(names = "--database-port", paramLabel = "N", description = "Without it 5432, or a free one.")
    private Optional<Integer> databasePort;

    @Option(names = "--http-port", paramLabel = "N", description = "Without it 8080, or a free one.")
    private Optional<Integer> httpPort;

    @Option(names = "--management-port", paramLabel = "N", description = "Without it 9000, or a free one.")
    private Optional<Integer> managementPort;

    private final long began = System.nanoTime();

    /** Told to stop: whatever ends or fails from now on does so because of it. */
    private volatile boolean stopping;

    /** UTF-8 whatever the locale says: the samples are in many scripts. */
    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    @Override
    public Integer call() throws Exception {
        try {
            return run();
        } catch (Exception failure) {
            if (stopping) {
                return 0;
            }
            throw failure;
        }
    }

    // nothing waits for the end of the parent
    @SuppressWarnings("FutureReturnValueIgnored")
    private int run() throws Exception {
        if (withParent) {
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(1)));
        }
        DataFolder folder = data.filter(given -> !given.isEmpty())
                .map(given -> DataFolder.kept(Path.of(given)))
                .orElseGet(DataFolder::passing);
        LocalServers servers = LocalServers.start(folder.path(), port(brokerPort, 9092), port(databasePort, 5432));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(servers, folder), "stop"));
        say("broker and database ready, data in " + folder.path());
        if (serversOnly) {
            out.println(Guide.servers(servers));
            throw ended(servers, folder);
        }
        ServiceProcess service = servers.startService("service", settings());
        say("service ready");
        boolean good = walk(servers, service);
        if (once) {
            return good ? 0 : 1;
        }
        out.println(Guide.all(servers, service));
        throw ended(servers, folder);
    }

    private static ManagedProcessFailure ended(LocalServers servers, DataFolder folder) {
        return new ManagedProcessFailure("the " + servers.awaitEnd() + " ended by itself, see " + folder.path());
    }

    private boolean walk(LocalServers servers, ServiceProcess service) throws Exception {
        List<Sample> samples = Sample.all();
        Walkthrough walkthrough = new Walkthrough(servers.broker().bootstrapServers(), service.http(), samples);
        Map<Sample, Set<Trace>> result = walkthrough.run(SAMPLES_TIMEOUT);
        List<String> complaints = walkthrough.complaints(result);
        say(samples.size() + " samples fed");
        out.println();
        out.println(table(result));
        complaints.forEach(complaint -> out.println("NOT AS EXPECTED  " + complaint));
        out.println(
                complaints.isEmpty()
                        ? "Every sample was cleaned, stored, published and read back, or rejected for its reason."
                        : complaints.size() + " samples did not come through.");
        return complaints.isEmpty();
    }

    private static TextTable table(Map<Sample, Set<Trace>> result) {
        TextTable table = new TextTable().row("SAMPLE", "LANG", "DATE", "AGENCIES", "PLACE", "HEADLINE");
        result.forEach((sample, traces) -> {
            traces.forEach(trace -> table.row(sample.file(), trace.columns()));
            for (int i = traces.size(); i < sample.expected().size(); i++) {
                table.row(sample.file(), "-", "-", "-", "-", "no outcome");
            }
        });
        return table;
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>(Map.of(
                "quarkus.profile", "local",
                "quarkus.http.port", Integer.toString(port(httpPort, 8080)),
                "quarkus.management.port", Integer.toString(port(managementPort, 9000))));
        tables.ifPresent(folder ->
                settings.put(DeskFolder.KEY, Path.of(folder).toAbsolutePath().toString()));
        return settings;
    }

    private static int port(Optional<Integer> fixed, int usual) {
        return fixed.orElseGet(() -> FreePort.preferring(usual));
    }

    private void stop(LocalServers servers, DataFolder folder) {
        stopping = true;
        servers.close();
        folder.dispose();
        say("stopped");
    }

    private void say(String what) {
        out.println(String.format(Locale.ROOT, "%5.1f s  %s", (System.nanoTime() - began) / 1e9, what));
    }
}
