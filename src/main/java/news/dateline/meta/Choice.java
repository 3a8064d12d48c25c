package news.dateline.meta;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Settles which of a page's candidates is right: those for whom the learnt weights speak most. Stateless; thread safe. */
final class Choice {
    /** Weights as {@code TrainWeights} in the tests writes them. */
    static final Choice TITLE = new Choice(Weights.of("title-weights.tsv"));

    static final Choice DATE = new Choice(Weights.of("date-weights.tsv"));
    static final Choice AUTHORS = new Choice(Weights.of("author-weights.tsv"));

    /** Where as many names are lost as are wrong. */
    private static final double ENOUGH = -1;

    private static final int MOST = 12;

    private final Weights weights;

    Choice(Weights weights) {
        this.weights = weights;
    }

    /** The best one; of equals the first. */
    <T> Optional<Candidate<T>> best(Collection<Candidate<T>> candidates) {
        Candidate<T> best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Candidate<T> candidate : candidates) {
            double score = weights.score(candidate.features());
            if (score > most) {
                best = candidate;
                most = score;
            }
        }
        return Optional.ofNullable(best);
    }

    /** All that are more likely right than not, in their order. */
    <T> List<Candidate<T>> all(Collection<Candidate<T>> candidates) {
        return candidates.stream()
                .filter(candidate -> weights.score(candidate.features()) > ENOUGH)
                .limit(MOST)
                .toList();
    }
}
