package news.dateline.sources;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.habit.SourceHour;
import news.dateline.sources.SourceHours.Seen;

/**
 * What has come since it was last written down, by source and hour. Bounded where names are and hours are not older than what is
 * remembered. Thread safe.
 */
final class SourceCounts {
    private record Key(String source, Instant hour) {}

    private final Map<Key, SourceHour> rows = new HashMap<>();

    /** @param at when it came; not in the future */
    synchronized void add(String source, Instant at, int items, int rejected) {
        Instant hour = SourceHour.startOf(at);
        add(new Seen(source, new SourceHour(hour, SourceHour.minuteOf(at), items, rejected)));
    }

    private void add(Seen seen) {
        rows.merge(new Key(seen.source(), seen.hour().start()), seen.hour(), SourceHour::plus);
    }

    /** Takes out what there is. */
    synchronized List<Seen> take() {
        List<Seen> all = new ArrayList<>();
        rows.forEach((key, hour) -> all.add(new Seen(key.source(), hour)));
        rows.clear();
        return all;
    }

    /** Puts back what could not be written. */
    synchronized void putBack(List<Seen> taken) {
        taken.forEach(this::add);
    }
}
