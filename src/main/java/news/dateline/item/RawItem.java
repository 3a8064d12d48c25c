package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * One payload as it came in. The bytes are shared, not copied: nobody writes to them.
 *
 * @param payload the payload's bytes, as the wire delivered them; empty for a tombstone
 * @param hints what the producer says about them
 * @param receivedAt the time of receipt: the record's timestamp, never the clock's
 * @param position where the record stands in Kafka; empty for a preview or a file
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record RawItem(byte[] payload, Hints hints, Instant receivedAt, Optional<RecordPosition> position) {
    public RawItem {
        requireNonNull(payload, "payload");
        requireNonNull(hints, "hints");
        requireNonNull(receivedAt, "receivedAt");
        requireNonNull(position, "position");
    }

    /** A payload that did not come from Kafka. */
    public static RawItem of(byte[] payload, Hints hints, Instant receivedAt) {
        return new RawItem(payload, hints, receivedAt, Optional.empty());
    }

    public RawItem with(byte[] payload, Hints hints) {
        return new RawItem(payload, hints, receivedAt, position);
    }

    /** Payloads are never logged. */
    @Override
    public String toString() {
        return "RawItem[" + payload.length + " bytes, "
                + position.map(RecordPosition::toString).orElse("no position") + "]";
    }
}
