package news.dateline.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.dateline.item.PubStatus;

/**
 * Finds who else carries a text. Fails with {@link StoreUnavailableException} where the database is away.
 *
 * <p>Call it on a Vert.x context. Thread safe.
 */
@ApplicationScoped
public class CarrierQueries {
    /** So many are looked at; a text that thousands carry is a form. */
    private static final int MOST = 2_000;

    /** From item to item: what one repeats, what repeats it, and by way of its words what says the same. */
    private static final String SELECT = """
            with recursive carries(uri, words) as (
                select cast(?1 as text), cast(null as text)
                union
                select link.uri, link.words from carries cross join lateral (
                    select a.duplicate_of as uri, null as words from article a
                    where a.uri = carries.uri and a.duplicate_of is not null
                    union all
                    select a.uri, null from article a where a.duplicate_of = carries.uri
                    union all
                    select null, a.words from article a
                    where a.uri = carries.uri and a.words <> '' and a.text_sequence > 0
                    union all
                    select a.uri, null from article a where a.words = carries.words and a.text_sequence > 0) link),
            found as (
                select a.*, cast(extract(epoch from a.received_at) * 1000 as bigint) as received,
                       a.pub_status = 'usable' and (a.expires_at is null or a.expires_at > to_timestamp(cast(?2 as bigint) / 1000.0)) as shown
                from (select uri from carries where uri is not null limit ?3) carriers join article a using (uri)
                where a.uri <> ?1 and not a.notice)
            select f.uri, f.version, f.sequence, f.pub_status, case when f.shown then f.title end,
                   case when f.shown then f.language end, f.publisher,
                   case when f.shown then array_to_string(f.agencies, ',') end, case when f.shown then f.place end,
                   cast(extract(epoch from f.published_at) * 1000 as bigint), f.received, f.duplicate_of,
                   f.words = (select words from article where uri = ?1), case when f.shown then f.signal end
            from found f
            where (f.received, f.uri) < (?4, ?5)
            order by f.received desc, f.uri desc
            limit ?6
            """;

    private final BoundedSession sessions;

    CarrierQueries(BoundedSession sessions) {
        this.sessions = sessions;
    }

    /**
     * Who carries the text of an item, the last received first, that item left out. Those that must not be used are there without a
     * word of theirs.
     *
     * @param after where the page before this one ended
     * @param limit at most so many
     */
    public Uni<List<Carrier>> of(String uri, Optional<Keyset> after, int limit, Instant now) {
        return sessions.read(session -> session.createNativeQuery(SELECT)
                        .setParameter(1, uri)
                        .setParameter(2, now.toEpochMilli())
                        .setParameter(3, MOST)
                        .setParameter(
                                4,
                                after.map(end -> end.receivedAt().toEpochMilli())
                                        .orElse(Long.MAX_VALUE))
                        .setParameter(5, after.map(Keyset::id).orElse(""))
                        .setParameter(6, limit)
                        .getResultList())
                .map(rows -> rows.stream().map(row -> carrier((Object[]) row)).toList());
    }

    private static Carrier carrier(Object[] row) {
        ArticleSummary article = new ArticleSummary(
                (String) row[0],
                (String) row[1],
                ((Number) row[2]).intValue(),
                PubStatus.ofCode((String) row[3]).orElseThrow().code(),
                Optional.ofNullable((String) row[4]),
                Optional.ofNullable((String) row[5]),
                Optional.ofNullable((String) row[6]),
                Optional.ofNullable((String) row[7])
                        .filter(agencies -> !agencies.isEmpty())
                        .map(agencies -> List.of(agencies.split(",")))
                        .orElse(List.of()),
                Optional.ofNullable((String) row[8]),
                Optional.ofNullable((String) row[13]),
                Instant.ofEpochMilli(((Number) row[9]).longValue()),
                Instant.ofEpochMilli(((Number) row[10]).longValue()));
        return new Carrier(article, Optional.ofNullable((String) row[11]), Boolean.TRUE.equals(row[12]));
    }
}
