package news.dateline.figure;

import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * An element that may hold something other than the article: an aside, a list of teasers, another article.
 *
 * @param outer the next one around it
 */
record OuterElement(Element element, Optional<OuterElement> outer) {}
