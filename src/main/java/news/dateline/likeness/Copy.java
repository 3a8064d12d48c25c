package news.dateline.likeness;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A text that came in, for those that come after it.
 *
 * @param uri of its item
 * @param supplier who sent it; empty where nothing tells
 * @param seen when it came in
 * @param text its words
 */
public record Copy(String uri, String supplier, Instant seen, CopyText text) {
    public Copy {
        requireNonNull(uri, "uri");
        requireNonNull(supplier, "supplier");
        requireNonNull(seen, "seen");
        requireNonNull(text, "text");
    }
}
