package news.dateline.ops;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import news.dateline.stream.Progress;
import org.jboss.logging.Logger;

/**
 * Looks at the broker and the database every few seconds, so that a health check answers at once and a thousand of them cost
 * no more than one; and notes for how long nothing has come of a backlog.
 */
@ApplicationScoped
class Watch {
    private static final Logger LOG = Logger.getLogger(Watch.class);

    private final BrokerProbe brokerProbe;
    private final DatabaseProbe databaseProbe;
    private final Progress progress;
    private final Clock clock;

    private volatile BrokerState broker = BrokerState.DOWN;
    private volatile boolean databaseUp;
    /** By the clock's monotonic time, which nobody sets. */
    private volatile long lastProgress;

    private volatile long lastSettled = -1;

    Watch(
            BrokerProbe brokerProbe,
            DatabaseProbe databaseProbe,
            Progress progress,
            MeterRegistry registry,
            Clock clock) {
        this.brokerProbe = brokerProbe;
        this.databaseProbe = databaseProbe;
        this.progress = progress;
        this.clock = clock;
        this.lastProgress = clock.monotonicTime();
        Gauge.builder("dateline.lag.records", this, watch -> watch.broker.lag())
                .description("Raw records whose effects are not out yet")
                .register(registry);
        Gauge.builder("dateline.up", this, watch -> watch.broker.up() ? 1 : 0)
                .tag("dependency", "kafka")
                .register(registry);
        Gauge.builder("dateline.up", this, watch -> watch.databaseUp ? 1 : 0)
                .tag("dependency", "postgresql")
                .register(registry);
    }

    BrokerState broker() {
        return broker;
    }

    boolean databaseUp() {
        return databaseUp;
    }

    /** What the batch in hand waits for. */
    Optional<String> waitsFor() {
        return progress.waitsFor();
    }

    /** Whether the database takes no more. */
    boolean databaseIsFull() {
        return progress.databaseIsFull();
    }

    /** How long nothing has come of a backlog although broker and database were up. */
    Duration stuckFor() {
        return Duration.ofNanos(clock.monotonicTime() - lastProgress);
    }

    @Scheduled(every = "${dateline.ops.probe-every:PT3S}", concurrentExecution = ConcurrentExecution.SKIP)
    void lookAtBroker() throws InterruptedException {
        BrokerState before = broker;
        try {
            broker = brokerProbe.look();
        } catch (ExecutionException | TimeoutException down) {
            broker = BrokerState.DOWN;
        }
        if (before.up() != broker.up()) {
            LOG.infof("broker: %s", broker.up() ? "up" : "down");
        }
        noteProgress();
    }

    @Scheduled(every = "${dateline.ops.probe-every:PT3S}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> lookAtDatabase() {
        return databaseProbe
                .answers()
                .invoke(up -> {
                    if (up != databaseUp) {
                        LOG.infof("database: %s", up ? "up" : "down");
                    }
                    databaseUp = up;
                })
                .replaceWithVoid();
    }

    /** An outage is not the process's fault, and no backlog is no work. */
    private void noteProgress() {
        long settled = progress.settled();
        boolean excused = !broker.up() || !databaseUp || progress.databaseIsFull() || broker.lag() == 0;
        if (excused || settled != lastSettled) {
            lastSettled = settled;
            lastProgress = clock.monotonicTime();
        }
    }
}
