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
                        0,
                        Named.newest(known),
                        delivery.uri(),
                        NameKey.exact(name),
                        name.isMarked(),
                        Named.Role.ITEM,
                        delivery.at()));
            }
        }
    }

    /** The last note under the name that has found nothing, unless an item came behind it: a note acts once. */
    private Optional<Named> waiting(List<Named> known) {
        for (int at = known.size() - 1; at >= 0; at--) {
            Named row = known.get(at);
            if (row.role() == Named.Role.KILL || row.role() == Named.Role.HOLD) {
                return Optional.of(row).filter(note -> Targets.within(policy.notices(), note.seen(), delivery.at()));
            }
            if (row.role() != Named.Role.NOTE) {
                break;
            }
        }
        return Optional.empty();
    }

    Optional<Named> waiting() {
        return waiting;
    }

    List<Named> rows() {
        return rows;
    }
}
