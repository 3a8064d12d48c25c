package news.dateline.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import news.dateline.local.CommandProcess;
import news.dateline.local.ServiceProcess;
import news.dateline.local.Topics;
import news.dateline.stream.Committed;
import news.dateline.tables.DeskFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code feed} and {@code recompute} reach a broker and a database that speak TLS, by the settings that the service has. */
@Tag("transport")
class CommandTransportIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private static Path folder;

    private static EncryptedServers servers;
    private static int runs;

    @BeforeAll
    static void start() throws Exception {
        servers = EncryptedServers.start(folder);
    }

    @AfterAll
    static void stop() {
        servers.close();
    }

    @Test
    void feedSendsByPasswordAndByCertificate() throws Exception {
        ended(feed(servers.byPassword(), article("by-password").toString()));
        ended(feed(servers.byCertificate(), article("by-certificate").toString()));

        assertTrue(isOn(Topics.RAW, "by-password") && isOn(Topics.RAW, "by-certificate"));
    }

    /** Its records and its note are a transaction, and it asks for the note: other clients, the same settings. */
    @Test
    void aWatchedFolderIsSentByPassword() throws Exception {
        Path drop = Files.createDirectories(folder.resolve("drop"));
        CommandProcess watch = feed(servers.byPassword(), "--watch", drop.toString(), "--settle", "0.2");
        Files.move(article("dropped"), drop.resolve("one.txt"));

        await(() -> isOn(Topics.RAW, "dropped"));

        watch.stop();
        assertFalse(Files.readString(watch.log()).contains(EncryptedServers.PASSWORD));
    }

    @Test
    void whoHasNoPasswordIsToldSoAndSendsNothing() throws Exception {
        Map<String, String> settings = new HashMap<>(servers.byPassword());
        settings.remove("quarkus.config.locations");
        settings.put(
                "kafka.sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"eve\" password=\"guess\";");

        String said = ended(feed(settings, article("by-a-stranger").toString()));

        assertTrue(said.contains("was not sent to") && said.contains("uthentication failed"), said);
        assertFalse(isOn(Topics.RAW, "by-a-stranger"));
    }

    @Test
    void recomputeReadsAndOrdersByPassword() throws Exception {
        ended(feed(servers.byPassword(), article("(RURI)").toString()));
        Path tables = folder.resolve("tables");
        try (ServiceProcess service = ServiceProcess.start(folder.resolve("before.log"), servers.byPassword())) {
            await(() -> isOn(Topics.CLEANED, "(RURI)"));
        }
        Path rows = Files.createDirectories(tables.resolve("agency"));
        Files.writeString(
                rows.resolve("agencies.tsv"), "ruri\tRuritanian News Agency\tagency\tRS\ten\truri.example\t\n");
        Files.writeString(rows.resolve("agency-aliases.tsv"), "ruri\ten\tRURI\t\n");
        Map<String, String> anew = new HashMap<>(servers.byPassword());
        anew.put(DeskFolder.KEY, tables.toString());
        try (ServiceProcess service = ServiceProcess.start(folder.resolve("anew.log"), anew)) {
            String report = ended(run(
                    servers.byPassword(),
                    "recompute",
                    "--from",
                    "2020-01-01",
                    "--tables",
                    tables.toString(),
                    "--publish",
                    "--reason",
                    "RURI is known"));

            assertTrue(report.contains("1  would differ"), report);
            await(() -> isOn(Topics.CLEANED, "RURI is known"));
        }
    }

    private static Path article(String word) throws Exception {
        return Files.writeString(
                folder.resolve("article-" + runs++ + ".txt"),
                "VIENNA " + word + " - The bridge over the old harbour was opened on Monday, the mayor said.\n");
    }

    private static CommandProcess feed(Map<String, String> settings, String... arguments) {
        List<String> all = new ArrayList<>(List.of("feed"));
        all.addAll(List.of(arguments));
        return run(settings, all.toArray(String[]::new));
    }

    private static CommandProcess run(Map<String, String> settings, String... arguments) {
        return CommandProcess.start(folder.resolve("run-" + runs++ + ".log"), List.of(arguments), settings);
    }

    private static String ended(CommandProcess command) throws Exception {
        await(() -> !command.isAlive());
        return Files.readString(command.log());
    }

    private static boolean isOn(String topic, String text) {
        return Committed.read(servers.broker().bootstrapServers(), topic).stream()
                .anyMatch(record -> new String(record.value(), UTF_8).contains(text));
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            assertTrue(System.nanoTime() < deadline, "did not come");
            Thread.sleep(200);
        }
    }
}
