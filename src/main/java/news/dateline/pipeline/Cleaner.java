package news.dateline.pipeline;

import java.util.List;
import news.dateline.item.Outcome;
import news.dateline.item.RawItem;

/**
 * Cleans raw items: no clock, no randomness, no input or output, so the same item gives the same outcomes. Thread safe.
 */
@FunctionalInterface
public interface Cleaner {
    /**
     * Cleans one payload.
     *
     * @return one outcome an item of the payload, in order, never empty; never throws for a payload's sake
     */
    List<Outcome> clean(RawItem item);
}
