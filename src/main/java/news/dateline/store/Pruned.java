package news.dateline.store;

import static java.util.Objects.requireNonNull;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Takes rows out a batch a transaction, so that none holds its locks for long, and says how many went. */
final class Pruned {
    private static final Logger LOG = Logger.getLogger(Pruned.class);

    private final int batch;

    /** @param batch rows a transaction at most */
    Pruned(int batch) {
        this.batch = batch;
    }

    /**
     * Goes on until a batch comes out short.
     *
     * @param what went, for the log
     * @param kept how long such rows are kept
     * @param transaction takes out a batch, and answers how many rows that was
     */
    Uni<Void> untilShort(String what, Duration kept, Supplier<Uni<Long>> transaction) {
        requireNonNull(transaction, "transaction");
        return more(transaction)
                .invoke(rows -> {
                    if (rows > 0) {
                        LOG.infof("pruned %d %s older than %s", rows, what, kept);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Long> more(Supplier<Uni<Long>> transaction) {
        return transaction
                .get()
                .flatMap(rows -> rows < batch
                        ? Uni.createFrom().item(rows)
                        : more(transaction).map(others -> rows + others));
    }
}
