package news.dateline.follow;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/** What is measured of those who follow, from the start on, when there is nobody yet. Thread safe. */
@Startup
@ApplicationScoped
class FollowMeters {
    private final AtomicInteger readers = new AtomicInteger();
    private final Counter ended;

    FollowMeters(MeterRegistry registry) {
        Gauge.builder("dateline.follow.readers", readers, AtomicInteger::get)
                .description("who follows the stream now")
                .register(registry);
        this.ended = Counter.builder("dateline.follow.ended")
                .description("readers of the stream that are gone, whoever ended it")
                .register(registry);
    }

    void came() {
        readers.incrementAndGet();
    }

    void left() {
        readers.decrementAndGet();
        ended.increment();
    }
}
