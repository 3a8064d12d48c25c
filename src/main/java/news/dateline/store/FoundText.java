package news.dateline.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * An article that was found by its words.
 *
 * @param article as it stands: JSON
 */
public record FoundText(ArticleSummary summary, String article) {
    public FoundText {
        requireNonNull(summary, "summary");
        requireNonNull(article, "article");
    }

    /** As a query has it: what is missing is null. */
    FoundText(
            String uri,
            String version,
            int sequence,
            String pubStatus,
            String title,
            String language,
            String publisher,
            String[] agencies,
            String place,
            String signal,
            Instant publishedAt,
            Instant receivedAt,
            String article) {
        this(
                new ArticleSummary(
                        uri,
                        version,
                        sequence,
                        pubStatus,
                        title,
                        language,
                        publisher,
                        agencies,
                        place,
                        signal,
                        publishedAt,
                        receivedAt),
                article);
    }
}
