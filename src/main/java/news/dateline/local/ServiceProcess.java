package news.dateline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The packaged service, as it runs in production, with the heap it must live in. */
public final class ServiceProcess extends ManagedProcess {
    /** The heap that the service must live in. */
    public static final String HEAP = "-Xmx256m";

    /** Where the heap is small, the default one is at work all the time (docs/speed.md). */
    private static final String COLLECTOR = "-XX:+UseParallelGC";

    /** A process that has lost a thread for want of memory is half dead, and nobody knows which half. */
    private static final String NOT_HALF_DEAD = "-XX:+ExitOnOutOfMemoryError";

    private static final String HTTP_PORT = "quarkus.http.port";
    private static final String MANAGEMENT_PORT = "quarkus.management.port";

    private final Path jar;
    private final Map<String, String> settings;
    private final List<String> wrapper;

    private ServiceProcess(Path jar, Path log, Map<String, String> settings, List<String> wrapper) {
        super("service", log);
        this.jar = jar;
        this.settings = settings;
        this.wrapper = List.copyOf(wrapper);
    }

    /**
     * Starts a service on a broker and a database and waits until it is ready.
     *
     * @param log where its output is appended; its folder is made if missing
     * @param settings its configuration by key, before what broker and database say; ports that it does not set, or
     *     sets to 0, are free ones
     * @throws ManagedProcessFailure if it does not become ready
     */
    public static ServiceProcess start(Path log, Broker broker, Database database, Map<String, String> settings) {
        return start(log, broker, database, settings, List.of());
    }

    /**
     * The same within another program.
     *
     * @param wrapper that program and its arguments, such as {@code env}; it becomes what it is told to run
     */
    public static ServiceProcess start(
            Path log, Broker broker, Database database, Map<String, String> settings, List<String> wrapper) {
        Map<String, String> all = new TreeMap<>(Map.of(
                "kafka.bootstrap.servers",
                broker.bootstrapServers(),
                "quarkus.datasource.jdbc.url",
                database.jdbcUrl(),
                "quarkus.datasource.reactive.url",
                database.reactiveUrl(),
                "quarkus.datasource.username",
                Database.NAME,
                "quarkus.datasource.password",
                Database.NAME,
                // On 127.0.0.1, for those who try it.
                "dateline.access.writes",
                "open"));
        all.putAll(settings);
        return start(log, all, wrapper);
    }

    /**
     * Starts a service with just this configuration and waits until it is ready.
     *
     * @throws ManagedProcessFailure if it does not become ready
     */
    public static ServiceProcess start(Path log, Map<String, String> settings) {
        return start(log, settings, List.of());
    }

    private static ServiceProcess start(Path log, Map<String, String> settings, List<String> wrapper) {
        Map<String, String> all = new TreeMap<>(settings);
        List.of(HTTP_PORT, MANAGEMENT_PORT).forEach(key -> all.merge(key, "0", (given, none) -> given));
        all.replaceAll(
                (key, value) -> key.endsWith(".port") && value.equals("0") ? Integer.toString(FreePort.any()) : value);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ServiceProcess service =
                new ServiceProcess(Installation.locate().serviceJar(), log.toAbsolutePath(), all, wrapper);
        service.start();
        service.awaitReady(PATIENCE);
        return service;
    }

    /** The address of the REST interface, without a slash at the end. */
    public URI http() {
        return URI.create("http://127.0.0.1:" + settings.get(HTTP_PORT));
    }

    /** The address of health and metrics, without a slash at the end. */
    public URI management() {
        return URI.create("http://127.0.0.1:" + settings.get(MANAGEMENT_PORT));
    }

    @Override
    List<String> command() {
        List<String> command = new ArrayList<>(wrapper);
        command.addAll(List.of(Installation.java(), HEAP, COLLECTOR, NOT_HALF_DEAD));
        command.addAll(ClassArchive.options(jar));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    @Override
    boolean answers() {
        return Probe.ok(management().resolve("/q/health/ready"), Probe.SOON);
    }
}
