package news.dateline.access;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * How often each caller may ask: a bucket of tokens a caller, which fills at a steady rate and holds two seconds' worth. Keeps the callers
 * that asked last and no more; one that was forgotten begins with a full bucket. Thread safe.
 */
final class Allowance {
    private static final double BURST_SECONDS = 2;
    private static final double NANOS = Duration.ofSeconds(1).toNanos();

    private final double perSecond;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets;

    /** What one caller has left. Guarded by the map's owner. */
    private static final class Bucket {
        private double left;
        private long at;

        Bucket(double left, long at) {
            this.left = left;
            this.at = at;
        }
    }

    /**
     * An allowance.
     *
     * @param perSecond 0 for no limit
     * @param most so many callers are kept
     * @param nanos a clock that only goes forward
     */
    Allowance(int perSecond, int most, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.nanos = nanos;
        this.buckets = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * Takes one request from a caller's allowance.
     *
     * @return empty where it may go on, else after how many whole seconds it may come again
     */
    synchronized OptionalLong take(String caller) {
        if (perSecond <= 0) {
            return OptionalLong.empty();
        }
        long now = nanos.getAsLong();
        double full = perSecond * BURST_SECONDS;
        Bucket bucket = buckets.computeIfAbsent(caller, unknown -> new Bucket(full, now));
        bucket.left = Math.min(full, bucket.left + (now - bucket.at) / NANOS * perSecond);
        bucket.at = now;
        if (bucket.left >= 1) {
            bucket.left -= 1;
            return OptionalLong.empty();
        }
        return OptionalLong.of((long) Math.ceil((1 - bucket.left) / perSecond));
    }

    synchronized int callers() {
        return buckets.size();
    }
}
