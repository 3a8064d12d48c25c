package news.dateline.item;

import static java.util.Objects.requireNonNull;

/**
 * One of the names by which a note of the desk's may call an item.
 *
 * @param kind which of its names
 * @param key what is compared: an URI or a number as it is, a headline or slugline folded and without what desks put before and
 *     behind it
 * @param exact the same with those marks, which tells apart what the key does not: {@code update 1-ferry late}
 */
public record Name(Kind kind, String key, String exact) {
    /** The surest comes first. */
    public enum Kind {
        URI,
        /** The supplier's number of the item, {@code dpa 0123}. */
        NUMBER,
        HEADLINE,
        /** The keyword line under which all deliveries of a story come. */
        SLUG
    }

    public Name {
        requireNonNull(kind, "kind");
        requireNonNull(key, "key");
        requireNonNull(exact, "exact");
    }

    public static Name ofUri(String uri) {
        return new Name(Kind.URI, uri, uri);
    }

    /** Whether the headline or slugline stands under a mark that says that it goes on with another item's, an update's or a take's. */
    public boolean isMarked() {
        return !key.equals(exact);
    }

    /** Names are text of the payload, which is never logged. */
    @Override
    public String toString() {
        return "Name[" + kind + "]";
    }
}
