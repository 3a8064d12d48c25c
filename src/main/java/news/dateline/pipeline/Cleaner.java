package news.dateline.pipeline;

import java.util.List;
import news.dateline.item.Outcome;
import news.dateline.item.RawItem;
import news.dateline.text.BrokenTable;
import news.dateline.text.FactTables;

/**
 * Cleans raw items: no clock, no randomness, no input or output, so the same item gives the same outcomes. Thread safe.
 */
public interface Cleaner {
    /**
     * Cleans one payload.
     *
     * @return one outcome an item of the payload, in order, never empty; never throws for a payload's sake
     */
    List<Outcome> clean(RawItem item);

    /** A cleaner within these limits that knows what ships with Dateline. */
    static Cleaner create(Limits limits) {
        return create(limits, FactTables.shipped());
    }

    /**
     * A cleaner within these limits. Reads the tables at once, else the first article would wait for them.
     *
     * @throws BrokenTable if a row of a table does not fit, or a desk's file adds to a table that there is not
     */
    static Cleaner create(Limits limits, FactTables tables) {
        return new StepwiseCleaner(limits, tables);
    }
}
