package news.dateline.drop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import news.dateline.TestSeed;
import news.dateline.local.CommandProcess;
import news.dateline.local.LocalServers;
import news.dateline.local.WithLocalServers;
import news.dateline.stream.Committed;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is dropped into a folder is on the topic once, whatever dies. On a topic of its own: here the sending counts. */
@WithLocalServers
class DropFolderIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path dir;

    private final String topic = "drop-" + UUID.randomUUID();
    private final List<CommandProcess> started = new ArrayList<>();
    private LocalServers servers;

    @BeforeEach
    void makeTopic(LocalServers servers) throws Exception {
        this.servers = servers;
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", servers.broker().bootstrapServers()))) {
            NewTopic small =
                    new NewTopic(topic, 3, (short) 1).configs(Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "100000"));
            admin.createTopics(List.of(small)).all().get();
        }
    }

    @AfterEach
    void stop() {
        started.forEach(CommandProcess::close);
    }

    @Test
    void eachFileIsSentOnceInItsOrderWithWhatItsPlaceSays() throws Exception {
        Path drop = drop();
        for (int i = 0; i < 250; i++) {
            dropped(drop, "dpa/basis/" + i + ".xml", "<n>" + i + "</n>");
        }
        dropped(drop, "page.html", "<p>x</p>");
        // does not compress
        byte[] noise = new byte[200_000];
        new Random(1).nextBytes(noise);
        Files.write(drop.resolve("dpa/huge.bin"), noise);

        watch(drop);
        awaitEmpty(drop);

        List<ConsumerRecord<byte[], byte[]>> all = sent();
        assertEquals(251, all.size());
        List<String> ofDpa = all.stream()
                .filter(record -> Committed.header(record, "source").equals("dpa"))
                .map(record -> new String(record.value(), UTF_8))
                .toList();
        assertEquals(
                Stream.iterate(0, i -> i + 1)
                        .limit(250)
                        .map(i -> "<n>" + i + "</n>")
                        .toList(),
                ofDpa);
        ConsumerRecord<byte[], byte[]> page = all.stream()
                .filter(record -> Committed.header(record, "source").equals("feed"))
                .findFirst()
                .orElseThrow();
        assertEquals("text/html", Committed.header(page, "content-type"));
        assertEquals("page.html", Committed.header(page, "file"));
        assertEquals(64, Committed.header(page, "content-hash").length());
        assertTrue(Files.exists(drop.resolve("done/dpa/basis/249.xml")));
        assertTrue(Files.readString(drop.resolve("failed/dpa/huge.bin.reason")).startsWith("too-large"));
    }

    @Test
    void aFileThatIsWrittenSlowlyIsSentWholeAndOneThatIsRenamedAtOnce() throws Exception {
        Path drop = drop();
        watch(drop);
        Path slow = drop.resolve("slow.xml");
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            Files.writeString(slow, whole.append("<part/>"));
            Thread.sleep(200);
        }
        Path part = drop.resolve("flash.xml.filepart");
        Files.writeString(part, "<flash/>");
        Thread.sleep(700);
        assertTrue(Files.exists(part));
        Files.move(part, drop.resolve("flash.xml"));
        awaitEmpty(drop);

        assertEquals(
                List.of("<flash/>", whole.toString()),
                sent().stream()
                        .map(record -> new String(record.value(), UTF_8))
                        .sorted()
                        .toList());
    }

    /** Files can't be moved: the broker has them, and the folder too. */
    @Test
    void killedBetweenTheAcknowledgementAndTheMove() throws Exception {
        Path drop = drop();
        Files.writeString(drop.resolve("done"), "in the way");
        for (int i = 0; i < 20; i++) {
            dropped(drop, i + ".xml", "<n>" + i + "</n>");
        }
        CommandProcess first = watch(drop);
        await(() -> sent().size() == 20);
        first.kill();
        Files.delete(drop.resolve("done"));
        dropped(drop, "20.xml", "<n>20</n>");
        watch(drop);
        awaitEmpty(drop);

        assertOnce(21);
    }

    /** The broker hangs: nobody knows whether it has them. */
    @Test
    void killedWhileTheBrokerHasNotAnswered() throws Exception {
        Path drop = drop();
        CommandProcess first = watch(drop);
        dropped(drop, "first.xml", "<n>first</n>");
        awaitEmpty(drop);
        servers.broker().pause();
        try {
            for (int i = 0; i < 20; i++) {
                dropped(drop, i + ".xml", "<n>" + i + "</n>");
            }
            Thread.sleep(1_500);
            first.kill();
        } finally {
            servers.broker().resume();
        }
        watch(drop);
        awaitEmpty(drop);

        assertOnce(21);
    }

    @Tag("chaos")
    @Test
    void killedAgainAndAgain() throws Exception {
        Random random = new Random(TestSeed.draw());
        Path drop = drop();
        for (int i = 0; i < 1_500; i++) {
            dropped(drop, i % 7 + "/" + i + ".xml", "<n>" + i + "</n>");
        }
        for (int round = 0; round < 4; round++) {
            CommandProcess watcher = watch(drop, "--rate", "400");
            int before = sent().size();
            await(() -> sent().size() > before || isEmpty(drop));
            Thread.sleep(random.nextInt(400));
            watcher.kill();
        }
        watch(drop);
        awaitEmpty(drop);

        assertOnce(1_500);
    }

    @Test
    void aSecondWatcherIsTurnedAwayAndASignalEndsTheFirst() throws Exception {
        Path drop = drop();
        CommandProcess first = watch(drop);
        dropped(drop, "1.xml", "<n>1</n>");
        awaitEmpty(drop);

        CommandProcess second = watch(drop);
        await(() -> !second.isAlive());
        assertTrue(Files.readString(second.log()).contains("watched by another"));

        dropped(drop, "2.xml", "<n>2</n>");
        awaitEmpty(drop);
        long asked = System.nanoTime();
        first.stop();
        assertTrue(System.nanoTime() - asked < Duration.ofSeconds(10).toNanos());
        assertFalse(first.isAlive());
        assertOnce(2);
    }

    private Path drop() throws IOException {
        return Files.createDirectories(dir.resolve("drop"));
    }

    /** As FTP servers do it: under another name first. */
    private static void dropped(Path drop, String name, String content) throws IOException {
        Path file = drop.resolve(name);
        Files.createDirectories(file.getParent());
        Path part = Files.writeString(file.resolveSibling("." + file.getFileName()), content);
        Files.move(part, file);
    }

    private CommandProcess watch(Path drop, String... more) {
        List<String> arguments = new ArrayList<>(List.of("feed", "--watch", drop.toString(), "--settle", "1"));
        arguments.addAll(
                List.of("--topic", topic, "--bootstrap", servers.broker().bootstrapServers()));
        arguments.addAll(List.of(more));
        CommandProcess command = CommandProcess.start(dir.resolve("log-" + started.size()), arguments);
        started.add(command);
        return command;
    }

    private List<ConsumerRecord<byte[], byte[]>> sent() {
        return Committed.read(servers.broker().bootstrapServers(), topic);
    }

    private void assertOnce(int files) {
        List<String> all =
                sent().stream().map(record -> new String(record.value(), UTF_8)).toList();
        assertEquals(files, all.stream().distinct().count());
        assertEquals(files, all.size());
    }

    private static boolean isEmpty(Path drop) throws IOException {
        try (Stream<Path> all = Files.walk(drop)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> drop.relativize(file).toString())
                    .allMatch(name -> name.startsWith("done") || name.startsWith("failed/") || name.startsWith("."));
        }
    }

    private static void awaitEmpty(Path drop) throws Exception {
        await(() -> isEmpty(drop));
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            assertTrue(System.nanoTime() < deadline, "did not come");
            Thread.sleep(50);
        }
    }
}
