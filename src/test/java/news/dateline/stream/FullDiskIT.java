package news.dateline.stream;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import news.dateline.TestSeed;
import news.dateline.local.Broker;
import news.dateline.local.Database;
import news.dateline.local.ManagedProcess;
import news.dateline.local.ServiceProcess;
import news.dateline.local.SmallDisk;
import news.dateline.local.Topics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database's or the broker's disk is full with records in flight, and has room again a while later. */
@Tag("chaos")
class FullDiskIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int RECORDS = 4_000;

    @TempDir
    Path folder;

    @Test
    void theDatabasesDiskIsFull() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder.resolve("database"), 220);
                Broker broker = Broker.start(folder.resolve("broker"), 0);
                Database database = Database.start(disk.folder(), 0)) {
            outlives(disk, broker, database, database, "postgresql");
        }
    }

    @Test
    void theBrokersDiskIsFull() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder.resolve("broker"), 300);
                Broker broker = Broker.start(disk.folder(), 0);
                Database database = Database.start(folder.resolve("database"), 0)) {
            outlives(disk, broker, database, broker, "kafka");
        }
    }

    /**
     * Sends, fills the disk with a batch in flight, hears what health says, gives the room back, and draws up the account.
     *
     * @param struck whose disk it is: it ends itself where it can't write its log, and is started again as an operator would
     */
    private void outlives(SmallDisk disk, Broker broker, Database database, ManagedProcess struck, String check)
            throws Exception {
        Topics.create(broker.bootstrapServers());
        try (ServiceProcess service = ServiceProcess.start(
                folder.resolve("service.log"), broker, database, Map.of("dateline.ops.stuck-after", "PT20S"))) {
            RawFeed feed = new RawFeed(TestSeed.draw(), RECORDS / 2);
            OutcomeAudit audit = new OutcomeAudit(broker, database);
            feed.send(broker.bootstrapServers(), RECORDS);
            audit.awaitCommitted(RECORDS / 4, PATIENCE);

            disk.fill();

            assertTrue(within(Duration.ofSeconds(40), () -> isTold(service, check)), () -> ready(service));
            System.out.println(check + " alive: " + struck.isAlive() + ", "
                    + ready(service).replaceAll("\\s+", " "));
            assertTrue(service.isAlive());
            assertEquals(200, liveness(service), "no restart of the service would help");
            if (check.equals("postgresql") && struck.isAlive()) {
                given().get(service.http().resolve("/v1/articles")).then().statusCode(200);
            }

            disk.empty();
            if (!struck.isAlive()) {
                struck.start();
                struck.awaitReady(PATIENCE);
            }
            audit.awaitCommitted(RECORDS, PATIENCE);
            feed.send(broker.bootstrapServers(), 500);
            audit.awaitCommitted(RECORDS + 500, PATIENCE);
            assertTrue(within(Duration.ofSeconds(20), () -> !isTold(service, check)), () -> ready(service));
            audit.balances();
        }
    }

    private static boolean isTold(ServiceProcess service, String check) {
        String said = ready(service);
        return said.contains("refused: no room") || said.matches("(?s).*\"" + check + "\"[^}]*\"DOWN\".*");
    }

    private static String ready(ServiceProcess service) {
        return given().get(service.management().resolve("/q/health/ready")).asString();
    }

    private static int liveness(ServiceProcess service) {
        return given().get(service.management().resolve("/q/health/live")).statusCode();
    }

    private static boolean within(Duration time, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            if (condition.getAsBoolean()) {
                return true;
            }
            Thread.sleep(500);
        }
        return false;
    }
}
