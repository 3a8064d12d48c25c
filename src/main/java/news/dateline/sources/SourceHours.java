package news.dateline.sources;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import news.dateline.habit.SourceHour;

/** The hours of each source that are remembered, of all instances. What it returns fails where the database is away. */
public interface SourceHours {
    /** A habit is made of so much. */
    Duration REMEMBERED = Duration.ofDays(8 * 7);

    /** The sources that sent most, in that order. */
    Uni<List<String>> names(int most);

    /** All that is remembered of one source, in order of time. */
    Uni<List<SourceHour>> of(String source);

    /** The hours since a moment, by source, each source's in order of time. */
    Uni<Map<String, List<SourceHour>>> since(Instant moment);

    /** Adds what one instance saw to what is there. */
    Uni<Void> add(List<Seen> seen);

    /**
     * Takes out what is older than {@link #REMEMBERED}, all of a source that has been silent for longer than {@code
     * forgetAfter}, and all of one that sent a few items days ago and then no more: a slip, or a name made up.
     */
    Uni<Void> prune(Duration forgetAfter);

    /** What one instance saw of one source within an hour. */
    record Seen(String source, SourceHour hour) {}
}
