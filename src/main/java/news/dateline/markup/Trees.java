package news.dateline.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;

/**
 * Picks elements out of a tree by their local names: whatever their prefix, in any case, in the order of the document.
 * Walks, however deep the tree, and compiles no selector. Stateless; thread safe.
 */
public final class Trees {
    private Trees() {}

    /** The name without its prefix, as written. */
    public static String local(Element element) {
        String name = element.tagName();
        return name.substring(name.lastIndexOf(':') + 1);
    }

    /** Whether this is the element's local name. */
    public static boolean isNamed(Element element, String name) {
        String tag = element.tagName();
        int start = tag.length() - name.length();
        return start >= 0
                && tag.regionMatches(true, start, name, 0, name.length())
                && (start == 0 || tag.charAt(start - 1) == ':');
    }

    /** The first child of this name. */
    public static Optional<Element> child(Element parent, String name) {
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && isNamed(element, name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** All children of this name. */
    public static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && isNamed(element, name)) {
                children.add(element);
            }
        }
        return children;
    }

    /** Down from child to child: at each step the first of that name. */
    public static Optional<Element> descend(Element from, String... names) {
        Optional<Element> at = Optional.of(from);
        for (String name : names) {
            at = at.flatMap(element -> child(element, name));
        }
        return at;
    }

    /** All elements of this name below, at any depth; those within one another too. */
    @SuppressWarnings("ReferenceEquality") // a node is the same or another: jsoup's nodes have no value to compare
    public static List<Element> all(Element root, String name) {
        List<Element> found = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node != root && node instanceof Element element && isNamed(element, name)) {
                        found.add(element);
                    }
                },
                root);
        return found;
    }

    /** All text in the element, with single spaces; nothing where that is blank. */
    public static Optional<String> text(Element element) {
        String text = element.text();
        return Optional.of(TwiceEscaped.read(text, text)).filter(read -> !read.isBlank());
    }

    /** The text of the first child of this name that has any. */
    public static Optional<String> text(Element parent, String name) {
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && isNamed(element, name)) {
                Optional<String> text = text(element);
                if (text.isPresent()) {
                    return text;
                }
            }
        }
        return Optional.empty();
    }

    /** An attribute's value, of the name as written; nothing where that is blank. */
    public static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.attributes().getIgnoreCase(name).strip()).filter(value -> !value.isEmpty());
    }

    /**
     * Whether an element still stands in a tree. To take many elements out of one, empty them and ask this of the next:
     * each that is removed is looked for among all its siblings.
     */
    @SuppressWarnings("ReferenceEquality") // a node is the same or another: jsoup's nodes have no value to compare
    public static boolean isWithin(Element root, Element element) {
        for (Element outer = element; outer != null; outer = outer.parent()) {
            if (outer == root) {
                return true;
            }
        }
        return false;
    }
}
