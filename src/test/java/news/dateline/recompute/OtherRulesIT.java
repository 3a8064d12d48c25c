package news.dateline.recompute;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import news.dateline.local.CommandProcess;
import news.dateline.local.LocalServers;
import news.dateline.local.WithLocalServers;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who asks has rules that the service has not: it is told what would differ, and nothing of it goes out. */
@WithLocalServers
class OtherRulesIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String SOURCE = "other-rules";

    @TempDir
    Path dir;

    private LocalServers servers;

    @Test
    void whatTheServiceWouldNotMakeItDoesNotPublish(LocalServers servers) throws Exception {
        this.servers = servers;
        Path tables = Files.createDirectories(dir.resolve("tables/agency"));
        Files.writeString(
                tables.resolve("agencies.tsv"), "ruri\tRuritanian News Agency\tagency\tRS\ten\truri.example\t\n");
        Files.writeString(tables.resolve("agency-aliases.tsv"), "ruri\ten\tRURI\t\n");
        send("{\"id\": \"one\", \"source\": \"" + SOURCE + "\", \"headline\": \"Bridge\", \"body\":"
                + " \"VIENNA (RURI) - The bridge was opened on Monday, the mayor said.\"}");
        String uri = "urn:dateline:" + SOURCE + ":one";
        await(() -> count("select count(*) from article where uri = '" + uri + "'") == 1);

        String report = recompute();
        assertTrue(report.contains("1  would differ"), report);
        assertTrue(report.contains(uri) && report.contains("ruri"), report);
        assertEquals(0, count("select count(*) from audit where uri = '" + uri + "'"));

        recompute("--publish", "--reason", "RURI is known now");
        await(() -> count("select count(*) from audit where uri = '" + uri + "'") == 1);
        assertEquals(0, count("select events from audit where uri = '" + uri + "'"));
        assertEquals(1, count("select sequence from article where uri = '" + uri + "'"));
    }

    private void send(String payload) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers.broker().bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            ProducerRecord<byte[], byte[]> record = new ProducerRecord<>("articles.raw.v1", payload.getBytes(UTF_8));
            record.headers().add("source", SOURCE.getBytes(UTF_8));
            producer.send(record).get();
        }
    }

    /** Of this test's source alone: others use the topic too. */
    private String recompute(String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("recompute", "--from", "2020-01-01", "--source", SOURCE));
        arguments.addAll(List.of("--tables", dir.resolve("tables").toString()));
        arguments.addAll(List.of("--bootstrap", servers.broker().bootstrapServers()));
        arguments.addAll(List.of("--database", servers.database().jdbcUrl()));
        arguments.addAll(List.of(more));
        CommandProcess command = CommandProcess.start(dir.resolve("run-" + more.length), arguments);
        await(() -> !command.isAlive());
        return Files.readString(command.log());
    }

    private int count(String query) throws SQLException {
        try (Connection connection = servers.database().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            assertTrue(System.nanoTime() < deadline, "did not come");
            Thread.sleep(100);
        }
    }
}
