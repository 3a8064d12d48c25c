package news.dateline.enrich;

import news.dateline.item.Article;

/**
 * One step of cleaning: finds one thing out about an article and answers with an article that says so.
 *
 * <p>A step is pure: no clock, no randomness, no input or output, so the same article gives the same answer. It is
 * thread safe. It never throws for an article's sake; where it finds nothing, it answers with the article it was given.
 * What it takes out of the text it adds to {@code wire.removed}, so that no character is lost; for each field that it
 * fills it says in {@code wire.provenance} where that came from.
 */
@FunctionalInterface
public interface Step {
    /** The article with what this step finds. */
    Article apply(Article article);
}
