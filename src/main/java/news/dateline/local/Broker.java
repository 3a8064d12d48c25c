package news.dateline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;

/** A Kafka broker of one node, KRaft, on 127.0.0.1. */
public final class Broker extends ManagedProcess {
    /** The largest record: a payload of 8 MiB, the headers, and room to spare. */
    public static final int MAX_RECORD_BYTES = 16 * 1024 * 1024;

    private static final String SETTINGS = """
            process.roles=broker,controller
            node.id=1
            controller.quorum.voters=1@127.0.0.1:%2$d
            listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
            advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
            controller.listener.names=CONTROLLER
            inter.broker.listener.name=PLAINTEXT
            log.dirs=%3$s
            # One node: nothing can be replicated.
            default.replication.factor=1
            min.insync.replicas=1
            offsets.topic.replication.factor=1
            transaction.state.log.replication.factor=1
            transaction.state.log.min.isr=1
            share.coordinator.state.topic.replication.factor=1
            share.coordinator.state.topic.min.isr=1
            # A few partitions instead of fifty: a quick start, few open files.
            offsets.topic.num.partitions=4
            transaction.state.log.num.partitions=4
            # After a kill -9 the controller, in the same process, waits for the broker's old session to end.
            broker.session.timeout.ms=2000
            broker.heartbeat.interval.ms=500
            group.initial.rebalance.delay.ms=0
            auto.create.topics.enable=false
            message.max.bytes=%4$d
            replica.fetch.max.bytes=%4$d
            """;

    private final Installation installation;
    private final Path settings;
    private final int port;

    private Broker(Installation installation, Path dir, int port) {
        super("broker", dir.resolve("broker.log"));
        this.installation = installation;
        this.settings = dir.resolve("server.properties");
        this.port = port;
    }

    /**
     * Starts a broker and waits until it is ready. A folder that was a broker's before gives the same cluster again,
     * with its topics and records.
     *
     * @param dir its folder, made if missing
     * @param port its port; 0 takes a free one
     * @throws ManagedProcessFailure if it does not start
     */
    public static Broker start(Path dir, int port) {
        return start(dir, port, Map.of());
    }

    /**
     * The same with settings of its own.
     *
     * @param more its settings beside those that every local broker has, or in their place; {@code {broker}} and {@code
     *     {controller}} stand for the addresses of its two listeners
     */
    public static Broker start(Path dir, int port, Map<String, String> more) {
        Path home = dir.toAbsolutePath();
        Broker broker = new Broker(Installation.locate(), home, port == 0 ? FreePort.any() : port);
        broker.prepare(home.resolve("log"), more);
        broker.start();
        broker.awaitReady(PATIENCE);
        return broker;
    }

    /** What a client calls {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    List<String> command() {
        return java("kafka.Kafka", settings.toString());
    }

    @Override
    boolean answers() {
        Map<String, Object> client = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers(),
                AdminClientConfig.RECONNECT_BACKOFF_MS_CONFIG, 50,
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 200);
        if (!Probe.connects(port)) {
            return false;
        }
        try (Admin admin = Admin.create(client)) {
            return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void prepare(Path data, Map<String, String> more) {
        try {
            Files.createDirectories(data);
            Files.writeString(settings, settings(data, FreePort.any(), more));
            if (!Files.exists(data.resolve("meta.properties"))) {
                format();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of two settings of one name the broker takes the last. */
    private String settings(Path data, int controllerPort, Map<String, String> more) {
        StringBuilder all = new StringBuilder(SETTINGS.formatted(port, controllerPort, data, MAX_RECORD_BYTES));
        more.forEach((name, value) -> all.append(name)
                .append('=')
                .append(value.replace("{broker}", bootstrapServers())
                        .replace("{controller}", "127.0.0.1:" + controllerPort))
                .append('\n'));
        return all.toString();
    }

    private void format() throws IOException {
        List<String> command = java(
                "kafka.tools.StorageTool",
                "format",
                "--cluster-id",
                Uuid.randomUuid().toString(),
                "--config",
                settings.toString());
        Shell.run(command, log());
    }

    private List<String> java(String mainClass, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Installation.java(),
                "-Xmx512m",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-cp",
                installation.brokerClassPath(),
                mainClass));
        command.addAll(List.of(arguments));
        return command;
    }
}
