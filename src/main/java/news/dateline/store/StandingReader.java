package news.dateline.store;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import news.dateline.item.PubStatus;
import news.dateline.story.Standing;
import org.hibernate.reactive.mutiny.Mutiny;

/** Finds how the items of a batch stand, and those of their stories. */
final class StandingReader {
    /** One item and one story after the other, for the reason of {@link ReceiptReader#SELECT}. */
    static final String SELECT = """
            with story as (
                select distinct a.series_id
                from unnest(cast(?1 as text[])) as asked(uri)
                cross join lateral (select series_id from article where article.uri = asked.uri offset 0) a)
            select uri, sequence, version, provider_version,
                   cast(extract(epoch from version_created) * 1000 as bigint), pub_status, fingerprint, words, decided_by,
                   a.series_id, story_place, notice, text_sequence, told,
                   cast(extract(epoch from release_at) * 1000 as bigint)
            from story cross join lateral (select * from article where article.series_id = story.series_id offset 0) a
            """;

    private StandingReader() {}

    /** How the items stand, and the others of their stories, by URI; an item seen for the first time has none. */
    static Uni<Map<String, Standing>> read(Mutiny.StatelessSession session, Collection<String> uris) {
        return session.createNativeQuery(SELECT)
                .setParameter(1, uris.toArray(String[]::new))
                .getResultList()
                .map(rows -> {
                    Map<String, Standing> byUri = new HashMap<>();
                    for (Object row : rows) {
                        Object[] columns = (Object[]) row;
                        byUri.put((String) columns[0], standing(columns));
                    }
                    return byUri;
                });
    }

    private static Standing standing(Object[] row) {
        return new Standing(
                ((Number) row[1]).intValue(),
                (String) row[2],
                Optional.ofNullable((String) row[3]),
                Optional.ofNullable((Number) row[4]).map(at -> Instant.ofEpochMilli(at.longValue())),
                PubStatus.ofCode((String) row[5]).orElseThrow(),
                (String) row[6],
                (String) row[7],
                Standing.Cause.ofCode((String) row[8]),
                new Standing.Place((String) row[9], ((Number) row[10]).intValue(), (Boolean) row[11]),
                ((Number) row[12]).intValue(),
                (Boolean) row[13],
                Optional.ofNullable((Number) row[14]).map(at -> Instant.ofEpochMilli(at.longValue())));
    }
}
