package news.dateline.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who asked for what to be changed. Fails with {@link StoreUnavailableException} where the database is away.
 *
 * <p>Call it on a Vert.x context. Thread safe.
 */
@ApplicationScoped
public class AuditEntries {
    private static final String LINES = """
            select new AuditLine(e.id, e.askedAt, e.caller, e.roles, e.action, e.target, e.status) from AuditEntry e""";

    private final BoundedSession sessions;

    AuditEntries(BoundedSession sessions) {
        this.sessions = sessions;
    }

    /** Writes them down, all or none. */
    public Uni<Void> add(List<AuditEntry> entries) {
        return sessions.update(session -> session.insertAll(entries.size(), entries.toArray()));
    }

    /** Takes out what is older. */
    public Uni<Void> prune(Instant before) {
        return sessions.update(session -> session.createMutationQuery("delete from AuditEntry e where e.askedAt < ?1")
                        .setParameter(1, before)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /**
     * Lines, the last first.
     *
     * @param after where the page before this one ended
     * @param limit at most so many
     */
    public Uni<List<AuditLine>> newest(
            Optional<String> caller, Optional<String> action, Optional<Keyset> after, int limit) {
        Conditions conditions = new Conditions()
                .and(caller, "e.caller = :value")
                .and(action, "e.action = :value")
                .after(after, "e.askedAt", "e.id", after.map(end -> UUID.fromString(end.id())));
        String query = LINES + conditions.where() + " order by e.askedAt desc, e.id desc";
        return sessions.read(session -> conditions
                .bind(session.createSelectionQuery(query, AuditLine.class))
                .setMaxResults(limit)
                .getResultList());
    }
}
