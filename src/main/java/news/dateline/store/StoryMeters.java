package news.dateline.store;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts what an editor should look at. */
@ApplicationScoped
class StoryMeters {
    private final Counter ambiguous;

    StoryMeters(MeterRegistry registry) {
        ambiguous = Counter.builder("dateline.actions.ambiguous")
                .description("Items that a note to desks names and that two stories fit equally: none was touched")
                .register(registry);
    }

    void ambiguous(int items) {
        ambiguous.increment(items);
    }
}
