package news.dateline.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import news.dateline.sources.CountedSources;
import news.dateline.sources.MemoryHours;
import news.dateline.sources.Sources;
import news.dateline.stream.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operator is told of the sources, minute by minute, of a clock that the test turns. */
class SourceWatchTest {
    private static final Instant MONDAY = Instant.parse("2026-11-02T00:00:00Z");

    private SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final MemoryHours hours = new MemoryHours();
    private final TurnedClock clock = new TurnedClock(MONDAY);
    private long lag;
    private final Watch watch = new Watch(
            new Broker(), () -> Uni.createFrom().item(true), new Progress(), new SimpleMeterRegistry(), clock);
    private final Sources sources = CountedSources.on(registry, clock, CountedSources.config(5), hours);
    private SourceWatch sourceWatch = started();

    private static final class TurnedClock implements Clock {
        private Instant now;

        TurnedClock(Instant now) {
            this.now = now;
        }

        @Override
        public long wallTime() {
            return now.toEpochMilli();
        }

        @Override
        public long monotonicTime() {
            return 0;
        }
    }

    private final class Broker implements BrokerProbe {
        @Override
        public Set<String> missingTopics() {
            return Set.of();
        }

        @Override
        public BrokerState look() {
            return new BrokerState(true, Set.of(), lag);
        }
    }

    private SourceWatch started() {
        return new SourceWatch(
                sources, hours, watch, registry, clock, CountedSources.config(5), new Overview(watch, registry));
    }

    /** Every ten minutes for three weeks before the Monday. */
    @BeforeEach
    void aSourceIsKnown() {
        for (Instant at = MONDAY.minus(Duration.ofDays(21));
                at.isBefore(MONDAY);
                at = at.plus(Duration.ofMinutes(10))) {
            hours.arrive("apa", at, 1, 0);
        }
    }

    private void look(Duration afterMidnight) throws InterruptedException {
        clock.now = MONDAY.plus(afterMidnight);
        watch.lookAtBroker();
        sourceWatch.look().await().indefinitely();
    }

    private double unusual(String source, String kind) {
        return registry.get("dateline.source.unusual")
                .tag("source", source)
                .tag("kind", kind)
                .gauge()
                .value();
    }

    private double gauge(String name, String source) {
        Gauge gauge = registry.find(name).tag("source", source).gauge();
        return gauge == null ? -1 : gauge.value();
    }

    @Test
    void aSourceThatFallsSilentIsToldUntilItComesBack() throws InterruptedException {
        look(Duration.ofMinutes(15));
        assertEquals(0, unusual("apa", "quiet"));
        assertEquals(25 * 60, gauge("dateline.source.silence.seconds", "apa"));
        assertEquals(30 * 60, gauge("dateline.source.usual.silence.seconds", "apa"));

        look(Duration.ofMinutes(25));
        assertEquals(1, unusual("apa", "quiet"));

        sources.count(Optional.of("apa"), clock.now, 1, 0);
        look(Duration.ofMinutes(26));
        assertEquals(0, unusual("apa", "quiet"));
    }

    @Test
    void aProcessThatStartsAnewKnowsWhatTheOneBeforeItKnew() throws InterruptedException {
        look(Duration.ofMinutes(5));

        registry = new SimpleMeterRegistry();
        sourceWatch = started();
        look(Duration.ofHours(2));

        assertEquals(1, unusual("apa", "quiet"));
    }

    @Test
    void whatMayWaitInABacklogIsNotMissing() throws InterruptedException {
        lag = 10_000;
        look(Duration.ofHours(2));
        assertEquals(0, unusual("apa", "quiet"), "nothing has been read since midnight");

        sources.count(Optional.of("reuters"), MONDAY.plus(Duration.ofHours(1)), 1, 0);
        look(Duration.ofHours(2));
        assertEquals(1, unusual("apa", "quiet"), "an hour has been read and it was not in it");
    }

    @Test
    void aDatabaseThatIsAwayChangesNothingThatWasTold() throws InterruptedException {
        look(Duration.ofHours(1));
        hours.away(true);
        sources.count(Optional.of("apa"), clock.now, 1, 0);

        look(Duration.ofHours(2));
        assertEquals(1, unusual("apa", "quiet"));

        hours.away(false);
        look(Duration.ofHours(2));
        assertEquals(1, unusual("apa", "quiet"), "an hour ago it sent, which is too long");
        assertEquals(3600, gauge("dateline.source.silence.seconds", "apa"));
    }

    @Test
    void aNewSourceWhoseItemsAreAllRejectedIsToldWithinItsFirstHour() throws InterruptedException {
        look(Duration.ofMinutes(1));
        sources.count(Optional.of("new"), clock.now, 12, 12);

        look(Duration.ofMinutes(2));

        assertEquals(1, unusual("new", "rejects"));
        assertEquals(-1, gauge("dateline.source.usual.silence.seconds", "new"), "nobody knows yet");
    }

    @Test
    void aFloodIsToldAndForgottenAfterTheNextHour() throws InterruptedException {
        sources.count(Optional.of("apa"), MONDAY.plusSeconds(1), 4_000, 0);
        look(Duration.ofMinutes(1));
        assertEquals(1, unusual("apa", "flood"));

        look(Duration.ofMinutes(119));
        assertEquals(1, unusual("apa", "flood"));

        look(Duration.ofMinutes(120));
        assertEquals(0, unusual("apa", "flood"));
    }

    @Test
    void noMoreSourcesAreMeasuredThanAreToldApart() throws InterruptedException {
        for (int i = 0; i < 50; i++) {
            hours.arrive("elsewhere-" + i, MONDAY, 2, 0);
        }

        look(Duration.ofMinutes(1));

        assertEquals(
                5, registry.find("dateline.source.silence.seconds").gauges().size());
        assertEquals(0, unusual("apa", "quiet"), "who sends most is among them");
    }
}
