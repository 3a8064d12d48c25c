package news.dateline.ops;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import java.util.Set;
import news.dateline.stream.Progress;

/** For tests elsewhere that ask what is measured of health. */
public final class RegisteredHealthMeters {
    private RegisteredHealthMeters() {}

    /** Registers every meter of health, as the service does when it starts. */
    public static void on(MeterRegistry registry) {
        new Watch(new NoBroker(), () -> Uni.createFrom().item(false), new Progress(), registry, Clock.SYSTEM);
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
