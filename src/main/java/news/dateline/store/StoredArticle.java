package news.dateline.store;

import static news.dateline.store.ColumnTypes.TEXT;
import static news.dateline.store.ColumnTypes.TEXTS;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** The item as it stands; one row an item. Written by the batch alone. */
@Entity
@Immutable
@Table(name = "article")
class StoredArticle {
    @Id
    @Column(columnDefinition = TEXT)
    String uri;

    @Column(name = "series_id", columnDefinition = TEXT)
    String seriesId;

    /** Its number among the items of its story. */
    @Column(name = "story_place")
    int storyPlace;

    int sequence;

    @Column(columnDefinition = TEXT)
    String version;

    @Column(name = "provider_version", columnDefinition = TEXT)
    String providerVersion;

    @Column(name = "version_created")
    Instant versionCreated;

    @Column(name = "pub_status", columnDefinition = TEXT)
    String pubStatus;

    @Column(columnDefinition = TEXT)
    String fingerprint;

    @Column(columnDefinition = TEXT)
    String title;

    @Column(columnDefinition = TEXT)
    String language;

    @Column(columnDefinition = TEXT)
    String publisher;

    @Column(columnDefinition = TEXTS)
    String[] agencies;

    @Column(columnDefinition = TEXT)
    String place;

    @Column(name = "place_keys", columnDefinition = TEXTS)
    String[] placeKeys;

    @Column(columnDefinition = TEXT)
    String signal;

    /** The change that brought the text; 0 for none. */
    @Column(name = "text_sequence")
    int textSequence;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "received_at")
    Instant receivedAt;
}
