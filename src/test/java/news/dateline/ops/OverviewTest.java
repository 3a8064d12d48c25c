package news.dateline.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheus.PrometheusConfig;
import io.micrometer.prometheus.PrometheusMeterRegistry;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.stream.Progress;
import org.junit.jupiter.api.Test;

class OverviewTest {
    private final MeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Timer latency =
            Timer.builder("dateline.latency").publishPercentileHistogram().register(registry);
    private BrokerState broker = new BrokerState(true, Set.of(), 7);
    private final Watch watch = new Watch(
            new BrokerProbe() {
                @Override
                public Set<String> missingTopics() {
                    return Set.of();
                }

                @Override
                public BrokerState look() {
                    return broker;
                }
            },
            () -> Uni.createFrom().item(true),
            new Progress(),
            registry,
            Clock.SYSTEM);
    private final Overview overview = new Overview(watch, registry);

    @Test
    void oneSlowRecordDoesNotSlowHalfOfThem() {
        for (int i = 0; i < 98; i++) {
            latency.record(Duration.ofMillis(100));
        }
        latency.record(Duration.ofSeconds(20));
        latency.record(Duration.ofSeconds(20));

        double half = overview.latency(0.5).orElseThrow().toMillis() / 100.0;
        double most = overview.latency(0.99).orElseThrow().toSeconds() / 20.0;

        assertEquals(1, half, 0.25);
        assertEquals(1, most, 0.25);
    }

    @Test
    void beforeTheFirstRecordThereIsNoLatency() {
        assertEquals(Optional.empty(), overview.latency(0.5));
    }

    @Test
    void aBrokerThatIsAwayIsNoBacklogOfNought() throws InterruptedException {
        watch.lookAtBroker();
        Optional<Long> before = overview.lag();
        broker = BrokerState.DOWN;
        watch.lookAtBroker();

        assertEquals(Optional.of(7L), before);
        assertEquals(Optional.empty(), overview.lag());
    }

    @Test
    void itemsAreCountedByFormat() {
        Counter.builder("dateline.format.items")
                .tag("format", "rss")
                .register(registry)
                .increment(3);

        assertEquals(Map.of("rss", 3L), overview.formats());
    }
}
