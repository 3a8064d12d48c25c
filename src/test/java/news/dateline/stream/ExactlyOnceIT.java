package news.dateline.stream;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever dies, each raw record has exactly one outcome, and the database agrees with the topics. */
class ExactlyOnceIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path directory;

    /** Every fault once, in an order of the day: the version for each build. */
    @Test
    void everyRecordHasOneOutcomeWhileEachProcessDiesOnce() throws Exception {
        long seed = seed();
        List<Fault> faults = new ArrayList<>(List.of(Fault.values()));
        Collections.shuffle(faults, new Random(seed));
        try (Stack stack = Stack.start(directory, Duration.ofSeconds(3))) {
            run(stack, seed, 15_000, faults);
        }
    }

    /** The same fault again and again, under twenty thousand records. */
    @Tag("chaos")
    @ParameterizedTest
    @EnumSource(Fault.class)
    void everyRecordHasOneOutcomeThroughRepeatedFaults(Fault fault) throws Exception {
        long seed = seed();
        try (Stack stack = Stack.start(directory, Duration.ofSeconds(10))) {
            run(stack, seed, 20_000, Collections.nCopies(5, fault));
        }
    }

    private static long seed() {
        long seed = Long.getLong("dateline.test.seed", System.nanoTime());
        System.out.println("seed " + seed + " (-Ddateline.test.seed=" + seed + " runs it again)");
        return seed;
    }

    /**
     * Sends in as many parts as there are faults. Each strikes when a part of its records is settled and the rest is not: with
     * a batch in flight.
     */
    private static void run(Stack stack, long seed, int records, List<Fault> faults) throws Exception {
        Random random = new Random(seed);
        RawFeed feed = new RawFeed(seed, records / 4);
        OutcomeAudit audit = new OutcomeAudit(stack.broker(), stack.database());
        int part = records / faults.size();
        for (int i = 0; i < faults.size(); i++) {
            System.out.println(faults.get(i));
            feed.send(stack.broker().bootstrapServers(), part);
            audit.awaitCommitted((long) i * part + random.nextInt(part / 2), PATIENCE);
            faults.get(i).strike(stack, random);
        }
        audit.awaitCommitted((long) part * faults.size(), PATIENCE);
        audit.balances();
    }
}
