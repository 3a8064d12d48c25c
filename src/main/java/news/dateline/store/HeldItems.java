package news.dateline.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Knows whose hour has come. Call it on a Vert.x context. Thread safe. */
@ApplicationScoped
public class HeldItems {
    /** By the database's clock: that of one machine, whoever asks. */
    private static final String DUE = """
            select uri, cast(extract(epoch from release_at) * 1000 as bigint)
            from article
            where release_at <= now() and pub_status = 'withheld' and decided_by = 'item'
            order by release_at, uri
            limit ?1
            """;

    private final BoundedSession sessions;

    HeldItems(BoundedSession sessions) {
        this.sessions = sessions;
    }

    /** An item under embargo, and its hour. */
    public record Due(String uri, Instant hour) {}

    /**
     * The items whose hour has come, the longest due first.
     *
     * @param limit at most so many
     */
    public Uni<List<Due>> due(int limit) {
        return sessions.read(session ->
                        session.createNativeQuery(DUE).setParameter(1, limit).getResultList())
                .map(rows -> rows.stream().map(row -> due((Object[]) row)).toList());
    }

    private static Due due(Object[] row) {
        return new Due((String) row[0], Instant.ofEpochMilli(((Number) row[1]).longValue()));
    }
}
