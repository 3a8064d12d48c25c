package news.dateline.story;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import news.dateline.item.Notice;

/**
 * Who goes by a name: an item, or a note that names one.
 *
 * @param key the name, {@link NameKey#of}
 * @param slot the number of this row under the key, from 0. Two transactions that would miss each other take the same one, and
 *     the second starts over
 * @param uri of the item or of the note
 * @param exact {@link NameKey#exact} of the item's name, or of the name that the note gives
 * @param marked whether the item's headline says that it goes on with another item
 * @param seen when it came in
 */
public record Named(long key, int slot, String uri, long exact, boolean marked, Role role, Instant seen) {
    /** What the row stands for. */
    public enum Role {
        ITEM("item"),
        /** A note that has found its item. */
        NOTE("note"),
        /** A note that waits for the item that it kills. */
        KILL("kill"),
        /** A note that waits for the item that it holds. */
        HOLD("hold"),
        /** A note that ends a hold, also one that still waits. */
        RELEASE("release");

        private final String code;

        Role(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /**
         * The role with this code.
         *
         * @throws IllegalArgumentException if none has it
         */
        public static Role ofCode(String code) {
            return Arrays.stream(values())
                    .filter(role -> role.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such role: " + code));
        }

        /** The role of a note that has not found its item. */
        static Role waiting(Notice.Action action) {
            return switch (action) {
                case KILL -> KILL;
                case HOLD -> HOLD;
                case RELEASE -> RELEASE;
            };
        }
    }

    public Named {
        requireNonNull(uri, "uri");
        requireNonNull(role, "role");
        requireNonNull(seen, "seen");
    }

    /** The slot of the next row under a key; those that are there may have been pruned from below. */
    static int next(List<Named> rows) {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).slot() + 1;
    }

    boolean isItem() {
        return role == Role.ITEM;
    }
}
