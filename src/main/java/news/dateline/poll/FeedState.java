package news.dateline.poll;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is remembered of a feed.
 *
 * @param url where it is asked for: as given, until it has moved for good
 * @param etag of its last state, as the server wrote it
 * @param lastModified the same
 * @param notBefore when the server wants to be asked again at the earliest
 * @param gone the server says that there will be none any more
 * @param versions of its entries, by their keys; those that stood in it longest ago first
 */
record FeedState(
        URI url,
        Optional<String> etag,
        Optional<String> lastModified,
        Optional<Instant> notBefore,
        boolean gone,
        Map<String, String> versions) {
    /** Of entries that have left the feed so many are remembered: some come back. */
    private static final int MOST_ENTRIES = 2_000;

    FeedState {
        requireNonNull(url, "url");
        requireNonNull(etag, "etag");
        requireNonNull(lastModified, "lastModified");
        requireNonNull(notBefore, "notBefore");
        versions = new LinkedHashMap<>(versions);
    }

    static FeedState of(URI url) {
        return new FeedState(url, Optional.empty(), Optional.empty(), Optional.empty(), false, Map.of());
    }

    boolean has(String key, String version) {
        return version.equals(versions.get(key));
    }

    FeedState movedTo(URI url) {
        return new FeedState(url, etag, lastModified, notBefore, gone, versions);
    }

    FeedState notBefore(Optional<Instant> moment) {
        return new FeedState(url, etag, lastModified, moment, gone, versions);
    }

    FeedState whenGone() {
        return new FeedState(url, etag, lastModified, notBefore, true, versions);
    }

    FeedState validatedBy(Optional<String> etag, Optional<String> lastModified) {
        return new FeedState(url, etag, lastModified, notBefore, gone, versions);
    }

    /** With these entries as the last that stood in it. */
    FeedState with(Map<String, String> entries) {
        Map<String, String> all = new LinkedHashMap<>(versions);
        all.keySet().removeAll(entries.keySet());
        all.putAll(entries);
        return new FeedState(url, etag, lastModified, notBefore, gone, all);
    }

    /** When these are all that stand in it: only then is it known which have left, and the oldest of those may be forgotten. */
    FeedState withAll(Map<String, String> entries) {
        FeedState known = with(entries);
        Map<String, String> kept = new LinkedHashMap<>(known.versions);
        var oldest = kept.keySet().iterator();
        for (int excess = kept.size() - Math.max(MOST_ENTRIES, entries.size()); excess > 0; excess--) {
            oldest.next();
            oldest.remove();
        }
        return new FeedState(url, etag, lastModified, notBefore, gone, kept);
    }
}
