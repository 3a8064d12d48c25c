package news.dateline.store;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.story.Named;
import org.hibernate.reactive.mutiny.Mutiny;

/** Finds who goes by a name, and the texts that may be let out. */
final class StoryReader {
    private static final String NAMES = """
            select key, slot, uri, exact, marked, role, cast(extract(epoch from seen) * 1000 as bigint)
            from story_name
            where key = any (cast(?1 as bigint[]))
            """;

    private static final String TEXTS = """
            select v.uri, coalesce(v.usable, v.article)
            from article a join article_version v on v.uri = a.uri and v.sequence = a.text_sequence
            where a.uri = any (cast(?1 as text[])) and a.pub_status <> 'usable'
            """;

    private StoryReader() {}

    static Uni<List<Named>> names(Mutiny.StatelessSession session, Collection<Long> keys) {
        return session.createNativeQuery(NAMES)
                .setParameter(1, keys.toArray(Long[]::new))
                .getResultList()
                .map(rows -> rows.stream().map(row -> named((Object[]) row)).toList());
    }

    private static Named named(Object[] row) {
        return new Named(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).intValue(),
                (String) row[2],
                ((Number) row[3]).longValue(),
                (Boolean) row[4],
                Named.Role.ofCode((String) row[5]),
                Instant.ofEpochMilli(((Number) row[6]).longValue()));
    }

    /** The texts that items which are held or killed stand with, by URI: JSON as it may be used. */
    static Uni<Map<String, String>> texts(Mutiny.StatelessSession session, Collection<String> uris) {
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
