package news.dateline.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import news.dateline.stream.Progress;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;

/** Alive, ready or stuck: what an operator is told, minute by minute, of a clock that the test turns. */
class WatchTest {
    private static final Duration STUCK_AFTER = Duration.ofMinutes(2);

    private final TurnedClock clock = new TurnedClock();
    private final CountedProgress progress = new CountedProgress();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private BrokerState broker = new BrokerState(true, Set.of(), 0);
    private boolean brokerAnswers = true;
    private boolean databaseAnswers = true;
    private final Watch watch =
            new Watch(new FakeBroker(), () -> Uni.createFrom().item(() -> databaseAnswers), progress, registry, clock);

    private record FixedOpsConfig(Duration stuckAfter, Duration brokerWait, Duration probeEvery, Duration probeTimeout)
            implements OpsConfig {}

    /** Time passes only when it is told to; whoever sets the wall clock changes nothing. */
    private static final class TurnedClock implements Clock {
        private long nanos = Long.MAX_VALUE - 1_000;

        @Override
        public long wallTime() {
            throw new AssertionError("a wall clock may be set back");
        }

        @Override
        public long monotonicTime() {
            return nanos;
        }
    }

    private static final class CountedProgress extends Progress {
        private long settled;
        private boolean full;

        @Override
        public long settled() {
            return settled;
        }

        @Override
        public boolean databaseIsFull() {
            return full;
        }
    }

    private final class FakeBroker implements BrokerProbe {
        @Override
        public Set<String> missingTopics() {
            return broker.missingTopics();
        }

        @Override
        public BrokerState look() throws ExecutionException, TimeoutException {
            if (!brokerAnswers) {
                throw new TimeoutException("no answer");
            }
            return broker;
        }
    }

    private void backlog(long lag) {
        broker = new BrokerState(true, Set.of(), lag);
    }

    /** Looks at both, as the schedule does, then lets time pass. */
    private void lookThenPass(Duration time) throws InterruptedException {
        watch.lookAtDatabase().await().indefinitely();
        watch.lookAtBroker();
        clock.nanos += time.toNanos();
    }

    private HealthCheckResponse liveness() {
        return new Watchdog(watch, new FixedOpsConfig(STUCK_AFTER, STUCK_AFTER, STUCK_AFTER, STUCK_AFTER)).call();
    }

    private boolean alive() {
        return liveness().getStatus() == HealthCheckResponse.Status.UP;
    }

    @Test
    void aBacklogOfWhichNothingComesIsAStuckProcess() throws InterruptedException {
        backlog(500);

        lookThenPass(STUCK_AFTER.plusSeconds(3));
        lookThenPass(Duration.ofSeconds(3));

        assertEquals(STUCK_AFTER.plusSeconds(6), watch.stuckFor());
        assertFalse(alive());
        assertEquals(126L, liveness().getData().orElseThrow().get("stuck-seconds"));
    }

    @Test
    void aDatabaseWithoutRoomIsNoReasonToStartAnew() throws InterruptedException {
        backlog(500);
        progress.full = true;

        lookThenPass(STUCK_AFTER.plusSeconds(3));
        lookThenPass(Duration.ofSeconds(3));

        assertTrue(alive());
        HealthCheckResponse ready = new DatabaseReadiness(watch).call();
        assertEquals("refused: no room", ready.getData().orElseThrow().get("writes"));
        assertEquals(HealthCheckResponse.Status.UP, ready.getStatus());
    }

    @Test
    void itIsAliveUntilTheTimeIsOver() throws InterruptedException {
        backlog(500);
        lookThenPass(STUCK_AFTER);

        watch.lookAtBroker();

        assertTrue(alive());
    }

    @Test
    void whoGetsOnIsNotStuckHoweverLongTheBacklog() throws InterruptedException {
        backlog(1_000_000);
        for (int minute = 0; minute < 30; minute++) {
            progress.settled++;
            lookThenPass(Duration.ofMinutes(1));
        }

        assertTrue(alive());
        assertEquals(Duration.ofMinutes(1), watch.stuckFor());
    }

    @Test
    void noBacklogIsNoWork() throws InterruptedException {
        backlog(0);
        lookThenPass(Duration.ofHours(9));

        watch.lookAtBroker();

        assertEquals(Duration.ZERO, watch.stuckFor());
    }

    @Test
    void anOutageIsNotTheProcesssFaultAndItsTimeBeginsAnewAfterwards() throws InterruptedException {
        backlog(500);
        databaseAnswers = false;
        lookThenPass(Duration.ofHours(1));
        databaseAnswers = true;
        brokerAnswers = false;
        lookThenPass(Duration.ofHours(1));
        lookThenPass(Duration.ZERO);
        brokerAnswers = true;
        assertEquals(Duration.ZERO, watch.stuckFor());

        lookThenPass(STUCK_AFTER.minusSeconds(1));
        watch.lookAtBroker();

        assertTrue(alive());
        assertEquals(STUCK_AFTER.minusSeconds(1), watch.stuckFor());
    }

    @Test
    void nothingIsUpBeforeItWasLookedAt() {
        assertFalse(watch.broker().up());
        assertFalse(watch.databaseUp());
    }

    @Test
    void readinessAndMetersSayWhatWasLastSeen() throws InterruptedException {
        broker = new BrokerState(true, Set.of("articles.raw.dlq.v1"), 17);
        lookThenPass(Duration.ZERO);

        HealthCheckResponse kafka = new KafkaReadiness(watch).call();

        assertEquals(HealthCheckResponse.Status.DOWN, kafka.getStatus(), "a topic is missing");
        assertEquals("articles.raw.dlq.v1", kafka.getData().orElseThrow().get("missing-topics"));
        assertEquals(17, registry.get("dateline.lag.records").gauge().value());
        assertEquals(1, up("kafka"));
        assertEquals(1, up("postgresql"));
        assertEquals(
                HealthCheckResponse.Status.UP,
                new DatabaseReadiness(watch).call().getStatus());
    }

    @Test
    void aBrokerThatGoesAwayIsDownAndHasNoLag() throws InterruptedException {
        backlog(17);
        lookThenPass(Duration.ZERO);
        brokerAnswers = false;
        databaseAnswers = false;

        lookThenPass(Duration.ZERO);

        assertEquals(0, registry.get("dateline.lag.records").gauge().value());
        assertEquals(0, up("kafka"));
        assertEquals(0, up("postgresql"));
        assertEquals(
                HealthCheckResponse.Status.DOWN,
                new KafkaReadiness(watch).call().getStatus());
        assertEquals(
                HealthCheckResponse.Status.DOWN,
                new DatabaseReadiness(watch).call().getStatus());
    }

    private double up(String dependency) {
        return registry.get("dateline.up").tag("dependency", dependency).gauge().value();
    }
}
