package news.dateline.recompute;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import news.dateline.local.CommandProcess;
import news.dateline.local.LocalServers;
import news.dateline.local.ServiceProcess;
import news.dateline.local.WithLocalServers;
import news.dateline.stream.Committed;
import news.dateline.tables.DeskFolder;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk adds an agency to its tables: what came in before is read anew, and table and topic agree on it. */
@WithLocalServers(own = true)
class RecomputeIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int ITEMS = 60;
    private static final String REASON = "RURI is known now";

    @TempDir
    Path dir;

    private LocalServers servers;
    private int runs;

    @Tag("chaos")
    @Test
    void whatCameInBeforeTheRulesChangedIsReadAnew(LocalServers servers, ServiceProcess service) throws Exception {
        this.servers = servers;
        send("kept", "x", "\"headline\": \"No agency\"", "Nothing of an agency here.");
        for (int i = 0; i < ITEMS; i++) {
            send("item-" + i, "1", "\"headline\": \"Bridge " + i + "\"", bridge(i));
        }
        send("newer", "1", "\"headline\": \"First\"", bridge(1_000));
        send("newer", "2", "\"headline\": \"Second\"", bridge(1_001));
        send("killed", "1", "\"headline\": \"Wrong\"", bridge(1_002));
        send("killed", "2", "\"status\": \"canceled\"", "");
        String later = Instant.now().plusSeconds(86_400).toString();
        send("held", "1", "\"headline\": \"Later\", \"embargoedUntil\": \"" + later + "\"", bridge(1_003));
        int before = ITEMS + 6;
        await(() -> events().size() == before);
        service.stop();
        add("agency/agencies.tsv", "ruri\tRuritanian News Agency\tagency\tRS\ten\truri.example\t");
        add("agency/agency-aliases.tsv", "ruri\ten\tRURI\t");
        ServiceProcess anew = servers.startService("anew", Map.of(DeskFolder.KEY, tables().toString()));

        String report = finished(recompute());
        assertTrue(report.contains((ITEMS + 1) + "  would differ"), report);
        assertTrue(report.contains("in wire.agencies"), report);
        assertEquals(before, events().size(), "a look changes nothing");

        CommandProcess killed = recompute("--publish", "--reason", REASON, "--rate", "25");
        await(() -> events().size() > before);
        killed.kill();
        anew.kill();
        anew.restart();
        finished(recompute("--publish", "--reason", REASON));
        await(() -> events().size() >= before + ITEMS + 1);
        String afterwards = finished(recompute());

        assertTrue(afterwards.contains("0  would differ"), afterwards);
        assertTableAndTopicAgree(before + ITEMS + 1);
        Map<String, List<String>> byItem = new TreeMap<>();
        events().forEach(event -> byItem.computeIfAbsent(
                        Committed.header(event, "ce_subject"), item -> new ArrayList<>())
                .add(new String(event.value(), UTF_8)));
        byItem.forEach((item, texts) -> {
            String last = texts.get(texts.size() - 1);
            boolean read = item.contains("item-") || item.contains("newer");
            assertEquals(read, last.contains("\"agencies\":[\"ruri\"]") && last.contains(REASON), item);
        });
        assertEquals(3, byItem.get("urn:dateline:recompute:newer").size());
        assertTrue(byItem.get("urn:dateline:recompute:newer").get(2).contains("\"title\":\"Second\""));
        assertEquals(2, byItem.get("urn:dateline:recompute:killed").size());
        assertFalse(byItem.get("urn:dateline:recompute:killed").get(1).contains("bridge"));
        assertEquals(1, byItem.get("urn:dateline:recompute:held").size());
    }

    private static String bridge(int number) {
        return "VIENNA (RURI) - The bridge number " + number + " was opened on Monday, the mayor said.";
    }

    /** Each version is on the topic once, byte for byte. */
    private void assertTableAndTopicAgree(int versions) throws Exception {
        List<String> stored = new ArrayList<>();
        try (Connection connection = servers.database().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select article from article_version")) {
            while (rows.next()) {
                stored.add(rows.getString(1));
            }
        }
        List<String> published = new ArrayList<>(
                events().stream().map(event -> new String(event.value(), UTF_8)).toList());
        assertEquals(versions, published.size());
        assertEquals(
                versions,
                events().stream()
                        .map(event -> Committed.header(event, "ce_id"))
                        .distinct()
                        .count());
        stored.sort(null);
        published.sort(null);
        assertEquals(stored, published);
    }

    private List<ConsumerRecord<byte[], byte[]>> events() {
        return Committed.read(servers.broker().bootstrapServers(), "articles.cleaned.v1");
    }

    private void send(String id, String version, String more, String body) throws Exception {
        String payload =
                "{\"id\": \"%s\", \"source\": \"recompute\", \"language\": \"en\", \"version\": \"%s\", %s, \"body\": \"%s\"}"
                        .formatted(id, version, more, body);
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers.broker().bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("articles.raw.v1", id.getBytes(UTF_8), payload.getBytes(UTF_8)))
                    .get();
        }
    }

    private CommandProcess recompute(String... more) {
        List<String> arguments = new ArrayList<>(List.of("recompute", "--from", "2020-01-01"));
        arguments.addAll(List.of("--tables", tables().toString()));
        arguments.addAll(List.of("--bootstrap", servers.broker().bootstrapServers()));
        arguments.addAll(List.of("--database", servers.database().jdbcUrl()));
        arguments.addAll(List.of(more));
        return CommandProcess.start(dir.resolve("run-" + runs++), arguments);
    }

    private static String finished(CommandProcess command) throws Exception {
        await(() -> !command.isAlive());
        return Files.readString(command.log());
    }

    private Path tables() {
        return dir.resolve("tables");
    }

    private void add(String table, String row) throws IOException {
        Path file = tables().resolve(table);
        Files.createDirectories(file.getParent());
        Files.writeString(file, row + "\n");
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            assertTrue(System.nanoTime() < deadline, "did not come");
            Thread.sleep(100);
        }
    }
}
