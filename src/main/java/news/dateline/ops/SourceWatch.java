package news.dateline.ops;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dateline.habit.Habit;
import news.dateline.habit.SourceHour;
import news.dateline.habit.Tolerance;
import news.dateline.sources.SourceHours;
import news.dateline.sources.Sources;
import news.dateline.sources.SourcesConfig;
import org.jboss.logging.Logger;

/**
 * Looks every minute at what came from each source, and once an hour learns anew what is usual. All is in the database, so a
 * start knows what the process before it knew, and every instance says the same.
 */
@ApplicationScoped
class SourceWatch {
    private static final Logger LOG = Logger.getLogger(SourceWatch.class);

    private final Sources sources;
    private final SourceHours hours;
    private final Watch watch;
    private final SourcesConfig config;
    private final Clock clock;
    private final Tolerance tolerance;
    private final SourceReport report;
    private final Overview overview;

    private volatile KnownSources known = KnownSources.NONE;
    private volatile Instant learnedIn = Instant.MIN;

    SourceWatch(
            Sources sources,
            SourceHours hours,
            Watch watch,
            MeterRegistry registry,
            Clock clock,
            SourcesConfig config,
            Overview overview) {
        this.overview = overview;
        this.sources = sources;
        this.hours = hours;
        this.watch = watch;
        this.clock = clock;
        this.config = config;
        this.tolerance =
                new Tolerance(config.factor(), config.quietAtLeast(), config.floodAtLeast(), config.rejectsAtLeast());
        this.report = new SourceReport(registry);
    }

    /** Never fails: a database that is away is told elsewhere, and what was known stands until it is back. */
    @Scheduled(
            identity = "sources",
            every = "${dateline.sources.look-every:PT1M}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> look() {
        Instant now = Instant.ofEpochMilli(clock.wallTime());
        Instant hour = SourceHour.startOf(now);
        return sources.write()
                .chain(() -> hour.equals(learnedIn) ? Uni.createFrom().voidItem() : learn(now, hour))
                .chain(() -> hours.since(hour.minus(Duration.ofHours(1))))
                .invoke(since -> tell(known.standings(since, readUntil(since, now), tolerance, config.most())))
                .onFailure()
                .invoke(failure -> LOG.infof(
                        "sources not looked at: %s", failure.getClass().getSimpleName()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private void tell(Map<String, SourceStanding> standings) {
        report.tell(standings);
        overview.tell(standings);
    }

    /** Source by source, so that the memory that it takes is one source's. */
    private Uni<Void> learn(Instant now, Instant hour) {
        return hours.prune(config.forgetAfter())
                .chain(() -> hours.names(config.most()))
                .invoke(sources::tellApart)
                .flatMap(names -> Multi.createFrom()
                        .iterable(names)
                        .onItem()
                        .transformToUniAndConcatenate(
                                name -> hours.of(name).map(all -> Map.entry(name, Habit.of(all, now, config.zone()))))
                        .collect()
                        .asList())
                .invoke(habits -> {
                    Map<String, Habit> byName = new LinkedHashMap<>();
                    habits.forEach(one -> byName.put(one.getKey(), one.getValue()));
                    known = new KnownSources(byName);
                    learnedIn = hour;
                })
                .replaceWithVoid();
    }

    /**
     * As far as records have been read. With none waiting that is now; else as far as the newest that was: what is silent may
     * be among those that wait.
     */
    private Instant readUntil(Map<String, List<SourceHour>> since, Instant now) {
        BrokerState broker = watch.broker();
        if (broker.up() && broker.lag() == 0) {
            return now;
        }
        Instant newest = known.habits().values().stream()
                .flatMap(habit -> habit.lastArrival(List.of()).stream())
                .reduce(Instant.EPOCH, SourceWatch::later);
        return since.values().stream()
                .flatMap(List::stream)
                .filter(SourceHour::isActive)
                .map(SourceHour::lastArrival)
                .reduce(newest, SourceWatch::later);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
