package news.dateline.enrich;

import java.util.function.UnaryOperator;
import news.dateline.item.Article;

/**
 * One step of enrichment: the article with what the step found, or the same article. A step takes text out of the body
 * only with a word about it in {@code wire.removed}, never throws for an article's sake, keeps no state and is thread
 * safe.
 */
@FunctionalInterface
public interface Step extends UnaryOperator<Article> {
    @Override
    Article apply(Article article);
}
