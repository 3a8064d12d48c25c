package news.dateline.newsml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import news.dateline.markup.Trees;
import org.jsoup.nodes.Element;

/** A NewsComponent of NewsML 1.2 among those of its item. Immutable; each is equal to itself alone. */
final class Component {
    private final Element element;
    private final Optional<Component> parent;
    private final ComponentRole role;
    private final List<ContentItem> contents;

    private Component(Element element, Optional<Component> parent) {
        this.element = element;
        this.parent = parent;
        this.role = ComponentRole.of(element, parent.map(Component::role));
        this.contents = Trees.children(element, "ContentItem").stream()
                .map(ContentItem::of)
                .toList();
    }

    /** All components of an item, each before those within it; not those of items within. */
    static List<Component> allOf(Element item) {
        List<Component> found = new ArrayList<>();
        Deque<Component> open = new ArrayDeque<>();
        push(open, item, Optional.empty());
        while (!open.isEmpty()) {
            Component component = open.pop();
            found.add(component);
            push(open, component.element, Optional.of(component));
        }
        return found;
    }

    private static void push(Deque<Component> open, Element around, Optional<Component> parent) {
        List<Element> within = Trees.children(around, "NewsComponent");
        for (int i = within.size() - 1; i >= 0; i--) {
            open.push(new Component(within.get(i), parent));
        }
    }

    Element element() {
        return element;
    }

    /** The component around it; none around an item's own. */
    Optional<Component> parent() {
        return parent;
    }

    ComponentRole role() {
        return role;
    }

    /** Its content items, in order, without those of components within. */
    List<ContentItem> contents() {
        return contents;
    }

    /** This component and those around it, the nearest first. */
    List<Component> chain() {
        List<Component> chain = new ArrayList<>();
        for (Optional<Component> at = Optional.of(this); at.isPresent(); at = at.get().parent) {
            chain.add(at.get());
        }
        return chain;
    }

    /** Whether the components within say the same, each in another way. */
    boolean holdsEquivalents() {
        return Trees.attribute(element, "EquivalentsList")
                .filter("yes"::equalsIgnoreCase)
                .isPresent();
    }

    Optional<Element> newsLines() {
        return Trees.child(element, "NewsLines");
    }

    Optional<Element> administrative() {
        return Trees.child(element, "AdministrativeMetadata");
    }

    Optional<Element> descriptive() {
        return Trees.child(element, "DescriptiveMetadata");
    }

    /** The language that the component itself states. */
    Optional<String> language() {
        return descriptive().flatMap(metadata -> FormalName.of(metadata, "Language"));
    }

    /** Trees are not for the log. */
    @Override
    public String toString() {
        return "Component[" + role + ", " + contents.size() + " content items]";
    }
}
