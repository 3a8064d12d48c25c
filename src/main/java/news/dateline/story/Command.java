package news.dateline.story;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * What is asked about an item by the service itself, when an hour has come, or by an editor.
 *
 * @param id the same for the same cause
 * @param uri the item
 * @param at when: the hour of a release that is due, else when the editor asked
 * @param by who; empty for the service itself
 * @param reason the editor's words
 */
public record Command(String id, Kind kind, String uri, Instant at, Optional<String> by, Optional<String> reason) {
    /** What is to be done. */
    public enum Kind {
        /** The hour of an embargo has come: nothing if the item is not held until that very hour. */
        DUE("due"),
        /** An editor kills. */
        KILL("kill"),
        /** An editor lets a text out that is held or killed. */
        RELEASE("release"),
        /** Today's rules read a record again: {@link Recomputation} says what they make of it. */
        RECOMPUTE("recompute");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst();
        }
    }

    public Command {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(uri, "uri");
        requireNonNull(at, "at");
        requireNonNull(by, "by");
        requireNonNull(reason, "reason");
    }

    /** The release of an item whose hour has come: whoever notices makes the same command. */
    public static Command due(String uri, Instant hour) {
        return new Command("due:" + uri + "@" + hour, Kind.DUE, uri, hour, Optional.empty(), Optional.empty());
    }
}
