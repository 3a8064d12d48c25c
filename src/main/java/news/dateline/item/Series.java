package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The story that an item belongs to.
 *
 * @param id the story's id, the key of the cleaned topic
 * @param sequence the item's place in the story, from 1
 * @param supersedes the version that this one takes the place of
 * @param duplicateOf the item that this one repeats
 */
public record Series(String id, Optional<Integer> sequence, Optional<String> supersedes, Optional<String> duplicateOf) {
    public Series {
        requireNonNull(id, "id");
        requireNonNull(sequence, "sequence");
        requireNonNull(supersedes, "supersedes");
        requireNonNull(duplicateOf, "duplicateOf");
    }

    public static Series of(String id) {
        return new Series(id, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
