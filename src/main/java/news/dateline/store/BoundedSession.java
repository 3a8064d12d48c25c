package news.dateline.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;

/** Runs what a caller of the service waits for: in bounded time, and with one failure for a database that is away. */
@ApplicationScoped
class BoundedSession {
    private final Mutiny.SessionFactory sessions;
    private final StoreConfig config;
    private final Turns reads;

    /** @param connections of all of which reads take one half at most: however much is asked, articles come in */
    BoundedSession(
            Mutiny.SessionFactory sessions,
            StoreConfig config,
            @ConfigProperty(name = "quarkus.datasource.reactive.max-size") int connections) {
        this.sessions = sessions;
        this.config = config;
        this.reads = new Turns(Math.max(1, connections / 2), config.questionWait());
    }

    /**
     * Runs queries that look up what is named, on a session without a transaction: each sees what is committed when it begins. They go
     * before all that is searched for.
     */
    <T> Uni<T> read(Function<Mutiny.StatelessSession, Uni<T>> work) {
        return bounded(reads.lookUp(() -> sessions.withStatelessSession(work)));
    }

    /** The same of queries that search; fails with {@link TooManyQuestionsException} where too much is searched for already. */
    <T> Uni<T> search(Function<Mutiny.StatelessSession, Uni<T>> work) {
        return bounded(reads.ask(() -> sessions.withStatelessSession(work)));
    }

    /** Runs what changes something in one transaction, which is rolled back where the work fails or takes too long. */
    <T> Uni<T> update(Function<Mutiny.StatelessSession, Uni<T>> work) {
        return bounded(sessions.withStatelessTransaction(work));
    }

    private <T> Uni<T> bounded(Uni<T> work) {
        return work.ifNoItem()
                .after(config.queryTimeout())
                .fail()
                .onFailure(PostgresErrors::isOutage)
                .transform(StoreUnavailableException::new);
    }
}
