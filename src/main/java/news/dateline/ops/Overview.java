package news.dateline.ops;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.distribution.CountAtBucket;
import io.micrometer.core.instrument.distribution.HistogramSnapshot;
import io.micrometer.core.instrument.search.Search;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** What an operator who has no dashboard at hand sees of this instance, from its metrics. Thread safe. */
@ApplicationScoped
public class Overview {
    private final Watch watch;
    private final MeterRegistry registry;

    private volatile Map<String, SourceStanding> sources = Map.of();

    Overview(Watch watch, MeterRegistry registry) {
        this.watch = watch;
        this.registry = registry;
    }

    /** How each source does, those that sent most first, as last looked at; empty before the first look. */
    public Map<String, SourceStanding> sources() {
        return sources;
    }

    void tell(Map<String, SourceStanding> standings) {
        sources = new LinkedHashMap<>(standings);
    }

    /** Raw records of all instances whose effects are not out yet; nothing where the broker does not answer. */
    public Optional<Long> lag() {
        BrokerState broker = watch.broker();
        return broker.up() ? Optional.of(broker.lag()) : Optional.empty();
    }

    /**
     * The time from a raw record's timestamp to the commit of its effects that so many of the records of this instance have not
     * exceeded, to the bound of the histogram; nothing before the first record.
     *
     * @param share over 0, at most 1
     */
    public Optional<Duration> latency(double share) {
        return Optional.ofNullable(registry.find("dateline.latency").timer()).flatMap(timer -> {
            HistogramSnapshot snapshot = timer.takeSnapshot();
            for (CountAtBucket bucket : snapshot.histogramCounts()) {
                if (bucket.count() > 0 && bucket.count() >= share * snapshot.count()) {
                    return Optional.of(Duration.ofNanos((long) bucket.bucket(TimeUnit.NANOSECONDS)));
                }
            }
            return Optional.empty();
        });
    }

    /** Items that this instance has read, by format. */
    public Map<String, Long> formats() {
        Map<String, Long> formats = new TreeMap<>();
        for (Counter counter : Search.in(registry).name("dateline.format.items").counters()) {
            formats.merge(
                    Optional.ofNullable(counter.getId().getTag("format")).orElse("other"),
                    (long) counter.count(),
                    Long::sum);
        }
        return formats;
    }
}
