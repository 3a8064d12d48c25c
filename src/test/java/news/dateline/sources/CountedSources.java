package news.dateline.sources;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** For tests elsewhere that count sources without a database. */
public final class CountedSources {
    private CountedSources() {}

    /** Sources whose hours nobody keeps. */
    public static Sources on(MeterRegistry registry, Clock clock, int most) {
        return on(registry, clock, config(most), new MemoryHours());
    }

    public static Sources on(MeterRegistry registry, Clock clock, SourcesConfig config, SourceHours hours) {
        return new Sources(hours, registry, clock, config);
    }

    /** As shipped, but for how many are told apart. */
    public static SourcesConfig config(int most) {
        return new Fixed(
                most, Duration.ofMinutes(1), ZoneOffset.UTC, 3, Duration.ofMinutes(15), 500, 10, Duration.ofDays(14));
    }

    private record Fixed(
            int most,
            Duration lookEvery,
            ZoneId zone,
            double factor,
            Duration quietAtLeast,
            int floodAtLeast,
            int rejectsAtLeast,
            Duration forgetAfter)
            implements SourcesConfig {}
}
