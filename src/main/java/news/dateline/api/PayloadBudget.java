package news.dateline.api;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** Bytes that may be on their way at once. Nobody waits for them: who finds too few left is refused. Thread safe. */
final class PayloadBudget {
    /** What the smallest request costs, so that their number is bounded too. */
    private static final int LEAST = 16 * 1024;

    private final Semaphore bytes;
    private final int most;

    /**
     * @param total bytes for all together
     * @param most bytes for one: what a request costs that does not say how long it is
     */
    PayloadBudget(int total, int most) {
        this.bytes = new Semaphore(Math.max(total, most));
        this.most = most;
    }

    /**
     * Takes what a request needs.
     *
     * @param contentLength as announced; -1 where it is not
     * @return gives back what was taken, once, however often it runs; nothing where the budget is spent
     */
    Optional<Runnable> take(long contentLength) {
        int cost = contentLength < 0 ? most : (int) Math.min(most, Math.max(LEAST, contentLength));
        if (!bytes.tryAcquire(cost)) {
            return Optional.empty();
        }
        AtomicBoolean taken = new AtomicBoolean(true);
        return Optional.of(() -> {
            if (taken.getAndSet(false)) {
                bytes.release(cost);
            }
        });
    }
}
