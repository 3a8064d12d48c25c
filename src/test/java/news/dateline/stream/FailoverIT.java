package news.dateline.stream;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import news.dateline.TestSeed;
import news.dateline.local.Broker;
import news.dateline.local.ReplicatedDatabase;
import news.dateline.local.ServiceProcess;
import news.dateline.local.Topics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The database is killed with a batch in flight, and its standby takes over: at first one that may not be written to. */
@Tag("chaos")
class FailoverIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    void everyRecordHasOneOutcomeThroughAFailover() throws Exception {
        long seed = TestSeed.draw();
        RawFeed feed = new RawFeed(seed, 2_500);
        try (ReplicatedDatabase database = ReplicatedDatabase.start();
                Broker broker = Broker.start(database.folder().resolve("broker"), 0)) {
            Topics.create(broker.bootstrapServers());
            Map<String, String> address = Map.of(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:" + database.address(),
                    "quarkus.datasource.reactive.url",
                    database.address());
            try (ServiceProcess service = ServiceProcess.start(
                    database.folder().resolve("service.log"), broker, database.primary(), address)) {
                OutcomeAudit audit = new OutcomeAudit(broker, database.standby());
                feed.send(broker.bootstrapServers(), 6_000);
                audit.awaitCommitted(500 + new Random(seed).nextInt(3_000), PATIENCE);
                database.primary().kill();
                database.leadToStandby();
                Thread.sleep(3_000);
                database.promote();

                feed.send(broker.bootstrapServers(), 4_000);
                audit.awaitCommitted(10_000, PATIENCE);
                audit.balances();
            }
        }
    }
}
