package news.dateline.store;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import news.dateline.item.Name;
import news.dateline.likeness.Copy;
import news.dateline.likeness.CopyIndex;
import news.dateline.likeness.CopyText;
import news.dateline.story.Delivery;
import news.dateline.story.NameKey;
import org.hibernate.reactive.mutiny.Mutiny;

/** Finds the texts that those of a batch may be copies of, and what was kept of the batch's own items. */
final class CopyReader {
    static final String SELECT = """
            with near as (
                select k.item
                from unnest(cast(?1 as bigint[]), cast(?2 as bigint[]), cast(?3 as bigint[])) as asked(key, earliest, latest)
                cross join lateral (
                    select item from copy_key
                    where copy_key.key = asked.key
                        and copy_key.seen between to_timestamp(asked.earliest / 1000.0) and to_timestamp(asked.latest / 1000.0)
                    order by copy_key.seen desc limit ?4) k
                union
                select own.item from unnest(cast(?5 as bigint[])) as own(item))
            select uri, supplier, cast(extract(epoch from seen) * 1000 as bigint), encode(words, 'base64')
            from near cross join lateral (select * from copy_text where copy_text.item = near.item offset 0) c
            order by seen, uri
            """;

    private CopyReader() {}

    /** Of one key the newest that came within the window, either way, as {@link CopyIndex} has it. */
    static Uni<List<Copy>> read(Mutiny.StatelessSession session, List<Delivery> deliveries, Duration window) {
        List<Long> keys = new ArrayList<>();
        List<Long> earliest = new ArrayList<>();
        List<Long> latest = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            for (long key : delivery.copyKeys()) {
                keys.add(key);
                earliest.add(delivery.at().minus(window).toEpochMilli());
                latest.add(delivery.at().plus(window).toEpochMilli());
            }
        }
        Long[] own = deliveries.stream()
                .map(delivery -> item(delivery.uri()))
                .distinct()
                .toArray(Long[]::new);
        return own.length == 0
                ? Uni.createFrom().item(List.of())
                : session.createNativeQuery(SELECT)
                        .setParameter(1, keys.toArray(Long[]::new))
                        .setParameter(2, earliest.toArray(Long[]::new))
                        .setParameter(3, latest.toArray(Long[]::new))
                        .setParameter(4, CopyIndex.MOST_OF_A_KEY)
                        .setParameter(5, own)
                        .getResultList()
                        .map(rows ->
                                rows.stream().map(row -> copy((Object[]) row)).toList());
    }

    /** An item's number in the tables. */
    static long item(String uri) {
        return NameKey.of("", Name.ofUri(uri));
    }

    private static Copy copy(Object[] row) {
        return new Copy(
                (String) row[0],
                (String) row[1],
                Instant.ofEpochMilli(((Number) row[2]).longValue()),
                CopyText.ofBytes(Base64.getMimeDecoder().decode((String) row[3])));
    }
}
