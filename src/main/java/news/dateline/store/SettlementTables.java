package news.dateline.store;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** The tables that a settlement is made from and written to. Thread safe. */
interface SettlementTables {
    /** What is known of a batch. */
    Uni<BatchHistory> read(List<PreparedRecord> batch);

    /**
     * Writes all that a settlement decided, in one transaction, or nothing.
     *
     * @return fails with {@link Conflict} where another instance wrote first: what was read is out of date
     */
    Uni<Void> write(Settlement settlement);

    /** Another instance decided about the same records or items in the meantime. */
    final class Conflict extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Conflict() {
            super("another instance wrote first", null, false, false);
        }
    }
}
