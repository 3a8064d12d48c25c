package news.dateline.store;

import java.util.Optional;
import news.dateline.item.Outcome;
import news.dateline.item.Reason;
import news.dateline.item.RecordPosition;
import news.dateline.story.Disposition;

/**
 * What was decided for one item of one record: the memory that makes a replay give the same effects.
 *
 * @param part 0 for the item's own, from 1 for items that it kills, holds or lets out
 * @param contentHash of the payload; another payload at the same place is another record (a topic made anew)
 * @param silent whether a publication was remembered, and nobody told
 * @param receivedAt milliseconds since 1970
 */
record Receipt(
        RecordPosition position,
        int ordinal,
        int part,
        String contentHash,
        Disposition disposition,
        Optional<String> uri,
        Optional<Integer> sequence,
        Optional<Outcome.Rejected> rejection,
        boolean silent,
        long receivedAt) {

    static Receipt of(PreparedRecord record, Effect effect, int part) {
        return new Receipt(
                record.position(),
                effect.ordinal(),
                part,
                record.contentHash(),
                effect.disposition(),
                effect.fold(
                        published -> Optional.of(published.uri()),
                        kept -> Optional.of(kept.uri()),
                        refused -> Optional.empty()),
                effect.fold(
                        published -> Optional.of(published.sequence()),
                        kept -> Optional.of(kept.sequence()),
                        refused -> Optional.empty()),
                effect.rejection(),
                effect.fold(published -> false, kept -> kept.disposition().isPublished(), refused -> false),
                record.item().receivedAt().toEpochMilli());
    }

    static Optional<Outcome.Rejected> rejection(String reason, String detail) {
        return Optional.ofNullable(reason).flatMap(Reason::ofCode).map(code -> new Outcome.Rejected(code, detail));
    }
}
