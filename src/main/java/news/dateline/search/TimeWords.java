package news.dateline.search;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * When an article came in, as words that it is found by: one for its quarter of a minute, one for its four minutes, and so on up to a
 * fortnight. A stretch of time is asked for by few of them, so that a common word is looked up among the newest articles alone.
 * Stateless; thread safe.
 */
public final class TimeWords {
    /** Seconds; each sixteen times the one before. */
    private static final List<Long> GRAINS = List.of(1L << 4, 1L << 8, 1L << 12, 1L << 16, 1L << 20);

    /** A stretch that needs more is told by coarser words, and is up to twice as long as was asked for. */
    private static final int MOST_WORDS = 17;

    private TimeWords() {}

    /**
     * A stretch of time.
     *
     * @param from its first moment
     * @param words what came in then has one of them, and nothing else has
     */
    public record Stretch(Instant from, List<String> words) {
        public Stretch {
            requireNonNull(from, "from");
            words = List.copyOf(words);
        }
    }

    /** No word of a text begins as these do. */
    public static List<String> of(Instant receivedAt) {
        List<String> words = new ArrayList<>();
        GRAINS.forEach(grain -> words.add(word(grain, Math.floorDiv(receivedAt.getEpochSecond(), grain))));
        return words;
    }

    /** The shortest stretch that has all of this one in it; empty where it is longer than few words can tell. */
    public static Optional<Stretch> stretch(Instant from, Instant to) {
        for (long grain : GRAINS) {
            long first = Math.floorDiv(from.getEpochSecond(), grain);
            long last = Math.floorDiv(to.getEpochSecond(), grain);
            if (last - first < MOST_WORDS) {
                return Optional.of(new Stretch(
                        Instant.ofEpochSecond(first * grain),
                        LongStream.rangeClosed(first, last)
                                .mapToObj(number -> word(grain, number))
                                .toList()));
            }
        }
        return Optional.empty();
    }

    private static String word(long grain, long number) {
        return "=" + grain + ":" + number;
    }
}
