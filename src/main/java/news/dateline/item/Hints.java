package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What a producer says about a payload beside the payload itself. Hints may be missing or wrong: a reader looks at the
 * content first.
 *
 * @param contentType a media type, parameters included, as given
 * @param url the address the payload was taken from, as given
 * @param source who sent it, in the producer's own words (a feed's name, a CloudEvents source)
 * @param id the producer's id of the item: the record's key, or the CloudEvents subject
 */
public record Hints(Optional<String> contentType, Optional<String> url, Optional<String> source, Optional<String> id) {
    /** No hints at all. */
    public static final Hints NONE = new Hints(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Hints {
        requireNonNull(contentType, "contentType");
        requireNonNull(url, "url");
        requireNonNull(source, "source");
        requireNonNull(id, "id");
    }

    public Hints withContentType(String contentType) {
        return new Hints(Optional.of(contentType), url, source, id);
    }

    public Hints withUrl(String url) {
        return new Hints(contentType, Optional.of(url), source, id);
    }

    public Hints withSource(String source) {
        return new Hints(contentType, url, Optional.of(source), id);
    }

    public Hints withId(String id) {
        return new Hints(contentType, url, source, Optional.of(id));
    }
}
