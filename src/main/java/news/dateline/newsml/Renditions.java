package news.dateline.newsml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which content items are the text of an item, and which say it again: another format in the same component, another of
 * a list of equivalents, another language (NewsML 1.2, sections 5.6 and 5.7).
 *
 * @param main the text, in order
 * @param others the same in other words or another format
 */
record Renditions(List<Text> main, List<Text> others) {
    /** A content item and where it stands. */
    record Text(Component component, ContentItem item) {}

    Renditions {
        main = List.copyOf(main);
        others = List.copyOf(others);
    }

    static Renditions of(List<Component> components) {
        Map<Component, List<Text>> groups = new LinkedHashMap<>();
        for (Component component : components) {
            if (component.role() == ComponentRole.TEXT) {
                component.contents().stream().filter(ContentItem::isText).forEach(item -> groups.computeIfAbsent(
                                group(component), key -> new ArrayList<>())
                        .add(new Text(component, item)));
            }
        }
        List<Text> main = new ArrayList<>();
        List<Text> others = new ArrayList<>();
        Optional<String> language = Optional.empty();
        for (Map.Entry<Component, List<Text>> group : groups.entrySet()) {
            Set<Text> best = best(group.getKey(), group.getValue());
            for (Text text : group.getValue()) {
                Optional<String> own = language(text.component());
                boolean understood = language.isEmpty() || own.isEmpty() || language.equals(own);
                (best.contains(text) && understood ? main : others).add(text);
                language = language.or(() -> own);
            }
        }
        return new Renditions(main, others);
    }

    /** The component around equivalents, else the component itself. */
    private static Component group(Component component) {
        return component.parent().filter(Component::holdsEquivalents).orElse(component);
    }

    private static Set<Text> best(Component group, List<Text> texts) {
        ContentKind kind = texts.stream()
                .map(text -> text.item().kind())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new HashSet<>(texts.stream()
                .filter(text -> text.item().kind() == kind)
                .limit(group.holdsEquivalents() ? 1 : texts.size())
                .toList());
    }

    private static Optional<String> language(Component component) {
        return component.chain().stream()
                .flatMap(one -> one.language().stream())
                .findFirst();
    }
}
