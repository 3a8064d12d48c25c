package news.dateline.access;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import news.dateline.store.AuditEntries;
import news.dateline.store.AuditEntry;
import news.dateline.store.StoreUnavailableException;
import org.jboss.logging.Logger;

/**
 * Writes down what was written, a moment after it was: no caller waits for it, and a thousand deliveries a second are a few statements.
 * While the database is away entries wait, bounded; a kill of the process loses those of its last second. Thread safe.
 */
@ApplicationScoped
public class AuditTrail {
    private static final Logger LOG = Logger.getLogger(AuditTrail.class);
    private static final int MOST_WAITING = 20_000;
    private static final int BATCH = 500;

    private final BlockingQueue<AuditEntry> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AuditEntries entries;
    private final AccessConfig config;
    private final Clock clock = Clock.systemUTC();
    private final AccessMeters meters;

    AuditTrail(AuditEntries entries, AccessConfig config, AccessMeters meters) {
        this.entries = entries;
        this.config = config;
        this.meters = meters;
    }

    public void add(AuditEntry entry) {
        if (!waiting.offer(entry)) {
            meters.lost();
        }
    }

    @Scheduled(
            identity = "audit",
            every = "${dateline.access.audit-every:PT1S}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> writeDown() {
        List<AuditEntry> batch = new ArrayList<>();
        waiting.drainTo(batch, BATCH);
        if (batch.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return entries.add(batch)
                .onFailure()
                .invoke(failure -> keep(batch, failure))
                .flatMap(written -> batch.size() < BATCH ? Uni.createFrom().voidItem() : writeDown())
                .onFailure()
                .recoverWithNull();
    }

    /** What the database refuses would be refused again. */
    private void keep(List<AuditEntry> batch, Throwable failure) {
        if (failure instanceof StoreUnavailableException) {
            batch.forEach(this::add);
        } else {
            batch.forEach(entry -> meters.lost());
            LOG.warnf(
                    "%d entries of the audit are refused: %s",
                    batch.size(), failure.getClass().getSimpleName());
        }
    }

    @Scheduled(identity = "audit-pruning", every = "1h", delayed = "2m", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> prune() {
        return entries.prune(clock.instant().minus(config.auditRetention()));
    }

    /** Requests have ended by now, and the database is still there. */
    void writeDownTheLast(@Observes ShutdownEvent stopping) {
        try {
            VertxContextSupport.subscribeAndAwait(this::writeDown);
        } catch (Throwable failure) {
            LOG.warnf(
                    "the last entries of the audit are lost: %s",
                    failure.getClass().getSimpleName());
        }
    }
}
