package news.dateline.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import news.dateline.store.Statistics.Count;
import news.dateline.store.Statistics.HourCount;
import news.dateline.store.Statistics.PlaceCount;

/**
 * Counts what came in. Bounded: by an index it reads the newest articles of a stretch of time, {@value #MOST} at most, and what
 * an answer was stands for {@link #KEPT}. Fails with {@link StoreUnavailableException} where the database is away.
 *
 * <p>Call it on a Vert.x context. Thread safe.
 */
@ApplicationScoped
public class StatisticsQueries {
    static final int MOST = 50_000;

    /** Many may look at once; nobody needs them newer. */
    static final Duration KEPT = Duration.ofSeconds(10);

    private static final String NEWEST = """
            with newest as materialized (
                select uri, text_sequence, language, publisher, agencies, place_keys, received_at from article
                where received_at >= ?1 and received_at < ?2 and pub_status = 'usable'
                    and (expires_at is null or expires_at > ?2)
                order by received_at desc, uri desc limit %d)
            """.formatted(MOST);

    /** The lists' ends are cut: a sender may make up any number of names. */
    private static final String COUNTS = NEWEST + """
            , letters as materialized (
                select reason from dead_letter where received_at >= ?1 and received_at < ?2
                order by received_at desc, id desc limit %d)
            , counted as (
                select 'hour' as list, cast(cast(extract(epoch from date_trunc('hour', received_at)) as bigint) as text) as name
                    from newest
                union all select 'language', language from newest
                union all select 'publisher', publisher from newest
                union all select 'agency', unnest(agencies) from newest
                union all select 'reason', reason from letters)
            , ranked as (
                select list, name, count(*) as articles, row_number() over (partition by list order by count(*) desc, name) as rank
                from counted where name is not null group by list, name)
            select list, name, articles from ranked where rank <= 200 order by list, rank
            """.formatted(MOST);

    /** Where a place is stands in the text of each of its articles: of one of them it is read. */
    private static final String PLACES = NEWEST + """
            , place as (
                select key, count(*) as articles, max(uri) as uri from newest, unnest(place_keys) as key
                where key ~ '^[0-9]+$' group by key order by count(*) desc, key limit 200)
            select distinct on (place.key) place.key, known ->> 'name', known ->> 'country',
                cast(known ->> 'latitude' as float8), cast(known ->> 'longitude' as float8), place.articles
            from place join newest using (uri)
                join article_version v on v.uri = newest.uri and v.sequence = newest.text_sequence,
                jsonb_array_elements(cast(v.article as jsonb) #> '{wire,dateline,places}') as known
            where known ->> 'geonamesId' = place.key
            """;

    private final BoundedSession sessions;
    private final Map<Duration, Statistics> kept = new ConcurrentHashMap<>();

    StatisticsQueries(BoundedSession sessions) {
        this.sessions = sessions;
    }

    /** Of the time just before now, or of up to {@link #KEPT} ago. */
    public Uni<Statistics> last(Duration stretch, Instant now) {
        return Optional.ofNullable(kept.get(stretch))
                .filter(before -> now.isBefore(before.to().plus(KEPT)))
                .map(Uni.createFrom()::item)
                .orElseGet(() -> counted(now.minus(stretch), now).invoke(fresh -> kept.put(stretch, fresh)));
    }

    private Uni<Statistics> counted(Instant from, Instant to) {
        return rows(COUNTS, from, to)
                .flatMap(counts -> rows(PLACES, from, to).map(places -> statistics(from, to, counts, places)));
    }

    private Uni<List<Object[]>> rows(String query, Instant from, Instant to) {
        return sessions.read(session -> session.createNativeQuery(query, Object[].class)
                .setParameter(1, from)
                .setParameter(2, to)
                .getResultList());
    }

    private static Statistics statistics(Instant from, Instant to, List<Object[]> counts, List<Object[]> places) {
        Map<String, List<Count>> lists = new LinkedHashMap<>();
        for (Object[] row : counts) {
            lists.computeIfAbsent((String) row[0], list -> new ArrayList<>())
                    .add(new Count((String) row[1], ((Number) row[2]).longValue()));
        }
        List<HourCount> hours = of(lists, "hour").stream()
                .map(hour -> new HourCount(Instant.ofEpochSecond(Long.parseLong(hour.name())), hour.count()))
                .sorted(Comparator.comparing(HourCount::hour))
                .toList();
        long articles = hours.stream().mapToLong(HourCount::count).sum();
        List<PlaceCount> known = places.stream()
                .map(StatisticsQueries::place)
                .sorted(Comparator.comparingLong(PlaceCount::count).reversed())
                .toList();
        return new Statistics(
                from,
                to,
                articles,
                articles < MOST,
                hours,
                of(lists, "language"),
                of(lists, "agency"),
                of(lists, "publisher"),
                countries(known),
                known,
                of(lists, "reason"));
    }

    private static List<Count> of(Map<String, List<Count>> lists, String list) {
        return lists.getOrDefault(list, List.of());
    }

    private static PlaceCount place(Object[] row) {
        return new PlaceCount(
                Long.parseLong((String) row[0]),
                (String) row[1],
                Optional.ofNullable((String) row[2]),
                ((Number) row[3]).doubleValue(),
                ((Number) row[4]).doubleValue(),
                ((Number) row[5]).longValue());
    }

    private static List<Count> countries(List<PlaceCount> places) {
        Map<String, Long> byCountry = new LinkedHashMap<>();
        places.forEach(
                place -> place.country().ifPresent(country -> byCountry.merge(country, place.count(), Long::sum)));
        return byCountry.entrySet().stream()
                .map(country -> new Count(country.getKey(), country.getValue()))
                .sorted(Comparator.comparingLong(Count::count).reversed())
                .toList();
    }
}
