package news.dateline.poll;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What came of asking for a feed. */
sealed interface Answer {
    /**
     * The feed.
     *
     * @param movedTo where it has moved for good
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Changed(
            byte[] body,
            Optional<String> contentType,
            Optional<String> etag,
            Optional<String> lastModified,
            Optional<URI> movedTo)
            implements Answer {
        public Changed {
            requireNonNull(body, "body");
            requireNonNull(contentType, "contentType");
            requireNonNull(etag, "etag");
            requireNonNull(lastModified, "lastModified");
            requireNonNull(movedTo, "movedTo");
        }
    }

    /** As it was. */
    record Unchanged(Optional<URI> movedTo) implements Answer {}

    /** There will be none any more. */
    record Gone() implements Answer {}

    /**
     * Nothing, this time.
     *
     * @param why for an operator
     * @param notBefore how long the server asks to be left alone
     */
    record Failed(String why, Optional<Duration> notBefore) implements Answer {
        public Failed {
            requireNonNull(why, "why");
            requireNonNull(notBefore, "notBefore");
        }
    }
}
