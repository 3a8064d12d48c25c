package news.dateline.habit;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;

/**
 * What came from one source within one hour.
 *
 * @param start the hour's first moment, a whole hour since 1970
 * @param minutes bit {@code m} is set where something came in minute {@code m}, 0 to 59: two instances that each saw a part
 *     of the source join what they saw by "or"
 * @param items how many items came
 * @param rejected how many of them became dead letters
 */
public record SourceHour(Instant start, long minutes, int items, int rejected) {
    public static final int MINUTES = 60;

    public SourceHour {
        requireNonNull(start, "start");
        if (start.getEpochSecond() % Duration.ofHours(1).toSeconds() != 0) {
            throw new IllegalArgumentException("not the first moment of an hour: " + start);
        }
        if (minutes >>> MINUTES != 0) {
            throw new IllegalArgumentException("an hour has sixty minutes");
        }
    }

    /** The first moment of the hour of a moment. */
    public static Instant startOf(Instant moment) {
        long hour = Duration.ofHours(1).toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(moment.getEpochSecond(), hour) * hour);
    }

    /** The minute, of an hour's sixty, in which a moment falls, as a bit of {@link #minutes}. */
    public static long minuteOf(Instant moment) {
        return 1L << Math.floorMod(minute(moment), MINUTES);
    }

    /** This and another part of the same hour. */
    public SourceHour plus(SourceHour other) {
        return new SourceHour(start, minutes | other.minutes, items + other.items, rejected + other.rejected);
    }

    /** Whether anything came at all. */
    public boolean isActive() {
        return minutes != 0;
    }

    /** The last minute in which something came, by its first second; for an hour in which something did. */
    public Instant lastArrival() {
        return Instant.ofEpochSecond(60 * lastArrivalMinute());
    }

    /** Minutes since 1970. */
    long lastArrivalMinute() {
        return minute(start) + Long.SIZE - 1 - Long.numberOfLeadingZeros(minutes);
    }

    /** Minutes since 1970. */
    long firstArrivalMinute() {
        return minute(start) + Long.numberOfTrailingZeros(minutes);
    }

    /**
     * The longest silence that had grown at any time of the hour, in minutes.
     *
     * @param last the minute of the last arrival before the hour's first, since 1970
     */
    int longestSilence(long last) {
        long longest = 0;
        long before = last;
        for (long minute = firstArrivalMinute(); minute <= lastArrivalMinute(); minute++) {
            if ((minutes >>> (minute - minute(start)) & 1) == 1) {
                longest = Math.max(longest, minute - before);
                before = minute;
            }
        }
        return (int) Math.max(longest, minute(start) + MINUTES - before);
    }

    static long minute(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), 60L);
    }
}
