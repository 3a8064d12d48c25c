package news.dateline.store;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * How well an article fits the words that were looked for. Ordered best first.
 *
 * @param rank as PostgreSQL has it ({@code ts_rank_cd}); more is better
 */
public record Ranked(String uri, float rank) implements Comparable<Ranked> {
    private static final Comparator<Ranked> BEST_FIRST =
            Comparator.comparing(Ranked::rank).reversed().thenComparing(Ranked::uri);

    public Ranked {
        requireNonNull(uri, "uri");
    }

    @Override
    public int compareTo(Ranked other) {
        return BEST_FIRST.compare(this, other);
    }
}
