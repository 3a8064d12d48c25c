package news.dateline.stream;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.Optional;
import news.dateline.sources.CountedSources;

/** For tests elsewhere that ask what the stream measures. */
public final class RegisteredStreamMeters {
    private RegisteredStreamMeters() {}

    /** Registers every meter of the stream, as the service does when it starts. */
    public static void on(MeterRegistry registry) {
        StreamMeters meters = of(registry);
        // Those of sources and formats appear with the first item.
        CountedSources.on(registry, Clock.SYSTEM, 1).count(Optional.empty(), Instant.EPOCH, 1, 0);
        meters.countFormat("any");
    }

    static StreamMeters of(MeterRegistry registry) {
        return new StreamMeters(registry, Clock.SYSTEM, CountedSources.on(registry, Clock.SYSTEM, 100));
    }
}
