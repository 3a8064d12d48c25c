package news.dateline.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import news.dateline.TestSeed;
import news.dateline.local.LocalServers;
import news.dateline.local.ServiceProcess;
import news.dateline.local.WithLocalServers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever dies, each raw record has exactly one outcome, and the database agrees with the topics. */
@WithLocalServers(own = true)
class ExactlyOnceIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Every fault once, in an order of the day: the version for each build. */
    @Test
    void everyRecordHasOneOutcomeWhileEachProcessDiesOnce(LocalServers servers, ServiceProcess service)
            throws Exception {
        long seed = TestSeed.draw();
        List<Fault> faults = new ArrayList<>(List.of(Fault.values()));
        Collections.shuffle(faults, new Random(seed));
        run(new Fault.Target(servers, service, Duration.ofSeconds(3)), seed, 15_000, faults);
    }

    /** The same fault again and again, under twenty thousand records. */
    @Tag("chaos")
    @ParameterizedTest
    @EnumSource(Fault.class)
    void everyRecordHasOneOutcomeThroughRepeatedFaults(Fault fault, LocalServers servers, ServiceProcess service)
            throws Exception {
        long seed = TestSeed.draw();
        run(new Fault.Target(servers, service, Duration.ofSeconds(10)), seed, 20_000, Collections.nCopies(5, fault));
    }

    /**
     * Sends in as many parts as there are faults. Each strikes when a part of its records is settled and the rest is not: with
     * a batch in flight.
     */
    static void run(Fault.Target target, long seed, int records, List<Fault> faults) throws Exception {
        Random random = new Random(seed);
        RawFeed feed = new RawFeed(seed, records / 4);
        OutcomeAudit audit = new OutcomeAudit(target.servers());
        int part = records / faults.size();
        for (int i = 0; i < faults.size(); i++) {
            System.out.println(faults.get(i));
            feed.send(target.servers().broker().bootstrapServers(), part);
            audit.awaitCommitted((long) i * part + random.nextInt(part / 2), PATIENCE);
            faults.get(i).strike(target, random);
        }
        audit.awaitCommitted((long) part * faults.size(), PATIENCE);
        audit.balances();
    }
}
