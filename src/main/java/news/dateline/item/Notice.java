package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a note to desks asks about other items of its supplier: that they be killed, held, or used after all.
 *
 * @param alone whether the item is the note and nothing else: one that brings the text that it kills is killed itself
 * @param names the items, each by one name or more, in the order of the note; none where the note names none
 */
public record Notice(Action action, boolean alone, List<Target> names) {
    /** What is to become of the items. */
    public enum Action {
        KILL,
        HOLD,
        /** Use as it is: a hold is over. */
        RELEASE
    }

    /** One item that the note names, by the names that it gives for it, the surest first. */
    public record Target(List<Name> names) {
        public Target {
            names = List.copyOf(names);
            if (names.isEmpty()) {
                throw new IllegalArgumentException("a target has a name");
            }
        }
    }

    public Notice {
        requireNonNull(action, "action");
        names = List.copyOf(names);
    }
}
