package news.dateline.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.story.Named;
import org.hibernate.reactive.mutiny.Mutiny;

/** The tables in PostgreSQL: a few statements to read a batch, one a table to write it. */
@ApplicationScoped
class PostgresSettlementTables implements SettlementTables {
    private final Mutiny.SessionFactory sessions;
    private final StoryMeters meters;

    PostgresSettlementTables(Mutiny.SessionFactory sessions, StoryMeters meters) {
        this.sessions = sessions;
        this.meters = meters;
    }

    @Override
    public Uni<BatchHistory> read(List<PreparedRecord> batch) {
        Set<String> uris = batch.stream().flatMap(PreparedRecord::uris).collect(Collectors.toSet());
        Set<Long> keys = batch.stream().flatMap(PreparedRecord::keys).collect(Collectors.toSet());
        Set<Long> ofItems = batch.stream().flatMap(PreparedRecord::keysOfItems).collect(Collectors.toSet());
        boolean texts = batch.stream().anyMatch(PreparedRecord::mayRelease);
        return sessions.withStatelessSession(session -> ReceiptReader.read(session, batch)
                .flatMap(receipts -> StoryReader.names(session, keys).flatMap(found -> {
                    found.stream()
                            .filter(row -> row.matters(ofItems))
                            .forEach(row -> uris.add(row.named().uri()));
                    List<Named> names =
                            found.stream().map(StoryReader.Found::named).toList();
                    return StandingReader.read(session, uris).flatMap(standings -> (texts
                                    ? StoryReader.texts(session, standings.keySet())
                                    : Uni.createFrom().item(Map.<String, String>of()))
                            .map(held -> new BatchHistory(receipts, standings, names, held)));
                })));
    }

    @Override
    public Uni<Void> write(Settlement settlement) {
        return sessions.withStatelessTransaction(
                        session -> insertEach(session, BatchInserts.RECEIPT, settlement.receipts())
                                .chain(() -> insertEach(session, BatchInserts.NAME, settlement.names()))
                                .chain(() -> insertEach(session, BatchInserts.VERSION, settlement.versions()))
                                .chain(() -> insertEach(session, BatchInserts.ARTICLE, settlement.latestTexts()))
                                .chain(() -> insertEach(session, BatchInserts.STANDING, settlement.latestStandings()))
                                // An audit and a dead letter outlive their receipt: they may be there already.
                                .chain(() -> insert(session, BatchInserts.AUDIT, settlement.audits()))
                                .chain(() -> insert(session, BatchInserts.DEAD_LETTER, settlement.refusals()))
                                .replaceWithVoid())
                .invoke(() -> meters.ambiguous(settlement.ambiguous()));
    }

    /** Fewer rows than expected means that another instance wrote first. */
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
}
