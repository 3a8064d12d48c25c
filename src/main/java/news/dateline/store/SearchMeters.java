package news.dateline.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;

/** How far the index of words is behind, from the start on. Thread safe. */
@Startup
@ApplicationScoped
class SearchMeters {
    /** What is not known is no number: an instance that is cut off must not say that all is well. */
    static final double UNKNOWN = Double.NaN;

    private volatile double lagSeconds = UNKNOWN;

    SearchMeters(MeterRegistry registry) {
        Gauge.builder("dateline.search.lag.seconds", this, meters -> meters.lagSeconds)
                .description("For how long the oldest article whose words are not in the index yet has waited")
                .register(registry);
    }

    /** @param seconds 0 where nothing waits, or {@link #UNKNOWN} */
    void lag(double seconds) {
        lagSeconds = seconds;
    }
}
