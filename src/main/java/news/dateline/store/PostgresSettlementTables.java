package news.dateline.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.likeness.Copy;
import news.dateline.story.Named;
import org.hibernate.reactive.mutiny.Mutiny;

/** The tables in PostgreSQL: a few statements to read a batch, one to write what every batch has, one each for what few have. */
@ApplicationScoped
class PostgresSettlementTables implements SettlementTables {
    /** Any number that no other advisory lock in this database has. */
    private static final long NAMES_LOCK = 0x6461_7465_6c69_6e65L;

    /** How long an instance that is frozen in the middle of a transaction keeps the others waiting: PostgreSQL ends its session. */
    private static final String LONGEST_SILENCE = "10s";

    private static final String PATIENCE = "set_config('idle_in_transaction_session_timeout', ?2, true)";
    private static final String NAMES_ALONE = "select 1 from " + PATIENCE + ", pg_advisory_xact_lock(?1)";
    private static final String NAMES_TOGETHER = "select 1 from " + PATIENCE + ", pg_advisory_xact_lock_shared(?1)";

    private static final String HIDE_WORDS = "delete from article_text where uri = any (cast(?1 as text[]))";

    private final Mutiny.SessionFactory sessions;
    private final StoryMeters meters;
    private final StoryConfig config;

    PostgresSettlementTables(Mutiny.SessionFactory sessions, StoryMeters meters, StoryConfig config) {
        this.sessions = sessions;
        this.meters = meters;
        this.config = config;
    }

    @Override
    public Uni<BatchHistory> read(List<PreparedRecord> batch) {
        Set<String> uris = batch.stream().flatMap(PreparedRecord::uris).collect(Collectors.toSet());
        Set<Long> keys = batch.stream().flatMap(PreparedRecord::keys).collect(Collectors.toSet());
        Set<Long> ofItems = batch.stream()
                .flatMap(record -> record.keysOfItems(config.likeness()))
                .collect(Collectors.toSet());
        return sessions.withStatelessSession(session -> ReceiptReader.read(session, batch)
                .flatMap(receipts -> StoryReader.names(session, keys).flatMap(found -> {
                    found.stream()
                            .filter(row -> row.matters(ofItems))
                            .forEach(row -> uris.add(row.named().uri()));
                    List<Named> names =
                            found.stream().map(StoryReader.Found::named).toList();
                    return copies(session, batch).flatMap(copies -> {
                        copies.forEach(copy -> uris.add(copy.uri()));
                        return StandingReader.read(session, uris).flatMap(standings -> {
                            BatchHistory known = new BatchHistory(receipts, standings, names, copies, Map.of());
                            return StoryReader.texts(session, known.neededTexts(batch))
                                    .map(known::with);
                        });
                    });
                })));
    }

    private Uni<List<Copy>> copies(Mutiny.StatelessSession session, List<PreparedRecord> batch) {
        return config.likeness()
                ? CopyReader.read(
                        session,
                        batch.stream().flatMap(PreparedRecord::deliveries).toList(),
                        config.seriesWindow())
                : Uni.createFrom().item(List.of());
    }

    @Override
    public Uni<Void> write(Settlement settlement) {
        return sessions.withStatelessTransaction(session -> lockNames(session, settlement)
                        .chain(() -> insertEach(session, settlement))
                        // When the items' rows are held: who brings words into the index holds them too.
                        .chain(() -> hideWords(session, settlement.unusable()))
                        .chain(() -> BatchInserts.COPY.write(session, settlement.copies()))
                        .chain(() -> BatchInserts.COPY_KEY.write(session, settlement.copyKeys()))
                        // An audit and a dead letter outlive their receipt: they may be there already.
                        .chain(() -> BatchInserts.AUDIT.write(session, settlement.audits()))
                        .chain(() -> BatchInserts.DEAD_LETTER.write(session, settlement.refusals()))
                        .replaceWithVoid())
                .invoke(() -> meters.ambiguous(settlement.ambiguous()));
    }

    /**
     * A note to desks and the item that it names may be on their way in two transactions that do not see each other's rows: one
     * that brings a note is alone with the names until it commits, those that bring items go side by side. A statement of its own,
     * since the next one sees what was committed while this one waited; the first, so that nobody waits for what it holds.
     */
    private static Uni<Void> lockNames(Mutiny.StatelessSession session, Settlement settlement) {
        if (settlement.names().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        boolean alone = settlement.names().stream().anyMatch(Named::isNote);
        return session.createNativeQuery(alone ? NAMES_ALONE : NAMES_TOGETHER)
                .setParameter(1, NAMES_LOCK)
                .setParameter(2, LONGEST_SILENCE)
                .getSingleResult()
                .replaceWithVoid();
    }

    /** What is killed or held is found no more from the moment at which it is. */
    private static Uni<Void> hideWords(Mutiny.StatelessSession session, List<String> uris) {
        return uris.isEmpty()
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery(HIDE_WORDS)
                        .setParameter(1, uris.toArray(String[]::new))
                        .executeUpdate()
                        .replaceWithVoid();
    }

    /** Fewer rows than expected means that another instance wrote first. */
    private static Uni<Void> insertEach(Mutiny.StatelessSession session, Settlement settlement) {
        return new JointInsert()
                .with(BatchInserts.RECEIPT, settlement.receipts())
                .with(BatchInserts.NAME, settlement.names())
                .with(BatchInserts.VERSION, settlement.versions())
                .with(BatchInserts.ARTICLE, settlement.latestTexts())
                .with(BatchInserts.STANDING, settlement.latestStandings())
                .with(BatchInserts.TEXT_DUE, settlement.usable())
                .write(session)
                .flatMap(all ->
                        all ? Uni.createFrom().voidItem() : Uni.createFrom().failure(new Conflict()));
    }
}
