package news.dateline.stream;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Lets the batch in flight finish when the process is to stop, before pools and clients close: a stop then leaves nothing
 * to read again.
 */
@ApplicationScoped
class Drain {
    private static final Logger LOG = Logger.getLogger(Drain.class);

    private final StreamConfig config;
    private final Semaphore inFlight = new Semaphore(1);
    private volatile boolean draining;

    Drain(StreamConfig config) {
        this.config = config;
    }

    /** Whether a batch may begin. */
    boolean enter() {
        return !draining && inFlight.tryAcquire();
    }

    void leave() {
        inFlight.release();
    }

    boolean isDraining() {
        return draining;
    }

    void onStop(@Observes @Priority(1) ShutdownEvent stop) {
        draining = true;
        try {
            boolean drained = inFlight.tryAcquire(config.drainTimeout().toMillis(), TimeUnit.MILLISECONDS);
            if (!drained) {
                LOG.warnf(
                        "the batch in flight did not finish within %s; the next process reads it again",
                        config.drainTimeout());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
