package news.dateline.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An article in a list.
 *
 * @param version as published
 * @param sequence the version as Dateline counts, from 1
 * @param agencies ids of the agencies credited for the text
 * @param publisher the publisher's id
 * @param place the filing place as printed
 * @param publishedAt as the source states it, else the time of first receipt
 * @param receivedAt when the version that stands came in
 */
public record ArticleSummary(
        String uri,
        String version,
        int sequence,
        String pubStatus,
        Optional<String> title,
        Optional<String> language,
        Optional<String> publisher,
        List<String> agencies,
        Optional<String> place,
        Instant publishedAt,
        Instant receivedAt) {
    /** As a query has it: what is missing is null. */
    ArticleSummary(
            String uri,
            String version,
            int sequence,
            String pubStatus,
            String title,
            String language,
            String publisher,
            String[] agencies,
            String place,
            Instant publishedAt,
            Instant receivedAt) {
        this(
                uri,
                version,
                sequence,
                pubStatus,
                Optional.ofNullable(title),
                Optional.ofNullable(language),
                Optional.ofNullable(publisher),
                List.of(agencies),
                Optional.ofNullable(place),
                publishedAt,
                receivedAt);
    }

    /** Where a page that ends with this article ends. */
    public Keyset keyset() {
        return new Keyset(receivedAt, uri);
    }
}
