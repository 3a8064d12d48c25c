package news.dateline.follow;

import static java.util.Objects.requireNonNull;

import java.util.List;
import news.dateline.item.PubStatus;

/**
 * An event of the cleaned topic as readers get it. Immutable; its bytes are shared.
 *
 * @param after where a reader stands that has had this event, and all that the tail read before it
 * @param type created, updated, and so on
 * @param facets by which it is chosen: its own, or its item's of before; none, and everybody gets it
 * @param summary one line of JSON
 * @param article as published, one line of JSON; the summary where the words are nobody's
 */
// never compared
@SuppressWarnings("ArrayRecordComponent")
record FollowedEvent(
        int partition,
        long offset,
        Positions after,
        String type,
        String uri,
        String series,
        List<Facets> facets,
        byte[] summary,
        byte[] article) {
    FollowedEvent {
        requireNonNull(after, "after");
        requireNonNull(type, "type");
        requireNonNull(uri, "uri");
        requireNonNull(series, "series");
        facets = List.copyOf(facets);
        requireNonNull(summary, "summary");
        requireNonNull(article, "article");
    }

    /** Whether it says that the item must not be used. */
    boolean takesBack() {
        return type.equals("killed") || type.equals("withheld");
    }

    /**
     * Whether an item that stands so is one, or was one before: a kill, a hold or a release is news to all who may have taken it for what
     * it was.
     */
    boolean concerns(PubStatus status) {
        return switch (type) {
            case "killed", "released" -> true;
            case "withheld" -> status != PubStatus.CANCELED;
            default -> status == PubStatus.USABLE;
        };
    }

    /** How much memory it takes, about. */
    int size() {
        return summary.length
                + article.length
                + facets.stream().mapToInt(Facets::size).sum();
    }

    /** The same without a word of the article. */
    FollowedEvent silenced(byte[] wordless) {
        return new FollowedEvent(partition, offset, after, type, uri, series, facets, wordless, wordless);
    }
}
