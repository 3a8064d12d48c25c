package news.dateline.store;

import static java.util.Objects.requireNonNull;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dateline.item.Hints;
import news.dateline.item.Reason;

/**
 * Reads dead letters, and notes that one was sent through again. Fails with {@link StoreUnavailableException} where the
 * database is away.
 *
 * <p>Call it on a Vert.x context. Thread safe.
 */
@ApplicationScoped
public class DeadLetters {
    /** Everything but the payload, which stays where it is. */
    private static final String SUMMARY = """
            select new DeadLetterSummary(d.id, d.topic, d.partition, d.recordOffset, d.ordinal, d.reason, d.detail,
                d.contentType, d.url, d.source, d.producerId, d.payloadSize, d.payload is not null, d.receivedAt,
                d.replayedAt)
            from DeadLetter d""";

    /** Cut by the database: a payload may have megabytes. */
    private static final String HEAD =
            "select substring(payload from 1 for ?1) from dead_letter where id = ?2 and payload is not null";

    private final BoundedSession sessions;

    DeadLetters(BoundedSession sessions) {
        this.sessions = sessions;
    }

    /**
     * What it takes to send a dead letter through again.
     *
     * @param payload empty where it was too large to keep
     */
    public record Original(Optional<byte[]> payload, Hints hints) {
        public Original {
            requireNonNull(payload, "payload");
            requireNonNull(hints, "hints");
        }
    }

    /**
     * Dead letters, the last received first.
     *
     * @param after where the page before this one ended
     * @param limit at most so many
     */
    public Uni<List<DeadLetterSummary>> newest(Optional<Reason> reason, Optional<Keyset> after, int limit) {
        Conditions conditions = new Conditions()
                .and(reason.map(Reason::code), "d.reason = :value")
                .after(after, "d.receivedAt", "d.id", after.map(end -> UUID.fromString(end.id())));
        String query = SUMMARY + conditions.where() + " order by d.receivedAt desc, d.id desc";
        return sessions.read(session -> conditions
                .bind(session.createSelectionQuery(query, DeadLetterSummary.class))
                .setMaxResults(limit)
                .getResultList());
    }

    /** A dead letter, or nothing where there is none of this id. */
    public Uni<Optional<DeadLetterSummary>> summary(UUID id) {
        Conditions conditions = new Conditions().and(Optional.of(id), "d.id = :value");
        return sessions.read(session -> conditions
                        .bind(session.createSelectionQuery(SUMMARY + conditions.where(), DeadLetterSummary.class))
                        .getResultList())
                .map(rows -> rows.stream().findFirst());
    }

    /**
     * How a dead letter's payload begins.
     *
     * @param most so many bytes at most
     * @return nothing where there is no such dead letter, or its payload was too large to keep
     */
    public Uni<Optional<byte[]>> head(UUID id, int most) {
        return sessions.read(session -> session.createNativeQuery(HEAD, byte[].class)
                        .setParameter(1, most)
                        .setParameter(2, id)
                        .getResultList())
                .map(rows -> rows.stream().findFirst());
    }

    /** The original of a dead letter, or nothing where there is no such dead letter. */
    public Uni<Optional<Original>> original(UUID id) {
        return sessions.read(session -> new StoreQueries_(session).deadLetter(id))
                .map(rows -> rows.stream().findFirst().map(DeadLetters::original));
    }

    private static Original original(DeadLetter row) {
        return new Original(
                Optional.ofNullable(row.payload),
                new Hints(
                        Optional.ofNullable(row.contentType),
                        Optional.ofNullable(row.url),
                        Optional.ofNullable(row.source),
                        Optional.ofNullable(row.producerId)));
    }

    /** Notes that a dead letter was sent through again. */
    public Uni<Void> replayed(UUID id, Instant at) {
        return sessions.update(session -> new StoreQueries_(session).noteReplay(id, at))
                .replaceWithVoid();
    }
}
