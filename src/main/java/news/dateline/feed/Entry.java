package news.dateline.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.markup.InlineHtml;
import news.dateline.markup.Trees;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * One entry of a feed, or the feed's own head: its children by their canonical names ({@code namespaces.tsv} of the
 * XML reader), whose content may be text, HTML as text, or elements.
 */
record Entry(Element element) {
    /** The children of this name, prefix and all. */
    List<Element> all(String name) {
        List<Element> found = new ArrayList<>();
        for (Node node : element.childNodes()) {
            if (node instanceof Element child && child.tagName().equalsIgnoreCase(name)) {
                found.add(child);
            }
        }
        return found;
    }

    Optional<Element> first(String name) {
        return all(name).stream().findFirst();
    }

    /** The first text that one of these children holds, in the order of the names; empty if none does. */
    String text(String... names) {
        for (String name : names) {
            for (Element child : all(name)) {
                String text = child.wholeText().strip();
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }

    /**
     * The child's content as HTML: text that is HTML already, or elements written out. Beside elements, text that holds
     * markup is HTML too (RFC 4287, section 3.1.1.2), unless the content is declared to be XHTML.
     */
    static String html(Element child) {
        boolean elements = child.childNodes().stream().anyMatch(Element.class::isInstance);
        if (!elements) {
            return child.wholeText();
        }
        Element content = child.clone();
        if (!child.attr("type").contains("xhtml")) {
            content.traverse((Node node, int depth) -> {
                if (node instanceof TextNode text && InlineHtml.hasTags(text.getWholeText())) {
                    text.replaceWith(new DataNode(text.getWholeText()));
                }
            });
        }
        return content.html();
    }

    String attribute(String name) {
        return Trees.attribute(element, name).orElse("");
    }
}
