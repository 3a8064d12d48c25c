package news.dateline.sources;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import news.dateline.habit.SourceHour;
import org.hibernate.reactive.mutiny.Mutiny;

/** The hours in PostgreSQL, where what each instance saw comes together. */
@ApplicationScoped
class PostgresSourceHours implements SourceHours {
    /** In one order, so that no two writers deadlock. */
    private static final String ADD = """
            insert into source_hour (source, hour, minutes, items, rejected)
            select source, to_timestamp(hour), minutes, items, rejected
            from unnest(cast(?1 as text[]), cast(?2 as bigint[]), cast(?3 as bigint[]), cast(?4 as integer[]),
                     cast(?5 as integer[])) as t(source, hour, minutes, items, rejected)
            order by source, hour
            on conflict (source, hour) do update set
                minutes = source_hour.minutes | excluded.minutes,
                items = source_hour.items + excluded.items,
                rejected = source_hour.rejected + excluded.rejected
            """;

    private static final String NAMES =
            "select source from source_hour group by source order by sum(items) desc, source limit ?1";

    private static final String OF_ONE = """
            select source, cast(extract(epoch from hour) as bigint), minutes, items, rejected
            from source_hour where source = ?1 order by hour
            """;

    private static final String SINCE = """
            select source, cast(extract(epoch from hour) as bigint), minutes, items, rejected
            from source_hour where hour >= to_timestamp(?1) order by source, hour
            """;

    /** A name that came up a few times, then never again, was a slip or made up: it need not keep another from its place. */
    private static final String PRUNE = """
            delete from source_hour where hour < now() - make_interval(secs => ?1) or source in (
                select source from source_hour group by source
                having max(hour) < now() - make_interval(secs => ?2)
                    or sum(items) < 5 and max(hour) < now() - interval '2 days')
            """;

    private final Mutiny.SessionFactory sessions;

    PostgresSourceHours(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Void> add(List<Seen> rows) {
        return sessions.withStatelessTransaction(session -> session.createNativeQuery(ADD)
                .setParameter(1, rows.stream().map(Seen::source).toArray(String[]::new))
                .setParameter(2, column(rows, hour -> hour.start().getEpochSecond()))
                .setParameter(3, column(rows, SourceHour::minutes))
                .setParameter(4, rows.stream().map(row -> row.hour().items()).toArray(Integer[]::new))
                .setParameter(5, rows.stream().map(row -> row.hour().rejected()).toArray(Integer[]::new))
                .executeUpdate()
                .replaceWithVoid());
    }

    private static Long[] column(List<Seen> rows, ToLongFunction<SourceHour> value) {
        return rows.stream().map(row -> value.applyAsLong(row.hour())).toArray(Long[]::new);
    }

    @Override
    public Uni<List<String>> names(int most) {
        return sessions.withStatelessSession(session -> session.createNativeQuery(NAMES, String.class)
                .setParameter(1, most)
                .getResultList());
    }

    @Override
    public Uni<List<SourceHour>> of(String source) {
        return sessions.withStatelessSession(session -> session.createNativeQuery(OF_ONE)
                        .setParameter(1, source)
                        .getResultList())
                .map(rows -> rows.stream().map(PostgresSourceHours::hour).toList());
    }

    @Override
    public Uni<Map<String, List<SourceHour>>> since(Instant moment) {
        return sessions.withStatelessSession(session -> session.createNativeQuery(SINCE)
                        .setParameter(1, (double) moment.getEpochSecond())
                        .getResultList())
                .map(rows -> {
                    Map<String, List<SourceHour>> bySource = new LinkedHashMap<>();
                    for (Object row : rows) {
                        bySource.computeIfAbsent((String) ((Object[]) row)[0], source -> new ArrayList<>())
                                .add(hour(row));
                    }
                    return bySource;
                });
    }

    private static SourceHour hour(Object row) {
        Object[] columns = (Object[]) row;
        return new SourceHour(
                Instant.ofEpochSecond(((Number) columns[1]).longValue()),
                ((Number) columns[2]).longValue(),
                ((Number) columns[3]).intValue(),
                ((Number) columns[4]).intValue());
    }

    @Override
    public Uni<Void> prune(Duration forgetAfter) {
        return sessions.withStatelessTransaction(session -> session.createNativeQuery(PRUNE)
                .setParameter(1, (double) REMEMBERED.toSeconds())
                .setParameter(2, (double) forgetAfter.toSeconds())
                .executeUpdate()
                .replaceWithVoid());
    }
}
