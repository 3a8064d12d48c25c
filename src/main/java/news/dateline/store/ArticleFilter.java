package news.dateline.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import news.dateline.item.PubStatus;

/**
 * Which articles to list; what is empty doesn't matter.
 *
 * @param language BCP 47, exactly as stored
 * @param agency id of an agency credited for the text
 * @param publisher id of the publisher
 * @param from received at this time or later
 * @param to received before this time
 */
public record ArticleFilter(
        Optional<String> language,
        Optional<String> agency,
        Optional<String> publisher,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<PubStatus> status) {
    public ArticleFilter {
        requireNonNull(language, "language");
        requireNonNull(agency, "agency");
        requireNonNull(publisher, "publisher");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(status, "status");
    }
}
