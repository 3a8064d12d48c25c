package news.dateline.bench;

import java.time.Duration;

/**
 * How a loop worked off a backlog.
 *
 * @param perSecond records a second behind the warm-up
 * @param firstPerSecond of the first records after its start, from the first commit on
 * @param used by the measured records, and by nothing else
 * @param records how many were measured
 */
record Drained(double perSecond, double firstPerSecond, Usage used, long records) {
    /** Microseconds a record. */
    double micros(Duration time) {
        return time.toNanos() / 1e3 / records;
    }

    double walBytes() {
        return (double) used.walBytes() / records;
    }
}
