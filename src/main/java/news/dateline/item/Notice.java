package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a note to desks asks about other items of its supplier: that they be killed, held, or used after all.
 *
 * @param names the items, each by one name or more, in the order of the note; none where the note names none
 */
public record Notice(Action action, List<Target> names) {
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
