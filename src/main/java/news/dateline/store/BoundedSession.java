package news.dateline.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/** Runs what a caller of the service waits for: in bounded time, and with one failure for a database that is away. */
@ApplicationScoped
class BoundedSession {
    private final Mutiny.SessionFactory sessions;
    private final StoreConfig config;

    BoundedSession(Mutiny.SessionFactory sessions, StoreConfig config) {
        this.sessions = sessions;
        this.config = config;
    }

    <T> Uni<T> run(Function<Mutiny.StatelessSession, Uni<T>> work) {
        return sessions.withStatelessSession(work)
                .ifNoItem()
                .after(config.queryTimeout())
                .fail()
                .onFailure(PostgresErrors::isOutage)
                .transform(StoreUnavailableException::new);
    }
}
