package news.dateline.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.dateline.item.Name;
import news.dateline.item.Notice;
import news.dateline.item.PubStatus;

/**
 * The items that a note names: of the same supplier, within the window, by the surest of the names that it gives. Where two
 * stories fit equally, none is touched. Not thread safe.
 */
final class Targets {
    private final Policy policy;
    private final Delivery delivery;
    private final Memory memory;
    private final Set<String> found = new LinkedHashSet<>();
    private final List<Named> rows = new ArrayList<>();
    private int ambiguous;

    Targets(Policy policy, Delivery delivery, Memory memory) {
        this.policy = policy;
        this.delivery = delivery;
        this.memory = memory;
    }

    Targets find(Notice notice) {
        notice.names().forEach(target -> find(notice.action(), target));
        return this;
    }

    /** Every name that it gives must fit: a number that is another's than the headline kills neither. */
    private void find(Notice.Action action, Notice.Target target) {
        boolean known = isRepeated(target);
        Set<String> fit = new LinkedHashSet<>();
        for (Name name : delivery.given(target)) {
            List<String> items = items(name);
            List<String> usable =
                    items.stream().filter(uri -> mayAct(action, uri)).toList();
            known |= !items.isEmpty();
            if (!usable.isEmpty() && !fit.isEmpty() && disjoint(fit, usable)) {
                fit.addAll(usable);
            } else if (!usable.isEmpty() && !fit.isEmpty()) {
                fit.retainAll(usable);
            } else {
                fit.addAll(usable);
            }
        }
        if (!isRepeated(target)) {
            choose(List.copyOf(fit));
        }
        Named.Role role = known && action != Notice.Action.RELEASE ? Named.Role.NOTE : Named.Role.waiting(action);
        delivery.given(target).forEach(name -> note(name, role));
    }

    private static boolean disjoint(Set<String> some, List<String> others) {
        return others.stream().noneMatch(some::contains);
    }

    /** Of one story the last item; of two stories neither. */
    private void choose(List<String> fit) {
        if (stories(fit).size() > 1) {
            ambiguous++;
        } else if (!fit.isEmpty()) {
            found.add(fit.get(fit.size() - 1));
        }
    }

    /** The same note again, under another id: what has come since under the name is not meant. */
    private boolean isRepeated(Notice.Target target) {
        return delivery.given(target).stream()
                .flatMap(name -> memory.named(delivery.key(name)).stream())
                .filter(row -> row.isNote() && !row.uri().equals(delivery.uri()))
                .filter(row -> within(policy.notices(), row.seen(), delivery.at()))
                .flatMap(row -> memory.standing(row.uri()).stream())
                .anyMatch(note -> note.words().equals(delivery.words()));
    }

    /** Who goes by the name, by all of it where somebody does, in the order in which they came. */
    private List<String> items(Name name) {
        List<Named> all = memory.named(delivery.key(name)).stream()
                .filter(row -> row.isItem() && !row.uri().equals(delivery.uri()))
                .filter(row -> name.kind() == Name.Kind.URI || within(policy.notices(), row.seen(), delivery.at()))
                .filter(row -> memory.standing(row.uri()).isPresent())
                .toList();
        long exact = NameKey.exact(name);
        List<Named> exactly = all.stream().filter(row -> row.exact() == exact).toList();
        return (exactly.isEmpty() ? all : exactly).stream().map(Named::uri).toList();
    }

    private boolean mayAct(Notice.Action action, String uri) {
        Standing standing = memory.standing(uri).orElseThrow();
        return switch (action) {
            case KILL -> !standing.isKilled();
            case HOLD -> !standing.isKilled();
            case RELEASE -> standing.pubStatus() == PubStatus.WITHHELD && standing.text() > 0;
        };
    }

    private Set<String> stories(List<String> items) {
        Set<String> stories = new LinkedHashSet<>();
        items.forEach(
                uri -> stories.add(memory.standing(uri).orElseThrow().story().series()));
        return stories;
    }

    /** The note takes a place under the name, whether or not it waits: an item that comes at the same moment meets it there. */
    private void note(Name name, Named.Role role) {
        long key = delivery.key(name);
        long newest = Named.newest(memory.named(key));
        rows.add(new Named(key, 0, newest, delivery.uri(), NameKey.exact(name), false, role, delivery.at()));
    }

    static boolean within(Duration window, Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(window) <= 0;
    }

    /** The items to act on, in the order of the note. */
    List<String> found() {
        return List.copyOf(found);
    }

    List<Named> names() {
        return rows;
    }

    int ambiguous() {
        return ambiguous;
    }
}
