package news.dateline.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.dateline.habit.SourceHour;
import org.junit.jupiter.api.Test;

/** What is counted of whom, whatever senders call themselves and whenever they say that it was. */
class SourcesTest {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final MemoryHours hours = new MemoryHours();
    private final Sources sources = CountedSources.on(registry, new StoppedClock(), CountedSources.config(3), hours);

    private static final class StoppedClock implements Clock {
        @Override
        public long wallTime() {
            return NOON.toEpochMilli();
        }

        @Override
        public long monotonicTime() {
            throw new AssertionError("nothing is timed here");
        }
    }

    private void count(String source) {
        sources.count(Optional.of(source), NOON, 1, 0);
    }

    private List<SourceHour> written(String source) {
        return hours.of(source).await().indefinitely();
    }

    private void write() {
        sources.write().await().indefinitely();
    }

    private double items(String source, String outcome) {
        Counter counter = registry.find("dateline.source.items")
                .tag("source", source)
                .tag("outcome", outcome)
                .counter();
        return counter == null ? 0 : counter.count();
    }

    private Set<String> labels() {
        return registry.getMeters().stream()
                .map(Meter::getId)
                .map(id -> id.getTag("source"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void itemsAndRejectsAreCountedByTheirSource() {
        sources.count(Optional.of("apa"), NOON, 5, 2);
        sources.count(Optional.of("apa"), NOON, 1, 0);

        assertEquals(4, items("apa", "taken"));
        assertEquals(2, items("apa", "rejected"));
    }

    @Test
    void aSenderThatMakesUpANameForEachItemFillsNoMemory() {
        for (int i = 0; i < 10_000; i++) {
            count("sender-" + i);
        }
        write();

        assertEquals(Set.of("sender-0", "sender-1", "sender-2", "other"), labels());
        assertEquals(9_997, items("other", "taken"));
        assertEquals(9_997, written("other").get(0).items());
    }

    @Test
    void aRecordWithoutASourceAndOneWithANameAsLongAsAnArticleCountAsWell() {
        sources.count(Optional.empty(), NOON, 1, 0);
        count("x".repeat(101));

        assertEquals(Set.of("none", "other"), labels());
    }

    @Test
    void theRoomGoesToThoseThatSendMostAndWhoLosesItIsNoLongerMeasured() {
        List.of("a", "b", "c").forEach(this::count);

        sources.tellApart(List.of("big", "other", "none", "c", "bigger"));
        List.of("a", "big", "bigger", "c").forEach(this::count);

        assertEquals(Set.of("big", "bigger", "c", "other"), labels());
        assertEquals(2, items("c", "taken"), "it goes on where it was");
    }

    @Test
    void whoHasJustComeKeepsTheRoomThatIsLeft() {
        count("new");

        sources.tellApart(List.of("known"));
        count("new");

        assertEquals(2, items("new", "taken"));
    }

    @Test
    void whatTwoInstancesSawOfAnHourComesTogether() {
        Sources another = CountedSources.on(registry, new StoppedClock(), CountedSources.config(3), hours);
        sources.count(Optional.of("apa"), NOON.minusSeconds(3600), 2, 1);
        another.count(Optional.of("apa"), NOON.minusSeconds(3600 - 59 * 60), 3, 0);

        write();
        another.write().await().indefinitely();

        assertEquals(List.of(new SourceHour(NOON.minusSeconds(3600), 1L << 59 | 1, 5, 1)), written("apa"));
    }

    @Test
    void whatCannotBeWrittenIsWrittenTheNextTimeAndOnce() {
        count("apa");
        hours.away(true);
        assertThrows(IllegalStateException.class, this::write);
        count("apa");
        hours.away(false);

        write();
        write();

        assertEquals(List.of(new SourceHour(NOON, 1, 2, 0)), written("apa"));
    }

    @Test
    void aProducerWhoseClockIsWrongMakesNoHourThatIsYetToCome() {
        sources.count(Optional.of("early"), NOON.plus(Duration.ofDays(400)), 1, 0);
        sources.count(Optional.of("late"), Instant.EPOCH, 1, 0);

        write();

        assertEquals(NOON, written("early").get(0).start());
        assertEquals(List.of(), written("late"));
        assertEquals(1, items("late", "taken"));
    }
}
