package news.dateline.store;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.story.Named;
import org.hibernate.reactive.mutiny.Mutiny;

/** Finds who goes by a name, and the texts that may be let out or compared with later ones. */
final class StoryReader {
    /** Of a form's headline, which hundreds have, the newest are enough. */
    private static final int MOST_OF_A_NAME = 20;

    /** One name after the other, for the reason of {@link ReceiptReader#SELECT}. */
    static final String NAMES = """
            select n.key, n.id, n.uri, n.exact, n.marked, n.role,
                   cast(extract(epoch from n.seen) * 1000 as bigint), a.pub_status = 'canceled'
            from unnest(cast(?1 as bigint[])) as asked(key)
            cross join lateral (
                select * from story_name where story_name.key = asked.key order by id desc limit ?2) n
            left join lateral (select pub_status from article where article.uri = n.uri offset 0) a on true
            """;

    /** One item after the other, for the reason of {@link ReceiptReader#SELECT}. */
    static final String TEXTS = """
            select a.uri, v.text
            from unnest(cast(?1 as text[])) as asked(uri)
            cross join lateral (select * from article where article.uri = asked.uri offset 0) a
            cross join lateral (
                select coalesce(usable, article) as text from article_version
                where article_version.uri = a.uri and article_version.sequence = a.text_sequence
                offset 0) v
            """;

    private StoryReader() {}

    /**
     * A row, and whether the item behind it was killed.
     *
     * @param named the row
     */
    record Found(Named named, boolean killed) {
        /** Whether a rule may ask how the item stands: those that go by a common headline are many. */
        boolean matters(Collection<Long> keysOfItems) {
            return killed || named.marked() || keysOfItems.contains(named.key());
        }
    }

    static Uni<List<Found>> names(Mutiny.StatelessSession session, Collection<Long> keys) {
        return session.createNativeQuery(NAMES)
                .setParameter(1, keys.toArray(Long[]::new))
                .setParameter(2, MOST_OF_A_NAME)
                .getResultList()
                .map(rows -> rows.stream().map(row -> found((Object[]) row)).toList());
    }

    private static Found found(Object[] row) {
        Named named = new Named(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                0,
                (String) row[2],
                ((Number) row[3]).longValue(),
                (Boolean) row[4],
                Named.Role.ofCode((String) row[5]),
                Instant.ofEpochMilli(((Number) row[6]).longValue()));
        return new Found(named, Boolean.TRUE.equals(row[7]));
    }

    /** The texts that items stand with, by URI: JSON as it may be used. */
    static Uni<Map<String, String>> texts(Mutiny.StatelessSession session, Collection<String> uris) {
        if (uris.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return session.createNativeQuery(TEXTS)
                .setParameter(1, uris.toArray(String[]::new))
                .getResultList()
                .map(rows -> {
                    Map<String, String> texts = new HashMap<>();
                    for (Object row : rows) {
                        Object[] columns = (Object[]) row;
                        texts.put((String) columns[0], (String) columns[1]);
                    }
                    return texts;
                });
    }
}
