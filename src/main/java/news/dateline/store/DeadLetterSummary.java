package news.dateline.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A dead letter in a list: everything but its payload.
 *
 * @param ordinal the item's place within the payload, from 0
 * @param reason a code of {@link news.dateline.item.Reason}
 * @param producerId the producer's id of the item
 * @param payloadSize bytes
 * @param replayable whether the payload is here: it is not where it was too large
 * @param replayedAt when it was last sent through again
 */
public record DeadLetterSummary(
        UUID id,
        String topic,
        int partition,
        long offset,
        int ordinal,
        String reason,
        String detail,
        Optional<String> contentType,
        Optional<String> url,
        Optional<String> source,
        Optional<String> producerId,
        int payloadSize,
        boolean replayable,
        Instant receivedAt,
        Optional<Instant> replayedAt) {
    /** As a query has it: what is missing is null. */
    DeadLetterSummary(
            UUID id,
            String topic,
            int partition,
            long offset,
            int ordinal,
            String reason,
            String detail,
            String contentType,
            String url,
            String source,
            String producerId,
            int payloadSize,
            boolean replayable,
            Instant receivedAt,
            Instant replayedAt) {
        this(
                id,
                topic,
                partition,
                offset,
                ordinal,
                reason,
                detail,
                Optional.ofNullable(contentType),
                Optional.ofNullable(url),
                Optional.ofNullable(source),
                Optional.ofNullable(producerId),
                payloadSize,
                replayable,
                receivedAt,
                Optional.ofNullable(replayedAt));
    }

    /** Where a page that ends with this dead letter ends. */
    public Keyset keyset() {
        return new Keyset(receivedAt, id.toString());
    }
}
