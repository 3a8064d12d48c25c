package news.dateline.story;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.dateline.item.PubStatus;
import news.dateline.item.Signal;
import news.dateline.likeness.Copy;
import news.dateline.likeness.CopyRule;

/** Of which texts a delivery is a copy: of those that may be used and that somebody was told of, within the window. */
final class Copies {
    /** Who says that it takes the place of another does not repeat it. */
    private static final Set<Signal> REPLACES = EnumSet.of(Signal.UPDATE, Signal.CORRECTION, Signal.REFILE);

    private final CopyRule rule = CopyRule.standard();
    private final Policy policy;

    Copies(Policy policy) {
        this.policy = policy;
    }

    /** Those with the same words first, the first that came before its updates; then the most alike. */
    List<Copy> of(Delivery delivery, Memory memory) {
        if (!policy.likeness() || delivery.article().pubStatus() == PubStatus.CANCELED) {
            return List.of();
        }
        Copy own = delivery.copy(delivery.at());
        return memory.near(delivery.copyKeys(), delivery.at(), policy.series()).stream()
                .filter(copy -> !copy.uri().equals(delivery.uri()) && isOut(copy, memory))
                .map(copy -> new Likely(
                        copy, copy.text().hasWordsOf(own.text()), rule.likeness(copy, own, corrects(delivery))))
                .filter(likely -> rule.isCopy(likely.likeness()))
                .sorted(Likely.ORDER)
                .map(Likely::copy)
                .toList();
    }

    /** The one that it repeats. A later version repeats nothing that came after its first. */
    Optional<String> repeated(Delivery delivery, List<Copy> copies, Memory memory) {
        Optional<Copy> first = memory.copy(delivery.uri());
        return copies.stream()
                .filter(copy ->
                        first.filter(own -> !copy.seen().isBefore(own.seen())).isEmpty())
                .filter(copy -> !(isOfSupplier(delivery, copy) && replaces(delivery)))
                .map(Copy::uri)
                .findFirst();
    }

    /**
     * Whether the item may be meant that stands under the same headline, where either says that it goes on with another: not if the
     * text says other things in the same words, as only an update may.
     */
    boolean mayGoOn(Delivery delivery, String uri, Memory memory) {
        boolean updates =
                delivery.article().wire().signal().filter(Signal.UPDATE::equals).isPresent();
        return !policy.likeness()
                || updates
                || memory.copy(uri)
                        .filter(copy -> rule.isOtherInSameForm(copy, delivery.copy(delivery.at()), corrects(delivery)))
                        .isEmpty();
    }

    /** Whether its supplier sends the text again, and not another desk of it under a headline of its own. */
    boolean isRepeat(Delivery delivery, Copy copy) {
        return isOfSupplier(delivery, copy) && rule.isRepeat(copy, delivery.copy(delivery.at()));
    }

    private static boolean isOfSupplier(Delivery delivery, Copy copy) {
        return !copy.supplier().isEmpty() && delivery.relations().supplier().equals(Optional.of(copy.supplier()));
    }

    private static boolean isOut(Copy copy, Memory memory) {
        return memory.standing(copy.uri())
                .filter(standing -> standing.pubStatus() == PubStatus.USABLE
                        && standing.told()
                        && !standing.story().notice())
                .isPresent();
    }

    private static boolean replaces(Delivery delivery) {
        return delivery.relations().take().isPresent()
                || delivery.article().wire().signal().filter(REPLACES::contains).isPresent();
    }

    private static boolean corrects(Delivery delivery) {
        return delivery.article()
                .wire()
                .signal()
                .filter(Signal.CORRECTION::equals)
                .isPresent();
    }

    /** A text and how surely it is the original; of those with the same words the first is. */
    private record Likely(Copy copy, boolean sameWords, double likeness) {
        private static final Comparator<Likely> ORDER = Comparator.comparing(Likely::sameWords)
                .thenComparingDouble(likely -> likely.sameWords() ? 0 : likely.likeness())
                .reversed()
                .thenComparing(likely -> likely.copy().seen())
                .thenComparing(likely -> likely.copy().uri());
    }
}
