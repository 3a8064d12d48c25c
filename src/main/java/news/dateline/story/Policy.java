package news.dateline.story;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * What a house decides about its stories.
 *
 * @param embargo what becomes of a text that must not be used yet
 * @param notices how long a note to desks and the item that it names may be apart, either way
 * @param series how long a story goes on, and how long a text is known as the copy of another
 * @param likeness whether texts are compared, and copies linked
 */
public record Policy(Embargo embargo, Duration notices, Duration series, boolean likeness) {
    /** What becomes of a text that must not be used yet. */
    public enum Embargo {
        /** It goes out with its text, as {@code withheld}. */
        FLAG,
        /** Nothing leaves until its hour; then it goes out as {@code released}. */
        HOLD
    }

    public static final Policy DEFAULT = new Policy(Embargo.FLAG, Duration.ofDays(2), Duration.ofDays(4), true);

    public Policy {
        requireNonNull(embargo, "embargo");
        requireNonNull(notices, "notices");
        requireNonNull(series, "series");
    }

    public Policy with(Embargo embargo) {
        return new Policy(embargo, notices, series, likeness);
    }
}
