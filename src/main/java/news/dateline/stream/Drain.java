package news.dateline.stream;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Lets the batches in flight finish when the process is to stop, before pools and clients close: a stop then leaves nothing
 * to read again.
 */
@ApplicationScoped
class Drain {
    private static final Logger LOG = Logger.getLogger(Drain.class);

    private final StreamConfig config;
    private int inFlight;
    private boolean draining;

    Drain(StreamConfig config) {
        this.config = config;
    }

    /** Whether a batch may begin. */
    synchronized boolean enter() {
        inFlight += draining ? 0 : 1;
        return !draining;
    }

    synchronized void leave() {
        inFlight--;
        notifyAll();
    }

    synchronized boolean isDraining() {
        return draining;
    }

    /** Whether no batch is in flight. */
    synchronized boolean isIdle() {
        return inFlight == 0;
    }

    void onStop(@Observes @Priority(1) ShutdownEvent stop) {
        try {
            if (!drained(System.nanoTime() + config.drainTimeout().toNanos())) {
                LOG.warnf(
                        "the batches in flight did not finish within %s; the next process reads them again",
                        config.drainTimeout());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean drained(long deadline) throws InterruptedException {
        draining = true;
        long left = deadline - System.nanoTime();
        while (inFlight > 0 && left > 0) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
            left = deadline - System.nanoTime();
        }
        return inFlight == 0;
    }
}
