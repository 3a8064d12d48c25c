package news.dateline.ops;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

/** Asks the database its simplest question, over the pool that the service itself has. */
@ApplicationScoped
class SessionDatabaseProbe implements DatabaseProbe {
    private final Mutiny.SessionFactory sessions;
    private final OpsConfig config;

    SessionDatabaseProbe(Mutiny.SessionFactory sessions, OpsConfig config) {
        this.sessions = sessions;
        this.config = config;
    }

    @Override
    public Uni<Boolean> answers() {
        return sessions.withStatelessSession(
                        session -> session.createNativeQuery("select 1").getSingleResult())
                .ifNoItem()
                .after(config.probeTimeout())
                .fail()
                .map(answer -> true)
                .onFailure()
                .recoverWithItem(false);
    }
}
