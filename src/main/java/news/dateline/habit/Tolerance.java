package news.dateline.habit;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How far from its habit a source may be before somebody is told.
 *
 * @param factor so many times the usual is unusual; over 1
 * @param quietAtLeast a shorter silence is never one to speak of
 * @param floodAtLeast fewer items in an hour are never a flood
 * @param rejectsAtLeast fewer dead letters in two hours are never a jump
 */
public record Tolerance(double factor, Duration quietAtLeast, int floodAtLeast, int rejectsAtLeast) {
    public Tolerance {
        requireNonNull(quietAtLeast, "quietAtLeast");
        if (factor <= 1) {
            throw new IllegalArgumentException("a factor that is not over 1: " + factor);
        }
    }
}
