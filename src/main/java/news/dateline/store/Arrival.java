package news.dateline.store;

import static java.util.Objects.requireNonNull;

import java.util.List;
import news.dateline.item.ContentHash;
import news.dateline.item.Outcome;
import news.dateline.item.RawItem;
import news.dateline.item.RecordPosition;

/**
 * A raw record and what cleaning made of it.
 *
 * @param item the record; it has a position
 * @param contentHash of its payload
 * @param outcomes one an item of the payload, in order
 */
public record Arrival(RawItem item, String contentHash, List<Outcome> outcomes) {
    public Arrival {
        requireNonNull(contentHash, "contentHash");
        outcomes = List.copyOf(outcomes);
        if (item.position().isEmpty() || outcomes.isEmpty()) {
            throw new IllegalArgumentException("an arrival has a position and at least one outcome");
        }
    }

    public static Arrival of(RawItem item, List<Outcome> outcomes) {
        return new Arrival(item, ContentHash.of(item.payload()), outcomes);
    }

    public RecordPosition position() {
        return item.position().orElseThrow();
    }

    /** The same record, rejected as a whole. */
    Arrival rejected(Outcome.Rejected why) {
        return new Arrival(item, contentHash, List.of(why));
    }
}
