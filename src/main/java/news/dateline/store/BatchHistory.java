package news.dateline.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dateline.item.PubStatus;
import news.dateline.item.RecordPosition;
import news.dateline.likeness.Copy;
import news.dateline.story.Named;
import news.dateline.story.Standing;

/**
 * What the database knows of a batch before it is settled.
 *
 * @param receipts what was already decided, by record, in the order of the items; nothing unless the batch is a replay
 * @param standings how the batch's items stand, and those of their stories, by URI
 * @param names who goes by the names of the batch's items, and by those that its notes give
 * @param copies texts that those of the batch may be copies of
 * @param texts of items whose text may be let out, or may be compared with a later one, by URI: JSON as it may be used
 */
record BatchHistory(
        Map<RecordPosition, List<Recalled>> receipts,
        Map<String, Standing> standings,
        List<Named> names,
        List<Copy> copies,
        Map<String, String> texts) {
    static final BatchHistory NONE = new BatchHistory(Map.of(), Map.of(), List.of(), List.of(), Map.of());

    BatchHistory {
        receipts = Map.copyOf(receipts);
        standings = Map.copyOf(standings);
        names = List.copyOf(names);
        copies = List.copyOf(copies);
        texts = Map.copyOf(texts);
    }

    /** The items whose texts are needed to settle the batch: of what was decided before none is. */
    Set<String> neededTexts(List<PreparedRecord> batch) {
        List<PreparedRecord> fresh = batch.stream()
                .filter(record -> !receipts.containsKey(record.position()))
                .toList();
        Set<String> needed = new ComparedTexts(standings, names, copies).of(fresh);
        if (fresh.stream().anyMatch(PreparedRecord::mayRelease)) {
            standings.forEach((uri, standing) -> {
                if (standing.pubStatus() != PubStatus.USABLE) {
                    needed.add(uri);
                }
            });
        }
        return needed;
    }

    BatchHistory with(Map<String, String> texts) {
        return new BatchHistory(receipts, standings, names, copies, texts);
    }

    /** A receipt, and the effect that it stands for. */
    record Recalled(Receipt receipt, Effect effect) {}
}
