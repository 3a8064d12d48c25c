package news.dateline.habit;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a source does by habit, learned from its hours, and whether what it does now is as usual. The same hours give the same
 * habit and the same answer, so that nothing has to be remembered beside them. Neither clock nor input or output; thread safe,
 * as nothing changes once it is learned.
 */
public final class Habit {
    private static final Duration HOUR = Duration.ofHours(1);

    /** Of five items one may be bad: a lower share of rejects is never a jump. */
    private static final double FEW = 0.2;

    /** The longest silence that had grown in an hour, in minutes. */
    private final WeekHabit silences = new WeekHabit();
    /** The items of an hour. */
    private final WeekHabit counts = new WeekHabit();

    private final ZoneId zone;
    private long items;
    private long rejected;

    /** When something last came, as far as it was learned from; to the minute. */
    private final Optional<Instant> lastLearned;

    private Habit(ZoneId zone, Optional<Instant> lastLearned) {
        this.zone = requireNonNull(zone, "zone");
        this.lastLearned = lastLearned;
    }

    /**
     * Learns. What goes on now is no habit yet: neither the silence since something last came, nor this hour and the one
     * before.
     *
     * @param hours in order of time, each once at most; an hour that is missing is one in which nothing came
     * @param now where learning ends
     * @param zone by whose hours and weekdays the source goes
     */
    public static Habit of(List<SourceHour> hours, Instant now, ZoneId zone) {
        Habit habit = new Habit(zone, last(hours));
        List<SourceHour> active = hours.stream()
                .filter(SourceHour::isActive)
                .filter(hour -> hour.start().isBefore(SourceHour.startOf(now).minus(HOUR)))
                .toList();
        for (int i = 0; i < active.size(); i++) {
            SourceHour hour = active.get(i);
            if (i > 0) {
                habit.learnSilent(active.get(i - 1), hour);
            }
            habit.learn(hour, i == 0 ? hour : active.get(i - 1));
        }
        return habit;
    }

    private void learn(SourceHour hour, SourceHour before) {
        items += hour.items();
        rejected += hour.rejected();
        counts.add(WeekHour.of(hour.start(), zone), hour.items());
        long last = before.equals(hour) ? hour.firstArrivalMinute() : before.lastArrivalMinute();
        silences.add(WeekHour.of(hour.start(), zone), hour.longestSilence(last));
    }

    private void learnSilent(SourceHour before, SourceHour after) {
        for (Instant at = before.start().plus(HOUR); at.isBefore(after.start()); at = at.plus(HOUR)) {
            long end = SourceHour.minute(at.plus(HOUR));
            counts.add(WeekHour.of(at, zone), 0);
            silences.add(WeekHour.of(at, zone), (int) (end - before.lastArrivalMinute()));
        }
    }

    private static Optional<Instant> last(List<SourceHour> hours) {
        return hours.stream()
                .filter(SourceHour::isActive)
                .reduce((one, later) -> later)
                .map(SourceHour::lastArrival);
    }

    /**
     * When something last came, to the minute; empty where nothing ever did.
     *
     * @param since hours in order of time, from a time before learning ended
     */
    public Optional<Instant> lastArrival(List<SourceHour> since) {
        return last(since).or(() -> lastLearned);
    }

    /**
     * What is not as usual.
     *
     * @param since the hours since the one before this, in order of time
     * @param now as far as records have been read: a silence after that is not the source's
     */
    public List<Unusual> unusual(List<SourceHour> since, Instant now, Tolerance tolerance) {
        List<Unusual> all = new ArrayList<>();
        lastArrival(since).flatMap(last -> quiet(last, now, tolerance)).ifPresent(all::add);
        List<SourceHour> lastTwo = since.stream()
                .filter(hour -> !hour.start().isBefore(SourceHour.startOf(now).minus(HOUR)))
                .toList();
        lastTwo.stream()
                .flatMap(hour -> flood(hour, tolerance).stream())
                .findFirst()
                .ifPresent(all::add);
        rejects(lastTwo, tolerance).ifPresent(all::add);
        return all;
    }

    /**
     * The longest silence that is taken for usual at a moment; empty before a week has been learned. This is what {@link
     * #unusual} compares with.
     */
    public Optional<Duration> longestSilence(Instant at, Tolerance tolerance) {
        OptionalInt usual = silences.usual(WeekHour.of(at, zone));
        if (usual.isEmpty()) {
            return Optional.empty();
        }
        Duration longest = Duration.ofMinutes(Math.round(usual.getAsInt() * tolerance.factor()));
        return Optional.of(longest.compareTo(tolerance.quietAtLeast()) < 0 ? tolerance.quietAtLeast() : longest);
    }

    /**
     * A silence that was once too long stays so until something comes, whatever the hours after it allow: the moment of asking
     * must not matter.
     */
    private Optional<Unusual> quiet(Instant last, Instant now, Tolerance tolerance) {
        for (Instant hour = SourceHour.startOf(last); !hour.isAfter(now); hour = hour.plus(HOUR)) {
            Instant end = hour.plus(HOUR);
            Duration grown = Duration.between(last, end.isBefore(now) ? end : now);
            Optional<Duration> longest = longestSilence(hour, tolerance);
            if (longest.isPresent() && grown.compareTo(longest.get()) > 0) {
                return Optional.of(new Unusual.Quiet(last, longest.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Unusual> flood(SourceHour hour, Tolerance tolerance) {
        OptionalInt usual = counts.usual(WeekHour.of(hour.start(), zone));
        boolean unusual = usual.isPresent()
                && hour.items() >= tolerance.floodAtLeast()
                && hour.items() > usual.getAsInt() * tolerance.factor();
        return unusual ? Optional.of(new Unusual.Flood(hour.items(), usual.getAsInt())) : Optional.empty();
    }

    /** Needs no week: a source that is new and sends nothing that can be read is a case for somebody, too. */
    private Optional<Unusual> rejects(List<SourceHour> lastTwo, Tolerance tolerance) {
        int came = lastTwo.stream().mapToInt(SourceHour::items).sum();
        int bad = lastTwo.stream().mapToInt(SourceHour::rejected).sum();
        double usual = items == 0 ? 0 : (double) rejected / items;
        // Half of what is good by habit, where so many times what is bad by habit would be more than there is.
        double most = Math.max(FEW, Math.min(usual * tolerance.factor(), (usual + 1) / 2));
        return bad >= tolerance.rejectsAtLeast() && bad > most * came
                ? Optional.of(new Unusual.Rejects(bad, came, usual))
                : Optional.empty();
    }
}
