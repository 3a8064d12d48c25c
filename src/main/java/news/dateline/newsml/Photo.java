package news.dateline.newsml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.item.Picture;
import news.dateline.markup.Trees;
import org.jsoup.nodes.Element;

/** The pictures among the components of an item of NewsML 1.2: each with its caption, its renditions and who made it. */
final class Photo {
    private final Component component;
    private final List<Component> parts;

    private Photo(Component component, List<Component> parts) {
        this.component = component;
        this.parts = parts;
    }

    static List<Picture> allOf(List<Component> components) {
        Set<Component> photos = photos(components);
        List<Picture> pictures = new ArrayList<>();
        for (Component photo : components) {
            boolean outermost = photos.contains(photo)
                    && photo.parent().filter(photos::contains).isEmpty();
            if (outermost) {
                List<Component> parts = components.stream()
                        .filter(part -> part.chain().contains(photo))
                        .toList();
                pictures.add(new Photo(photo, parts).picture());
            }
        }
        return pictures;
    }

    /** Components that hold pictures, and those around them as long as these hold no text of the article. */
    private static Set<Component> photos(List<Component> components) {
        Set<Component> withText = new HashSet<>();
        Set<Component> photos = new HashSet<>();
        for (int i = components.size() - 1; i >= 0; i--) {
            Component component = components.get(i);
            boolean text = withText.contains(component)
                    || component.role() == ComponentRole.TEXT
                            && component.contents().stream().anyMatch(ContentItem::isText);
            boolean picture = photos.contains(component)
                    || component.role() != ComponentRole.NONE
                            && component.contents().stream().anyMatch(item -> item.kind() == ContentKind.PICTURE);
            if (text) {
                photos.remove(component);
                component.parent().ifPresent(withText::add);
            } else if (picture) {
                photos.add(component);
                component.parent().ifPresent(photos::add);
            }
        }
        photos.removeAll(withText);
        return photos;
    }

    private Picture picture() {
        Optional<String> headline = line("HeadLine");
        Optional<String> caption = caption().or(() -> headline);
        return new Picture(
                url(),
                headline.filter(text -> !caption.equals(Optional.of(text))),
                caption,
                line("ByLine").or(() -> administrative("Creator")),
                List.of(),
                line("CreditLine").or(() -> administrative("Source")));
    }

    private Optional<String> caption() {
        return parts.stream()
                .filter(part -> part.role() == ComponentRole.CAPTION || part.role() == ComponentRole.PICTURE)
                .flatMap(part -> part.contents().stream())
                .filter(ContentItem::isText)
                .map(item -> ContentText.paragraphs(item).stream().collect(Collectors.joining(" ")))
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** Where the largest of the renditions is. */
    private Optional<String> url() {
        return parts.stream()
                .flatMap(part -> part.contents().stream())
                .filter(item -> item.kind() == ContentKind.PICTURE)
                .map(ContentItem::element)
                .filter(element -> Trees.attribute(element, "Href").isPresent())
                .max(Comparator.comparingInt(Photo::width))
                .flatMap(element -> Trees.attribute(element, "Href"));
    }

    private static int width(Element contentItem) {
        return Trees.child(contentItem, "Characteristics").stream()
                .flatMap(sizes -> Trees.children(sizes, "Property").stream())
                .filter(property -> Trees.attribute(property, "FormalName")
                        .filter(name -> name.equalsIgnoreCase("Width") || name.equalsIgnoreCase("PixelWidth"))
                        .isPresent())
                .flatMap(property -> Trees.attribute(property, "Value").stream())
                .filter(value -> value.length() < 8 && value.chars().allMatch(unit -> unit >= '0' && unit <= '9'))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    private Optional<String> line(String name) {
        return parts.stream()
                .flatMap(part -> part.newsLines().stream())
                .flatMap(lines -> Trees.text(lines, name).stream())
                .findFirst();
    }

    private Optional<String> administrative(String name) {
        return component
                .administrative()
                .flatMap(metadata -> Trees.child(metadata, name))
                .flatMap(ComponentMetadata::party);
    }
}
