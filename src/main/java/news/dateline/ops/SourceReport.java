package news.dateline.ops;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.dateline.habit.Unusual;
import org.jboss.logging.Logger;

/**
 * Tells how the sources do: by metrics, and by a line in the log when something begins or ends. Bounded as the standings are.
 * Not thread safe.
 */
final class SourceReport {
    private static final Logger LOG = Logger.getLogger(SourceReport.class);

    private final MultiGauge unusual;
    private final MultiGauge silence;
    private final MultiGauge usual;
    private Set<String> told = Set.of();

    SourceReport(MeterRegistry registry) {
        unusual = MultiGauge.builder("dateline.source.unusual")
                .description("1 while something is not as usual of a source: quiet, flood, rejects")
                .register(registry);
        silence = MultiGauge.builder("dateline.source.silence.seconds")
                .description("Since something last came from a source")
                .register(registry);
        usual = MultiGauge.builder("dateline.source.usual.silence.seconds")
                .description("The longest silence of a source that is usual now")
                .register(registry);
    }

    void tell(Map<String, SourceStanding> standings) {
        List<Row<?>> kinds = new ArrayList<>();
        List<Row<?>> silences = new ArrayList<>();
        List<Row<?>> usuals = new ArrayList<>();
        Map<String, String> now = new HashMap<>();
        standings.forEach((source, standing) -> {
            Tags tags = Tags.of("source", source);
            for (Unusual.Kind kind : Unusual.Kind.values()) {
                Optional<Unusual> found = standing.unusual().stream()
                        .filter(one -> one.kind() == kind)
                        .findFirst();
                kinds.add(Row.of(tags.and("kind", kind.code()), found.isPresent() ? 1 : 0));
                found.ifPresent(one -> now.put(event(kind, source), describe(one, standing)));
            }
            silences.add(Row.of(tags, standing.silence().toSeconds()));
            standing.usual().map(Duration::toSeconds).ifPresent(most -> usuals.add(Row.of(tags, most)));
        });
        unusual.register(kinds, true);
        silence.register(silences, true);
        usual.register(usuals, true);
        log(now);
    }

    private void log(Map<String, String> now) {
        now.forEach((event, detail) -> {
            if (!told.contains(event)) {
                LOG.warnf("source not as usual, %s, %s", event, detail);
            }
        });
        told.stream()
                .filter(event -> !now.containsKey(event))
                .forEach(event -> LOG.infof("source as usual again, %s", event));
        told = new TreeSet<>(now.keySet());
    }

    private static String event(Unusual.Kind kind, String source) {
        return "kind=" + kind.code() + ", source=" + source;
    }

    private static String describe(Unusual unusual, SourceStanding standing) {
        if (unusual instanceof Unusual.Quiet quiet) {
            return "silent=" + standing.silence() + ", last=" + quiet.last() + ", usual=" + quiet.usual();
        }
        if (unusual instanceof Unusual.Flood flood) {
            return "items=" + flood.items() + ", usual=" + flood.usual();
        }
        Unusual.Rejects rejects = (Unusual.Rejects) unusual;
        return "rejected=" + rejects.rejected() + ", items=" + rejects.items() + ", usual-share=" + rejects.usual();
    }
}
