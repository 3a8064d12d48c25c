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
 * @param signal what the item asks of those who have an earlier one
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
        Optional<String> signal,
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
            String signal,
            Instant publishedAt,
            Instant receivedAt) {
        this(
                uri,
                version,
                sequence,
                pubStatus,
                shown(title, pubStatus),
                shown(language, pubStatus),
                Optional.ofNullable(publisher),
                shown(agencies, pubStatus).map(List::of).orElse(List.of()),
                shown(place, pubStatus),
                shown(signal, pubStatus),
                publishedAt,
                receivedAt);
    }

    /** Of what must not be used not a word is told. */
    private static <T> Optional<T> shown(T value, String pubStatus) {
        return pubStatus.equals("usable") ? Optional.ofNullable(value) : Optional.empty();
    }

    /** Where a page that ends with this article ends. */
    public Keyset keyset() {
        return new Keyset(receivedAt, uri);
    }
}
