package news.dateline.store;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Decides what raw records lead to and writes it down. Thread safe. */
public interface Settler {
    /**
     * Settles a batch, in one transaction. Settling a batch again, whole or in part, gives equal effects and writes
     * nothing. Call it on a Vert.x context.
     *
     * @return the effects, in the order of the batch; fails where the database can't be reached, and then nothing of the
     *     batch, or a part of it, is written
     */
    Uni<List<Effect>> settle(List<PreparedRecord> batch);
}
