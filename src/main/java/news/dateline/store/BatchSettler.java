package news.dateline.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.item.Outcome;
import news.dateline.item.Reason;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/**
 * Settles batches of raw records in PostgreSQL: decides what each leads to and writes it down, in one transaction. Settling
 * a batch again, whole or in part, gives equal effects and writes nothing.
 *
 * <p>Call it on a Vert.x context. Thread safe.
 */
@ApplicationScoped
public class BatchSettler {
    private static final Logger LOG = Logger.getLogger(BatchSettler.class);
    private static final int CONFLICT_RETRIES = 20;

    private final Mutiny.SessionFactory sessions;
    private final StoreConfig config;

    BatchSettler(Mutiny.SessionFactory sessions, StoreConfig config) {
        this.sessions = sessions;
        this.config = config;
    }

    /**
     * Settles a batch.
     *
     * @return the effects, in the order of the batch; fails where the database can't be reached, and then nothing of the
     *     batch, or a part of it, is written
     */
    public Uni<List<Effect>> settle(List<PreparedRecord> batch) {
        return attempt(batch)
                .onFailure(Conflict.class)
                .retry()
                .atMost(CONFLICT_RETRIES)
                .onFailure(PostgresErrors::isOfData)
                .recoverWithUni(refusal -> isolate(batch, refusal));
    }

    private Uni<List<Effect>> attempt(List<PreparedRecord> batch) {
        return read(batch).flatMap(settlement -> write(settlement).replaceWith(settlement.effects()));
    }

    private Uni<Settlement> read(List<PreparedRecord> batch) {
        Set<String> uris = batch.stream().flatMap(PreparedRecord::uris).collect(Collectors.toSet());
        return sessions.withStatelessSession(
                session -> ReceiptReader.read(session, batch).flatMap(receipts -> StandingReader.read(session, uris)
                        .map(standings ->
                                new Settlement(config.maxArticleBytes(), receipts, standings).settle(batch))));
    }

    private Uni<Void> write(Settlement settlement) {
        if (settlement.receipts().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return sessions.withStatelessTransaction(
                session -> insertEach(session, BatchInserts.RECEIPT, settlement.receipts())
                        .chain(() -> insertEach(session, BatchInserts.VERSION, settlement.versions()))
                        .chain(() -> insertEach(session, BatchInserts.ARTICLE, settlement.latest()))
                        // A dead letter outlives its receipt: it may be there already.
                        .chain(() -> insert(session, BatchInserts.DEAD_LETTER, settlement.refusals()))
                        .replaceWithVoid());
    }

    /** Fewer rows than expected means that another instance wrote first: then what was read is out of date. */
    private static <T> Uni<Void> insertEach(Mutiny.StatelessSession session, BatchInsert<T> table, List<T> rows) {
        return insert(session, table, rows)
                .flatMap(written -> written == rows.size()
                        ? Uni.createFrom().voidItem()
                        : Uni.createFrom().failure(new Conflict()));
    }

    /** Answers how many rows were written. */
    private static <T> Uni<Integer> insert(Mutiny.StatelessSession session, BatchInsert<T> table, List<T> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        var query = session.createNativeQuery(table.insert());
        List<Object> parameters = table.parameters(rows);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query.executeUpdate();
    }

    /** One row that PostgreSQL refuses must not hold up the others: halve the batch until it stands alone. */
    private Uni<List<Effect>> isolate(List<PreparedRecord> batch, Throwable refusal) {
        if (batch.size() == 1) {
            String detail = "PostgreSQL refused the row: " + PostgresErrors.describe(refusal);
            LOG.errorf("%s: %s", batch.get(0).position(), detail);
            return attempt(List.of(batch.get(0).rejected(new Outcome.Rejected(Reason.INTERNAL_ERROR, detail))));
        }
        int half = batch.size() / 2;
        return settle(batch.subList(0, half))
                .flatMap(first -> settle(batch.subList(half, batch.size())).map(second -> {
                    List<Effect> both = new ArrayList<>(first);
                    both.addAll(second);
                    return both;
                }));
    }

    /** Another instance decided about the same records or items in the meantime. */
    private static final class Conflict extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Conflict() {
            super("another instance wrote first", null, false, false);
        }
    }
}
