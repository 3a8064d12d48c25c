package news.dateline.figure;

import org.jsoup.nodes.Element;

/**
 * An element that may hold something other than the article: an aside, a list of teasers, another article.
 *
 * @param outer the next one around it; null for the outermost
 */
record OuterElement(Element element, OuterElement outer) {}
