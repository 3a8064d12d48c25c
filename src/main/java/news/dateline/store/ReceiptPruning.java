package news.dateline.store;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

/** Takes out receipts whose records have long left the raw topic, names that no note can mean any more, and texts that are nobody's original. */
@ApplicationScoped
class ReceiptPruning {
    private static final String DELETE = """
            delete from %1$s where ctid = any (array(
                select ctid from %1$s
                where recorded_at < now() - make_interval(secs => ?1) limit ?2 for update skip locked))
            """;

    private final Mutiny.SessionFactory sessions;
    private final StoreConfig config;
    private final Pruned pruned;

    ReceiptPruning(Mutiny.SessionFactory sessions, StoreConfig config) {
        this.sessions = sessions;
        this.config = config;
        this.pruned = new Pruned(config.pruneBatch());
    }

    @Scheduled(
            identity = "receipt-pruning",
            every = "${dateline.store.prune-every:PT1H}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> prune() {
        return pruneAll("receipt")
                .chain(() -> pruneAll("story_name"))
                .chain(() -> pruneAll("copy_key"))
                .chain(() -> pruneAll("copy_text"));
    }

    private Uni<Void> pruneAll(String table) {
        return pruned.untilShort(
                "rows of " + table,
                config.receiptRetention(),
                () -> sessions.withStatelessTransaction(session -> session.createNativeQuery(DELETE.formatted(table))
                        .setParameter(1, (double) config.receiptRetention().toSeconds())
                        .setParameter(2, config.pruneBatch())
                        .executeUpdate()
                        .map(Integer::longValue)));
    }
}
