package news.dateline.store;

import static java.util.Objects.requireNonNull;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import news.dateline.search.TimeWords;
import news.dateline.search.TimeWords.Stretch;

/**
 * Asks of the newest articles first, and of ever longer stretches of time until there is enough: a common word is found among few
 * articles, and a rare one has few. Immutable.
 *
 * @param from where it begins to look back
 * @param until what came in before is not asked for
 * @param length of the first stretch; empty where all is to be looked through at once
 */
record LookingBack(Instant from, Instant until, Optional<Duration> length) {
    /** Then all there is: what is as rare as that is soon looked up. */
    private static final int MOST_STRETCHES = 3;

    private static final int LEAST_GROWTH = 4;
    private static final int MOST_GROWTH = 32;

    LookingBack {
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        requireNonNull(length, "length");
    }

    /**
     * One question.
     *
     * @param stretch of time; empty for all
     * @param last whether nothing is asked after it, however little it finds
     */
    record Look(Optional<Stretch> stretch, boolean last) {}

    /**
     * The answer for the first stretch that has enough, or else for all.
     *
     * @param found how many an answer has
     */
    <T> Uni<T> untilEnough(int enough, Function<Look, Uni<T>> ask, ToIntFunction<T> found) {
        return length.map(first -> untilEnough(enough, ask, found, 1 + first.toSeconds(), MOST_STRETCHES))
                .orElseGet(() -> ask.apply(new Look(Optional.empty(), true)));
    }

    private <T> Uni<T> untilEnough(
            int enough, Function<Look, Uni<T>> ask, ToIntFunction<T> found, long seconds, int more) {
        long most = Math.max(0, from.getEpochSecond() - until.getEpochSecond());
        Optional<Stretch> stretch =
                more == 0 ? Optional.empty() : TimeWords.stretch(from.minusSeconds(Math.min(seconds, most)), from);
        Look look = new Look(stretch, stretch.isEmpty() || seconds >= most);
        return ask.apply(look).flatMap(answer -> {
            int count = found.applyAsInt(answer);
            return count >= enough || look.last()
                    ? Uni.createFrom().item(answer)
                    : untilEnough(enough, ask, found, seconds * growth(count, enough), more - 1);
        });
    }

    /** Twice as long as those that were found let expect that it must be. */
    private static long growth(int found, int enough) {
        return found == 0 ? MOST_GROWTH : Math.min(MOST_GROWTH, Math.max(LEAST_GROWTH, 2L * enough / found));
    }
}
