package news.dateline.meta;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A page whose field is known, for training.
 *
 * @param set the collection that it comes from
 * @param part the part of the sites that its site is in: a site is never in two
 * @param candidates what the page offers, as features
 * @param right which of them are right
 * @param wanted how many values are right, found or not
 */
record Example(String set, int part, List<Set<String>> candidates, List<Boolean> right, int wanted) {
    static <T> Example of(String set, int part, Collection<Candidate<T>> candidates, Predicate<T> isRight, int wanted) {
        List<Set<String>> features = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (Candidate<T> candidate : candidates) {
            features.add(candidate.features());
            right.add(isRight.test(candidate.value()));
        }
        return new Example(set, part, features, right, wanted);
    }
}
