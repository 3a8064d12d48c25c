package news.dateline.newsml;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import news.dateline.markup.Trees;
import org.jsoup.nodes.Element;

/**
 * A NewsComponent of NewsML 1.2.
 *
 * @param element the component
 * @param parent the component around it; empty for an item's own
 * @param role what it is in the item
 * @param contents its ContentItems, in order, without those of components within
 */
record Component(Element element, Optional<Component> parent, ComponentRole role, List<ContentItem> contents) {
    Component {
        requireNonNull(element, "element");
        requireNonNull(parent, "parent");
        requireNonNull(role, "role");
        contents = List.copyOf(contents);
    }

    private static Component of(Element element, Optional<Component> parent) {
        List<ContentItem> contents = Trees.children(element, "ContentItem").stream()
                .map(ContentItem::of)
                .toList();
        return new Component(element, parent, ComponentRole.of(element, parent.map(Component::role)), contents);
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
            open.push(of(within.get(i), parent));
        }
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
