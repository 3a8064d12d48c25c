package news.dateline.store;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Measures how far the index of words is behind the ledger. Looked at beside the work on it, so that an instance that gets nothing done
 * says so too. Thread safe.
 */
@ApplicationScoped
class TextIndexLag {
    /** By the database's clock, which noted it. Numbers grow with time, so that no other note has to be looked at. */
    private static final String OLDEST = """
            select cast(extract(epoch from clock_timestamp() - since) as double precision)
            from article_text_due order by id limit 1
            """;

    private final BoundedSession sessions;
    private final SearchMeters meters;

    TextIndexLag(BoundedSession sessions, SearchMeters meters) {
        this.sessions = sessions;
        this.meters = meters;
    }

    @Scheduled(
            identity = "text-index-lag",
            every = "${dateline.search.index-every:PT1S}",
            delayed = "2s",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return sessions.read(session -> session.createNativeQuery(OLDEST).getResultList())
                .map(waiting -> waiting.stream()
                        .mapToDouble(age -> Math.max(0, ((Number) age).doubleValue()))
                        .findFirst()
                        .orElse(0))
                .onFailure()
                .recoverWithItem(SearchMeters.UNKNOWN)
                .invoke(meters::lag)
                .replaceWithVoid();
    }
}
