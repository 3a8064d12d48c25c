package news.dateline.k8s;

import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheus.PrometheusConfig;
import io.micrometer.prometheus.PrometheusMeterRegistry;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.dateline.access.RegisteredAccessMeters;
import news.dateline.follow.RegisteredFollowMeters;
import news.dateline.ops.RegisteredHealthMeters;
import news.dateline.store.RegisteredStoryMeters;
import news.dateline.stream.RegisteredStreamMeters;

/** The names under which Prometheus finds what the service measures. */
final class ExposedMetrics {
    /** The name at the head of a line of the exposition. */
    private static final Pattern SAMPLE = Pattern.compile("(?m)^([a-z][a-z0-9_]*)[ {]");

    /** A name with an underscore in a query: functions and labels of one are taken out by what stands behind them. */
    private static final Pattern SELECTOR = Pattern.compile("\\b([a-z]+_[a-z0-9_]+)\\b(?!\\s*(?:[(=]|!=))");

    private ExposedMetrics() {}

    /** Of the service, and of the JVM as Quarkus binds it. */
    @SuppressWarnings("deprecation") // the registry that Quarkus takes
    static Set<String> names() {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        RegisteredStreamMeters.on(registry);
        RegisteredHealthMeters.on(registry);
        RegisteredStoryMeters.on(registry);
        RegisteredFollowMeters.on(registry);
        RegisteredAccessMeters.on(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        try (JvmGcMetrics collector = new JvmGcMetrics()) {
            collector.bindTo(registry);
            // The timer of pauses appears with the first of them.
            registry.timer("jvm.gc.pause").record(1, TimeUnit.MILLISECONDS);
            return namesIn(registry.scrape());
        }
    }

    /** Of what was scraped. */
    static Set<String> namesIn(String exposition) {
        return SAMPLE.matcher(exposition)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The metrics that a query asks for. */
    static Set<String> askedFor(String query) {
        return SELECTOR.matcher(query.replaceAll("\"[^\"]*\"", "\"\""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
