package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The story that an item belongs to.
 *
 * @param id the story's id, the key of the cleaned topic: the uri of its first item, never changed
 * @param sequence the item's place in the story, from 1, in the order in which items came
 * @param take the item's number as its desk counts, in a story that comes in takes
 * @param supersedes the uri of the item that this one takes the place of
 * @param duplicateOf the uri of the item that this one repeats
 * @param related ids of other stories that it belongs to as well, or that it is a substitute for
 */
public record Series(
        String id,
        Optional<Integer> sequence,
        Optional<Integer> take,
        Optional<String> supersedes,
        Optional<String> duplicateOf,
        List<String> related) {
    public Series {
        requireNonNull(id, "id");
        requireNonNull(sequence, "sequence");
        requireNonNull(take, "take");
        requireNonNull(supersedes, "supersedes");
        requireNonNull(duplicateOf, "duplicateOf");
        related = List.copyOf(related);
    }

    public static Series of(String id) {
        return new Series(id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    public Series withTake(Optional<Integer> take) {
        return new Series(id, sequence, take, supersedes, duplicateOf, related);
    }

    /** The item's place, and the item that it takes the place of. */
    public Series at(int sequence, Optional<String> supersedes) {
        return new Series(id, Optional.of(sequence), take, supersedes, duplicateOf, related);
    }

    /** The item that this one repeats. */
    public Series withDuplicateOf(Optional<String> duplicateOf) {
        return new Series(id, sequence, take, supersedes, duplicateOf, related);
    }

    public Series withRelated(List<String> related) {
        return new Series(id, sequence, take, supersedes, duplicateOf, related);
    }
}
