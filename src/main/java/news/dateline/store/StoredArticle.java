package news.dateline.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** The item as it stands; one row an item. Written by the batch statement alone. */
@Entity
@Immutable
@Table(name = "article")
class StoredArticle {
    @Id
    String uri;

    @Column(name = "series_id")
    String seriesId;

    int sequence;
    String version;

    @Column(name = "provider_version")
    String providerVersion;

    @Column(name = "version_created")
    Instant versionCreated;

    @Column(name = "pub_status")
    String pubStatus;

    String fingerprint;
    String title;
    String language;
    String publisher;
    String[] agencies;
    String place;

    @Column(name = "search_words")
    String[] searchWords;

    @Column(name = "place_keys")
    String[] placeKeys;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "received_at")
    Instant receivedAt;
}
