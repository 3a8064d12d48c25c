package news.dateline.store;

import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.item.RecordPosition;
import news.dateline.store.BatchHistory.Recalled;
import news.dateline.story.Disposition;
import org.hibernate.reactive.mutiny.Mutiny;

/** Finds what was already decided for the records of a batch: nothing, unless the batch is a replay. */
final class ReceiptReader {
    /**
     * Publications come with the bytes that were stored, so that a replay publishes the same bytes.
     *
     * <p>{@code offset 0} has each record looked for by itself, by the index. PostgreSQL takes a table whose rows it has not counted
     * yet for a small one, to be gone through as a whole, and a connection keeps that plan until they are counted.
     */
    static final String SELECT = """
            select r.topic, r.partition, r.record_offset, r.ordinal, r.content_hash, r.disposition, r.uri, r.sequence,
                   r.reason, r.detail, cast(extract(epoch from r.received_at) * 1000 as bigint), r.part, r.silent,
                   a.series_id, v.article
            from unnest(cast(?1 as text[]), cast(?2 as integer[]), cast(?3 as bigint[]))
                     as asked(topic, partition, record_offset)
            cross join lateral (
                select * from receipt
                where receipt.topic = asked.topic and receipt.partition = asked.partition
                    and receipt.record_offset = asked.record_offset
                offset 0) r
            left join lateral (
                select article from article_version
                where not r.silent and r.disposition <> 'duplicate' and r.disposition <> 'stale'
                    and article_version.uri = r.uri and article_version.sequence = r.sequence
                offset 0) v on true
            left join lateral (select series_id from article where article.uri = r.uri offset 0) a on true
            order by r.topic, r.partition, r.record_offset, r.ordinal, r.part
            """;

    private ReceiptReader() {}

    /** Receipts by record, in the order of the items. */
    static Uni<Map<RecordPosition, List<Recalled>>> read(
            Mutiny.StatelessSession session, List<PreparedRecord> records) {
        return session.createNativeQuery(SELECT)
                .setParameter(1, records.stream().map(a -> a.position().topic()).toArray(String[]::new))
                .setParameter(
                        2, records.stream().map(a -> a.position().partition()).toArray(Integer[]::new))
                .setParameter(
                        3, records.stream().map(a -> a.position().offset()).toArray(Long[]::new))
                .getResultList()
                .map(rows -> {
                    Map<RecordPosition, List<Recalled>> byRecord = new HashMap<>();
                    for (Object row : rows) {
                        Recalled recalled = recall((Object[]) row);
                        byRecord.computeIfAbsent(recalled.receipt().position(), position -> new ArrayList<>())
                                .add(recalled);
                    }
                    return byRecord;
                });
    }

    private static Recalled recall(Object[] row) {
        RecordPosition position =
                new RecordPosition((String) row[0], ((Number) row[1]).intValue(), ((Number) row[2]).longValue());
        Receipt receipt = new Receipt(
                position,
                ((Number) row[3]).intValue(),
                ((Number) row[11]).intValue(),
                (String) row[4],
                Disposition.ofCode((String) row[5]).orElseThrow(),
                Optional.ofNullable((String) row[6]),
                Optional.ofNullable((Number) row[7]).map(Number::intValue),
                Receipt.rejection((String) row[8], (String) row[9]),
                (Boolean) row[12],
                ((Number) row[10]).longValue());
        return new Recalled(receipt, effect(receipt, (String) row[13], (String) row[14]));
    }

    private static Effect effect(Receipt receipt, String seriesId, String article) {
        if (receipt.rejection().isPresent()) {
            return new Effect.Refused(
                    receipt.position(), receipt.ordinal(), receipt.rejection().get());
        }
        String uri = receipt.uri().orElseThrow();
        int sequence = receipt.sequence().orElseThrow();
        if (receipt.silent() || !receipt.disposition().isPublished()) {
            return new Effect.Kept(receipt.position(), receipt.ordinal(), receipt.disposition(), uri, sequence);
        }
        return new Effect.Published(
                receipt.position(),
                receipt.ordinal(),
                receipt.disposition(),
                uri,
                seriesId,
                sequence,
                article.getBytes(StandardCharsets.UTF_8));
    }
}
