package news.dateline.ops;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import news.dateline.habit.Unusual;

/**
 * How a source does.
 *
 * @param silence since something last came
 * @param usual the longest silence that is usual now; empty of a source that is not known for a week
 * @param unusual what is not as usual; empty when all is
 */
public record SourceStanding(Duration silence, Optional<Duration> usual, List<Unusual> unusual) {
    public SourceStanding {
        unusual = List.copyOf(unusual);
    }
}
