package news.dateline.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Knows whether the loop gets on: what the watchdog asks. Thread safe. */
@ApplicationScoped
public class Progress {
    private static final long IDLE = Long.MIN_VALUE;

    private final AtomicLong inFlightSince = new AtomicLong(IDLE);
    private final AtomicLong settled = new AtomicLong();

    void begin() {
        inFlightSince.set(System.nanoTime());
    }

    void end(int records) {
        settled.addAndGet(records);
        inFlightSince.set(IDLE);
    }

    /** How long the batch in flight has been so; zero when there is none. */
    public Duration inFlightFor() {
        long since = inFlightSince.get();
        return since == IDLE ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - since);
    }

    /** Records whose effects are out, since the start. */
    public long settled() {
        return settled.get();
    }
}
