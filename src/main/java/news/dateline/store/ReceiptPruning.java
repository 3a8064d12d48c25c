package news.dateline.store;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/** Takes out receipts whose records have long left the raw topic, names that no note can mean any more, and texts that are nobody's original. */
@ApplicationScoped
class ReceiptPruning {
    private static final Logger LOG = Logger.getLogger(ReceiptPruning.class);

    private static final String DELETE = """
            delete from %1$s where ctid = any (array(
                select ctid from %1$s
                where recorded_at < now() - make_interval(secs => ?1) limit ?2 for update skip locked))
            """;

    private final Mutiny.SessionFactory sessions;
    private final StoreConfig config;

    ReceiptPruning(Mutiny.SessionFactory sessions, StoreConfig config) {
        this.sessions = sessions;
        this.config = config;
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
        return pruneBatch(table)
                .invoke(pruned -> {
                    if (pruned > 0) {
                        LOG.infof("pruned %d rows of %s older than %s", pruned, table, config.receiptRetention());
                    }
                })
                .replaceWithVoid();
    }

    /** Prunes batch by batch until one comes out short; answers how many rows are gone. */
    private Uni<Integer> pruneBatch(String table) {
        return sessions.withStatelessTransaction(session -> session.createNativeQuery(DELETE.formatted(table))
                        .setParameter(1, (double) config.receiptRetention().toSeconds())
                        .setParameter(2, config.pruneBatch())
                        .executeUpdate())
                .flatMap(pruned -> pruned < config.pruneBatch()
                        ? Uni.createFrom().item(pruned)
                        : pruneBatch(table).map(more -> pruned + more));
    }
}
