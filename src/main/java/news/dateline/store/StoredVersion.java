package news.dateline.store;

import static news.dateline.store.ColumnTypes.TEXT;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A version of an item, byte for byte as it was published. Written by the batch statement alone. */
@Entity
@Immutable
@Table(name = "article_version")
class StoredVersion {
    @EmbeddedId
    Key key;

    @Column(columnDefinition = TEXT)
    String version;

    @Column(columnDefinition = TEXT)
    String disposition;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(columnDefinition = TEXT)
    String article;

    /** The item, and the version as Dateline counts from 1. */
    @Embeddable
    record Key(@Column(columnDefinition = TEXT) String uri, int sequence) {}
}
