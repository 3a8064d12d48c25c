package news.dateline.cli;

import java.util.concurrent.TimeUnit;

/** Lets a sender go on no faster than it may. A sender that fell behind does not catch up in a burst. */
final class Pace {
    private final long interval;
    private long next = System.nanoTime();

    private Pace(long intervalNanos) {
        this.interval = intervalNanos;
    }

    static Pace unlimited() {
        return new Pace(0);
    }

    /** @param rate a second, above 0 */
    static Pace perSecond(double rate) {
        if (!(rate > 0)) {
            throw new CommandFailure("a rate is above 0: " + rate);
        }
        return new Pace((long) (TimeUnit.SECONDS.toNanos(1) / rate));
    }

    /** Waits for the sender's next turn. */
    void await() {
        if (interval == 0) {
            return;
        }
        long now = System.nanoTime();
        try {
            TimeUnit.NANOSECONDS.sleep(next - now);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("interrupted", e);
        }
        next = Math.max(next, now) + interval;
    }
}
