package news.dateline.sources;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.sources.SourceHours.Seen;

/**
 * Counts what comes from each source: at once for the metric, by the hour for the database, where the instances' counts come
 * together. What was counted and not yet written when a process dies is lost: habits are made of weeks, a minute is none.
 * Thread safe.
 */
@ApplicationScoped
public class Sources {
    private final SourceHours table;
    private final MeterRegistry registry;
    private final Clock clock;
    private final SourceNames names;
    private final SourceCounts counts = new SourceCounts();
    private final Map<String, List<Counter>> counters = new HashMap<>();

    Sources(SourceHours table, MeterRegistry registry, Clock clock, SourcesConfig config) {
        this.table = table;
        this.registry = registry;
        this.clock = clock;
        this.names = new SourceNames(config.most());
    }

    /**
     * Counts a record whose effects are out.
     *
     * @param source as its producer names it
     * @param receivedAt the record's timestamp
     * @param items how many it had
     * @param rejected how many of them became dead letters
     */
    public void count(Optional<String> source, Instant receivedAt, int items, int rejected) {
        Instant now = Instant.ofEpochMilli(clock.wallTime());
        String name = names.of(source);
        count(name, items - rejected, rejected);
        if (receivedAt.isAfter(now.minus(SourceHours.REMEMBERED))) {
            counts.add(name, receivedAt.isAfter(now) ? now : receivedAt, items, rejected);
        }
    }

    private synchronized void count(String name, int taken, int rejected) {
        List<Counter> both = counters.computeIfAbsent(
                name, source -> List.of(counter(source, "taken"), counter(source, "rejected")));
        both.get(0).increment(taken);
        both.get(1).increment(rejected);
    }

    private Counter counter(String source, String outcome) {
        return Counter.builder("dateline.source.items")
                .description(
                        "Items by the source that sent them; sources beyond the most that are told apart are \"other\"")
                .tag("source", source)
                .tag("outcome", outcome)
                .register(registry);
    }

    /** Writes down what was counted; what can't be written is kept for the next time. */
    public Uni<Void> write() {
        List<Seen> rows = counts.take();
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : table.add(rows).onFailure().invoke(failure -> counts.putBack(rows));
    }

    /**
     * Tells apart those that send most, by the count of all instances.
     *
     * @param known in the order of what they sent
     */
    public void tellApart(Collection<String> known) {
        forget(names.giveRoomTo(known));
    }

    private synchronized void forget(List<String> gone) {
        for (String name : gone) {
            List<Counter> both = Optional.ofNullable(counters.remove(name)).orElse(List.of());
            both.forEach(registry::remove);
        }
    }
}
