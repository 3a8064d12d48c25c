package news.dateline.enrich;

import java.util.function.UnaryOperator;
import news.dateline.item.Draft;

/**
 * One step of enrichment: the draft with what the step found, or the same draft. A step takes text out of the body
 * only with a word about it in {@code wire.removed}, never throws for an article's sake, keeps no state and is thread
 * safe.
 */
@FunctionalInterface
public interface Step extends UnaryOperator<Draft> {
    @Override
    Draft apply(Draft draft);
}
