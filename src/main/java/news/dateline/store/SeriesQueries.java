package news.dateline.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Reads what became of a story. Fails with {@link StoreUnavailableException} where the database is away.
 *
 * <p>Call it on a Vert.x context. Thread safe.
 */
@ApplicationScoped
public class SeriesQueries {
    /** The newest of them; a story goes on for days, not for ever. */
    private static final int MOST_EVENTS = 2_000;

    /**
     * What an event says of the raw record that caused it is in its JSON, which is read as text: it may hold U+0000. What a
     * command caused, at an item of the story, has the command's time and not its record.
     */
    private static final String EVENTS = """
            select v.uri, v.sequence, v.version, v.disposition, cast(extract(epoch from v.received_at) * 1000 as bigint),
                   case when v.shown then v.json ->> 'title' end,
                   v.json #>> '{wire,series,supersedes}', v.json #>> '{wire,series,duplicateOf}',
                   (select r.uri from receipt r
                    where r.topic = v.json #>> '{wire,raw,topic}'
                      and r.partition = cast(v.json #>> '{wire,raw,partition}' as integer)
                      and r.record_offset = cast(v.json #>> '{wire,raw,offset}' as bigint)
                      and r.part = 0 and r.uri <> v.uri
                    limit 1),
                   (select au.kind from audit au join article asked on asked.uri = au.uri
                    where asked.series_id = ?1 and au.asked_at = v.received_at
                      and v.disposition in ('killed', 'released')
                    limit 1)
            from (
                select v.*, cast(v.article as json) as json,
                       a.pub_status = 'usable' and (a.expires_at is null or a.expires_at > now())
                           and v.disposition not in ('killed', 'withheld') as shown
                from article a join article_version v on v.uri = a.uri
                where a.series_id = ?1
                order by v.received_at desc, v.uri desc, v.sequence desc
                limit ?2) v
            order by v.received_at, v.uri, v.sequence
            """;

    private static final String ITEMS = """
            select new ArticleSummary(a.uri, a.version, a.sequence, a.pubStatus, a.title, a.language, a.publisher,
                a.agencies, a.place, a.signal, a.publishedAt, a.receivedAt)
            from StoredArticle a
            where a.seriesId = ?1 and (a.expiresAt is null or a.expiresAt > ?2)
            order by a.storyPlace, a.uri""";

    private static final int MOST_ITEMS = 500;

    private final BoundedSession sessions;

    SeriesQueries(BoundedSession sessions) {
        this.sessions = sessions;
    }

    /** The items of a story as they stand, in their order; of those that must not be used not a word. */
    public Uni<List<ArticleSummary>> items(String series, Instant now) {
        return sessions.read(session -> session.createSelectionQuery(ITEMS, ArticleSummary.class)
                .setParameter(1, series)
                .setParameter(2, now)
                .setMaxResults(MOST_ITEMS)
                .getResultList());
    }

    /** What happened to them, in the order in which it came in. */
    public Uni<List<SeriesEvent>> events(String series) {
        return sessions.read(session -> events(session, series));
    }

    private static Uni<List<SeriesEvent>> events(Mutiny.StatelessSession session, String series) {
        return session.createNativeQuery(EVENTS)
                .setParameter(1, series)
                .setParameter(2, MOST_EVENTS)
                .getResultList()
                .map(rows -> rows.stream().map(row -> event((Object[]) row)).toList());
    }

    private static SeriesEvent event(Object[] row) {
        return new SeriesEvent(
                (String) row[0],
                ((Number) row[1]).intValue(),
                (String) row[2],
                (String) row[3],
                Instant.ofEpochMilli(((Number) row[4]).longValue()),
                Optional.ofNullable((String) row[5]),
                Optional.ofNullable((String) row[6]),
                Optional.ofNullable((String) row[7]),
                Optional.ofNullable((String) row[8]),
                Optional.ofNullable((String) row[9]));
    }
}
