package news.dateline.store;

import static news.dateline.store.ColumnTypes.TEXT;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An item that was rejected, with its payload, so that it can be sent through again. */
@Entity
@Table(name = "dead_letter")
class DeadLetter {
    @Id
    UUID id;

    @Column(columnDefinition = TEXT)
    String topic;

    int partition;

    @Column(name = "record_offset")
    long recordOffset;

    int ordinal;

    @Column(columnDefinition = TEXT)
    String reason;

    @Column(columnDefinition = TEXT)
    String detail;

    @Column(name = "content_type", columnDefinition = TEXT)
    String contentType;

    @Column(columnDefinition = TEXT)
    String url;

    @Column(columnDefinition = TEXT)
    String source;

    @Column(name = "producer_id", columnDefinition = TEXT)
    String producerId;

    @Column(name = "payload_size")
    int payloadSize;

    /** Null where the payload was over the size limit. */
    byte[] payload;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "replayed_at")
    Instant replayedAt;
}
