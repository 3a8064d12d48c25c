package news.dateline.sources;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.dateline.habit.SourceHour;

/** The table of hours as a map, which a test may take away for a while. */
public final class MemoryHours implements SourceHours {
    private final Map<String, TreeMap<Instant, SourceHour>> rows = new TreeMap<>();
    private boolean away;

    public void away(boolean isAway) {
        away = isAway;
    }

    /** Items of one minute. */
    public void arrive(String source, Instant at, int items, int rejected) {
        put(source, new SourceHour(SourceHour.startOf(at), SourceHour.minuteOf(at), items, rejected));
    }

    private void put(String source, SourceHour hour) {
        rows.computeIfAbsent(source, name -> new TreeMap<>()).merge(hour.start(), hour, SourceHour::plus);
    }

    @Override
    public Uni<List<String>> names(int most) {
        return answer(rows.keySet().stream()
                .sorted((a, b) -> Integer.compare(items(b), items(a)))
                .limit(most)
                .toList());
    }

    private int items(String source) {
        return rows.get(source).values().stream().mapToInt(SourceHour::items).sum();
    }

    @Override
    public Uni<List<SourceHour>> of(String source) {
        return answer(List.copyOf(rows.getOrDefault(source, new TreeMap<>()).values()));
    }

    @Override
    public Uni<Map<String, List<SourceHour>>> since(Instant moment) {
        Map<String, List<SourceHour>> all = new TreeMap<>();
        rows.forEach((source, hours) -> {
            List<SourceHour> since = new ArrayList<>(hours.tailMap(moment).values());
            if (!since.isEmpty()) {
                all.put(source, since);
            }
        });
        return answer(all);
    }

    @Override
    public Uni<Void> add(List<Seen> seen) {
        return Uni.createFrom().deferred(() -> {
            if (!away) {
                seen.forEach(one -> put(one.source(), one.hour()));
            }
            return answer(null);
        });
    }

    /** The database's own clock decides what is old: its test is on a database. */
    @Override
    public Uni<Void> prune(Duration forgetAfter) {
        return answer(null);
    }

    private <T> Uni<T> answer(T answer) {
        return away
                ? Uni.createFrom().failure(new IllegalStateException("away"))
                : Uni.createFrom().item(answer);
    }
}
