package news.dateline.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was published of items, for those who follow the topic: not to be shown, since it may have been taken back. Fails with {@link
 * StoreUnavailableException} where the database is away.
 *
 * <p>Call it on a Vert.x context. Thread safe.
 */
@ApplicationScoped
public class PublishedTexts {
    /** Of all items together; the newest. */
    private static final int MOST = 2_000;

    private final BoundedSession sessions;

    PublishedTexts(BoundedSession sessions) {
        this.sessions = sessions;
    }

    /** The texts with which the items were published, newest first, by URI: JSON. Those that never were are missing. */
    public Uni<Map<String, List<String>>> of(Collection<String> uris) {
        return sessions.read(session -> session.createSelectionQuery(
                                "select v.key.uri, v.article from StoredVersion v where v.key.uri in (?1)"
                                        + " and v.disposition not in ('killed', 'withheld')"
                                        + " order by v.receivedAt desc, v.key.sequence desc",
                                Object[].class)
                        .setParameter(1, uris)
                        .setMaxResults(MOST)
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> (String) row[0],
                                TreeMap::new,
                                Collectors.mapping(row -> (String) row[1], Collectors.toList()))));
    }

    /** Which of the items may be used. */
    public Uni<Set<String>> usable(Collection<String> uris, Instant now) {
        return sessions.read(session -> session.createSelectionQuery(
                                "select a.uri from StoredArticle a where a.uri in (?1) and a.pubStatus = 'usable'"
                                        + " and (a.expiresAt is null or a.expiresAt > ?2)",
                                String.class)
                        .setParameter(1, uris)
                        .setParameter(2, now)
                        .getResultList())
                .map(Set::copyOf);
    }
}
