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
 * @param id its place among the rows that are written, which grows; 0 for one that is not written yet
 * @param after the last written row under the key that was known when this one was made: it holds as long as nobody who matters
 *     wrote since. Of a meeting, the revision of the story, which only one may write
 * @param uri of the item or of the note
 * @param exact {@link NameKey#exact} of the item's name, or of the name that the note gives
 * @param marked whether the item's headline says that it goes on with another item
 * @param seen when it came in
 */
public record Named(long key, long id, long after, String uri, long exact, boolean marked, Role role, Instant seen) {
    /** What the row stands for. */
    public enum Role {
        ITEM("item"),
        /** One that changes a story as a whole, {@link Meetings}. */
        MEETING("meeting"),
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

    /** The last written row of those under a key. */
    static long newest(List<Named> rows) {
        return rows.isEmpty()
                ? 0
                : Math.max(
                        rows.get(rows.size() - 1).id(),
                        rows.get(rows.size() - 1).after());
    }

    /** Whether it is a note, which whoever takes the name at the same moment must not miss. */
    public boolean isNote() {
        return role != Role.ITEM && role != Role.MEETING;
    }

    boolean isItem() {
        return role == Role.ITEM;
    }
}
