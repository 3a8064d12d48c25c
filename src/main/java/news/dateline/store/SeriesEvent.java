package news.dateline.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * A change of an item of a story, as the database has it.
 *
 * @param sequence as Dateline counts an item's changes, from 1
 * @param type what it was: {@code created}, {@code killed} and so on
 * @param title the headline that it brought; empty of an item that must not be used
 * @param by the item that caused it, where that is another: a note to desks, a newer item of the story
 * @param command what caused it, where that was no delivery: {@code due}, {@code kill}, {@code release}
 */
public record SeriesEvent(
        String uri,
        int sequence,
        String version,
        String type,
        Instant receivedAt,
        Optional<String> title,
        Optional<String> supersedes,
        Optional<String> duplicateOf,
        Optional<String> by,
        Optional<String> command) {
    public SeriesEvent {
        requireNonNull(uri, "uri");
        requireNonNull(version, "version");
        requireNonNull(type, "type");
        requireNonNull(receivedAt, "receivedAt");
        requireNonNull(title, "title");
        requireNonNull(supersedes, "supersedes");
        requireNonNull(duplicateOf, "duplicateOf");
        requireNonNull(by, "by");
        requireNonNull(command, "command");
    }
}
