package news.dateline.api;

import java.util.Optional;
import news.dateline.item.Hints;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** What a request says about its payload, in its query or in its headers; the query is heard first. */
record RequestHints(
        @RestHeader("Content-Type") @Parameter(hidden = true)
        Optional<String> contentType,

        @RestQuery("url") @Parameter(description = "Where the payload was taken from; may be a header")
        Optional<String> url,

        @RestHeader("url") @Parameter(hidden = true) Optional<String> urlHeader,

        @RestQuery("source") @Parameter(description = "Who sends it, such as a feed's name; may be a header")
        Optional<String> source,

        @RestHeader("source") @Parameter(hidden = true) Optional<String> sourceHeader,

        @RestQuery("id")
        @Parameter(description = "The sender's id of the item, the record's key; may be Idempotency-Key")
        Optional<String> id,

        @RestHeader("Idempotency-Key") @Parameter(hidden = true)
        Optional<String> idempotencyKey) {
    Hints toHints() {
        return new Hints(
                speaking(contentType),
                speaking(url).or(() -> speaking(urlHeader)),
                speaking(source).or(() -> speaking(sourceHeader)),
                speaking(id).or(() -> speaking(idempotencyKey)));
    }

    /** Control characters have no place in a hint: a reader of the topic would drop it whole. */
    private static Optional<String> speaking(Optional<String> value) {
        return value.filter(text -> text.chars().noneMatch(Character::isISOControl))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
