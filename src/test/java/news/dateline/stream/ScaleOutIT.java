package news.dateline.stream;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import news.dateline.TestSeed;
import news.dateline.local.Broker;
import news.dateline.local.Database;
import news.dateline.local.ServiceProcess;
import news.dateline.local.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four instances on twelve partitions that join, leave, die and freeze under load: the account of {@link ExactlyOnceIT}. */
@Tag("chaos")
class ScaleOutIT {
    private static final int PARTITIONS = 12;
    private static final int MOST = 4;
    private static final int PART = 800;
    private static final int STRIKES = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    private final List<ServiceProcess> instances = new ArrayList<>();
    private Broker broker;
    private Database database;
    private OutcomeAudit audit;
    private RawFeed feed;
    private Random random;
    private long sent;

    /** What becomes of an instance. */
    private enum Strike {
        LEAVES,
        KILLED,
        FROZEN,
        FROZEN_UNTIL_OTHERS_TOOK_OVER
    }

    @BeforeEach
    void start() throws Exception {
        broker = Broker.start(folder.resolve("broker"), 0);
        database = Database.start(folder.resolve("database"), 0);
        Topics.create(broker.bootstrapServers());
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createPartitions(Map.of(Topics.RAW, NewPartitions.increaseTo(PARTITIONS)))
                    .all()
                    .get();
        }
        long seed = TestSeed.draw();
        random = new Random(seed);
        feed = new RawFeed(seed, 3_000);
        audit = new OutcomeAudit(broker, database);
    }

    @AfterEach
    void stop() {
        instances.forEach(ServiceProcess::close);
        broker.close();
        database.close();
    }

    @Test
    void everyRecordHasOneOutcomeWhileInstancesComeAndGo() throws Exception {
        for (int count = 1; count <= MOST; count++) {
            instances.add(
                    ServiceProcess.start(folder.resolve("service-" + count + ".log"), broker, database, Map.of()));
            if (count != 3) {
                measure();
            }
        }
        Strike[] kinds = Strike.values();
        for (int strike = 0; strike < STRIKES; strike++) {
            send();
            audit.awaitCommitted(sent - PART + random.nextInt(PART / 2), PATIENCE);
            strike(kinds[strike % kinds.length], instances.get(random.nextInt(MOST)));
        }
        audit.awaitCommitted(sent, PATIENCE);
        instances.forEach(instance -> assertTrue(instance.isAlive()));
        audit.balances();
    }

    private void send() throws Exception {
        feed.send(broker.bootstrapServers(), PART);
        sent += PART;
    }

    /** On this machine's cores, which broker, database and sender have as well. */
    private void measure() throws Exception {
        send();
        audit.awaitCommitted(sent, PATIENCE);
        long begun = System.nanoTime();
        send();
        send();
        audit.awaitCommitted(sent, PATIENCE);
        long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        System.out.printf(
                "%d instances on %d cores: %d records/s%n",
                instances.size(), Runtime.getRuntime().availableProcessors(), 2L * PART * 1000 / millis);
    }

    private static void strike(Strike strike, ServiceProcess instance) throws InterruptedException {
        System.out.println(strike);
        switch (strike) {
            case LEAVES -> instance.restart();
            case KILLED -> {
                instance.kill();
                instance.restart();
            }
            case FROZEN -> freeze(instance, 3_000);
            case FROZEN_UNTIL_OTHERS_TOOK_OVER -> freeze(instance, 14_000);
        }
    }

    private static void freeze(ServiceProcess instance, long millis) throws InterruptedException {
        instance.pause();
        Thread.sleep(millis);
        instance.resume();
    }
}
