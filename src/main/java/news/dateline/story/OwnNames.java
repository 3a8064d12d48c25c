package news.dateline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.item.Name;

/** The names that an item has for the first time, and the notes that wait for them. */
final class OwnNames {
    private final Policy policy;
    private final Delivery delivery;
    private final List<Named> rows = new ArrayList<>();
    private Optional<Named> waiting = Optional.empty();

    OwnNames(Policy policy, Delivery delivery, Memory memory) {
        this.policy = policy;
        this.delivery = delivery;
        for (Name name : delivery.names()) {
            long key = delivery.key(name);
            List<Named> known = memory.named(key);
            if (known.stream().noneMatch(row -> row.uri().equals(delivery.uri()))) {
                waiting = waiting.or(() -> waiting(known));
                rows.add(new Named(
                        key,
                        Named.next(known),
                        delivery.uri(),
                        NameKey.exact(name),
                        name.isMarked(),
                        Named.Role.ITEM,
                        delivery.at()));
            }
        }
    }

    /** The last note under the name, unless an item came behind it: a note acts once. */
    private Optional<Named> waiting(List<Named> known) {
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(known.get(known.size() - 1))
                        .filter(row -> row.role() == Named.Role.KILL || row.role() == Named.Role.HOLD)
                        .filter(row -> Targets.within(policy.notices(), row.seen(), delivery.at()));
    }

    Optional<Named> waiting() {
        return waiting;
    }

    List<Named> rows() {
        return rows;
    }
}
