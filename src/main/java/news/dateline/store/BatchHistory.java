package news.dateline.store;

import java.util.List;
import java.util.Map;
import news.dateline.item.RecordPosition;
import news.dateline.story.Standing;

/**
 * What the database knows of a batch before it is settled.
 *
 * @param receipts what was already decided, by record, in the order of the items; nothing unless the batch is a replay
 * @param standings the versions that stand of the batch's items, by URI
 */
record BatchHistory(Map<RecordPosition, List<Recalled>> receipts, Map<String, Standing> standings) {
    static final BatchHistory NONE = new BatchHistory(Map.of(), Map.of());

    BatchHistory {
        receipts = Map.copyOf(receipts);
        standings = Map.copyOf(standings);
    }

    /** A receipt, and the effect that it stands for. */
    record Recalled(Receipt receipt, Effect effect) {}
}
