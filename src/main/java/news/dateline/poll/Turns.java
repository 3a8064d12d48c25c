package news.dateline.poll;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a feed is asked again: at its interval, after failures at twice the time of before, never before the server says, and
 * never all at the same moment.
 *
 * @param every the interval
 */
record Turns(Duration every) {
    static final Duration LONGEST = Duration.ofHours(6);

    /** A server that asks for more is asked once a day all the same. */
    static final Duration LONGEST_ASKED = Duration.ofDays(1);

    private static final int MOST_DOUBLINGS = 12;
    private static final double SPREAD = 0.1;

    Turns {
        requireNonNull(every, "every");
    }

    /**
     * How long to wait.
     *
     * @param failures in a row, 0 after an answer
     * @param asked what the server asks for
     */
    Duration next(int failures, Optional<Duration> asked, RandomGenerator random) {
        Duration longest = every.compareTo(LONGEST) > 0 ? every : LONGEST;
        Duration wait = every.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        Duration own =
                spread(wait.compareTo(longest) > 0 ? longest : wait, failures == 0 ? SPREAD : 5 * SPREAD, random);
        Duration theirs = asked.map(time -> time.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : time)
                .orElse(Duration.ZERO);
        return own.compareTo(theirs) < 0 ? theirs : own;
    }

    private static Duration spread(Duration wait, double by, RandomGenerator random) {
        return Duration.ofMillis(Math.round(wait.toMillis() * (1 - by + 2 * by * random.nextDouble())));
    }
}
