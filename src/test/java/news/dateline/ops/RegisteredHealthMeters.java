package news.dateline.ops;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.stream.Progress;

/** For tests elsewhere that ask what is measured of health. */
public final class RegisteredHealthMeters {
    private RegisteredHealthMeters() {}

    /** Registers every meter of health, as the service does when it starts. */
    public static void on(MeterRegistry registry) {
        new Watch(new NoBroker(), () -> Uni.createFrom().item(false), new Progress(), registry, Clock.SYSTEM);
        // Of a source that is known for long enough: the gauges appear with it.
        new SourceReport(registry)
                .tell(Map.of("any", new SourceStanding(Duration.ZERO, Optional.of(Duration.ZERO), List.of())));
    }

    private static final class NoBroker implements BrokerProbe {
        @Override
        public Set<String> missingTopics() {
            return Set.of();
        }

        @Override
        public BrokerState look() {
            return BrokerState.DOWN;
        }
    }
}
