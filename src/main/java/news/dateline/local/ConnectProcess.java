package news.dateline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Kafka Connect with one task of Debezium's JDBC sink, which writes a topic's records to a table: what houses run that want no more than
 * that. Laid out by {@code mvn -f deploy/peers/pom.xml package}.
 */
public final class ConnectProcess extends ManagedProcess {
    /** The table, which the caller makes: each field of a record is a column. */
    public static final String TABLE = "peer_sink";

    private static final String WORKER = """
            bootstrap.servers=%s
            key.converter=org.apache.kafka.connect.storage.StringConverter
            value.converter=org.apache.kafka.connect.json.JsonConverter
            value.converter.schemas.enable=true
            offset.storage.file.filename=%s
            listeners=http://127.0.0.1:%d
            connector.client.config.override.policy=All
            """;

    private static final String SINK = """
            name=peer
            connector.class=io.debezium.connector.jdbc.JdbcSinkConnector
            tasks.max=1
            topics=%s
            connection.url=%s?reWriteBatchedInserts=true
            connection.username=%s
            connection.password=%3$s
            insert.mode=upsert
            primary.key.mode=record_value
            primary.key.fields=id
            schema.evolution=none
            collection.name.format=%s
            batch.size=500
            consumer.override.max.poll.records=500
            consumer.override.auto.offset.reset=earliest
            """;

    private final Installation installation;
    private final Path worker;
    private final Path sink;
    private final int port;

    private ConnectProcess(Installation installation, Path folder, int port) {
        super("connect", folder.resolve("connect.log"));
        this.installation = installation;
        this.worker = folder.resolve("worker.properties");
        this.sink = folder.resolve("sink.properties");
        this.port = port;
    }

    /** Whether it was laid out. */
    public static boolean isLaidOut() {
        return Files.isDirectory(Installation.locate().peers());
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param folder its own, made if missing
     * @param topic of records that are JSON with their schema
     */
    public static ConnectProcess start(Path folder, Broker broker, Database database, String topic) {
        Path home = folder.toAbsolutePath();
        ConnectProcess connect = new ConnectProcess(Installation.locate(), home, FreePort.any());
        try {
            Files.createDirectories(home);
            Files.writeString(
                    connect.worker, WORKER.formatted(broker.bootstrapServers(), home.resolve("offsets"), connect.port));
            Files.writeString(connect.sink, SINK.formatted(topic, database.jdbcUrl(), Database.NAME, TABLE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        connect.start();
        connect.awaitReady(PATIENCE);
        return connect;
    }

    @Override
    List<String> command() {
        return List.of(
                Installation.java(),
                "-Xmx1g",
                "-cp",
                installation.peers() + "/*",
                "org.apache.kafka.connect.cli.ConnectStandalone",
                worker.toString(),
                sink.toString());
    }

    @Override
    boolean answers() {
        return Probe.ok(URI.create("http://127.0.0.1:" + port + "/"), Probe.SOON);
    }
}
