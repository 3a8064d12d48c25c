package news.dateline.ops;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dateline.habit.Habit;
import news.dateline.habit.SourceHour;
import news.dateline.habit.Tolerance;

/**
 * What is known of the sources at the beginning of an hour, and what it says of the time since. Immutable.
 *
 * @param habits by source, those that sent most first
 */
record KnownSources(Map<String, Habit> habits) {
    static final KnownSources NONE = new KnownSources(Map.of());

    private static final Habit UNKNOWN = Habit.of(List.of(), Instant.EPOCH, ZoneOffset.UTC);

    KnownSources {
        habits = new LinkedHashMap<>(habits);
    }

    /**
     * How each source does.
     *
     * @param since the hours since the one before this, by source, each source's in order of time
     * @param now as far as records have been read
     * @param most how many sources to look at
     */
    Map<String, SourceStanding> standings(
            Map<String, List<SourceHour>> since, Instant now, Tolerance tolerance, int most) {
        Map<String, SourceStanding> all = new LinkedHashMap<>();
        habits.forEach((source, habit) ->
                all.put(source, standing(habit, since.getOrDefault(source, List.of()), now, tolerance)));
        since.entrySet().stream()
                .filter(one -> !habits.containsKey(one.getKey()))
                .limit(Math.max(0, most - habits.size()))
                .forEach(one -> all.put(one.getKey(), standing(UNKNOWN, one.getValue(), now, tolerance)));
        return all;
    }

    private static SourceStanding standing(Habit habit, List<SourceHour> since, Instant now, Tolerance tolerance) {
        Instant last = habit.lastArrival(since).filter(at -> at.isBefore(now)).orElse(now);
        return new SourceStanding(
                Duration.between(last, now),
                habit.longestSilence(now, tolerance),
                habit.unusual(since, now, tolerance));
    }
}
