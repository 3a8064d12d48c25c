package news.dateline.access;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is measured of those who are kept out, from the start on. Thread safe. */
@Startup
@ApplicationScoped
class AccessMeters {
    /** Why somebody is kept out. */
    enum Why {
        UNKNOWN,
        FORBIDDEN,
        TOO_OFTEN
    }

    private final Map<Why, Counter> refused = new EnumMap<>(Why.class);
    private final Counter lost;

    AccessMeters(MeterRegistry meters) {
        for (Why why : Why.values()) {
            refused.put(
                    why,
                    Counter.builder("dateline.access.refused")
                            .description("requests that were refused because of who asked, or how often")
                            .tag("why", why.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .register(meters));
        }
        this.lost = Counter.builder("dateline.access.audit.lost")
                .description("writes that were not written down: the database was away for too long, or refused")
                .register(meters);
    }

    void refused(Why why) {
        Optional.ofNullable(refused.get(why)).orElseThrow().increment();
    }

    void lost() {
        lost.increment();
    }
}
