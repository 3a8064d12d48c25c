package news.dateline.figure;

import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * An element that may hold something other than the article: an aside, a list of teasers, another article.
 *
 * @param story whether nothing but its being an {@code article} says so: what stands amid a story's text, a picture's frame
 *     or one entry of a list, is often one of its own
 * @param outer the next one around it
 */
record OuterElement(Element element, boolean story, Optional<OuterElement> outer) {}
