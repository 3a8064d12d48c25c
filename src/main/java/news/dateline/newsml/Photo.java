package news.dateline.newsml;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.item.Picture;
import news.dateline.markup.InlineHtml;
import news.dateline.markup.Trees;
import org.jsoup.nodes.Element;

/** One picture of an item of NewsML 1.2: its renditions, its caption, and who made it. */
final class Photo {
    private Photo() {}

    /** Whether the component itself holds a picture. */
    static boolean isIn(Component component) {
        return component.role() != ComponentRole.NONE
                && pictures(component).findAny().isPresent();
    }

    /**
     * A picture that has components of its own.
     *
     * @param photo the outermost of them
     * @param parts all of them, that one first
     */
    static Picture of(Component photo, List<Component> parts) {
        Optional<String> headline = line(parts, "HeadLine");
        Optional<String> caption = captions(parts).stream().findFirst().or(() -> headline);
        return new Picture(
                parts.stream()
                        .flatMap(Photo::pictures)
                        .filter(picture -> Trees.attribute(picture, "Href").isPresent())
                        .max(Comparator.comparingInt(Photo::width))
                        .flatMap(picture -> Trees.attribute(picture, "Href")),
                headline.filter(text -> !caption.equals(Optional.of(text))),
                caption,
                line(parts, "ByLine").or(() -> party(photo, "Creator")),
                List.of(),
                line(parts, "CreditLine").or(() -> party(photo, "Source")));
    }

    /** Pictures beside the text in one component: nothing is known but where they are. */
    static List<Picture> among(Component component) {
        return component.role() == ComponentRole.NONE
                ? List.of()
                : pictures(component)
                        .flatMap(picture -> Trees.attribute(picture, "Href").stream())
                        .map(url -> new Picture(
                                Optional.of(url),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                Optional.empty()))
                        .toList();
    }

    static Picture withCaption(Picture picture, String caption) {
        return new Picture(
                picture.url(),
                picture.alt(),
                Optional.of(caption),
                picture.photographer(),
                picture.agencies(),
                picture.creditLine());
    }

    /** The captions that the components hold, each once, of each its paragraphs as one. */
    static List<String> captions(List<Component> parts) {
        return parts.stream()
                .filter(part -> part.role() == ComponentRole.CAPTION || part.role() == ComponentRole.PICTURE)
                .flatMap(part -> part.contents().stream())
                .filter(ContentItem::isText)
                .map(item -> String.join(" ", ContentText.paragraphs(item)))
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    private static Stream<Element> pictures(Component component) {
        return component.contents().stream()
                .filter(item -> item.kind() == ContentKind.PICTURE)
                .map(ContentItem::element);
    }

    /** In pixels; 0 where it is not stated. */
    private static int width(Element picture) {
        return Trees.child(picture, "Characteristics").stream()
                .flatMap(sizes -> Stream.of("Width", "PixelWidth")
                        .flatMap(name -> ComponentMetadata.property(sizes, name).stream()))
                .filter(value -> value.length() < 8 && value.chars().allMatch(unit -> unit >= '0' && unit <= '9'))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    private static Optional<String> line(List<Component> parts, String name) {
        return parts.stream()
                .flatMap(part -> part.newsLines().stream())
                .flatMap(lines -> Trees.text(lines, name).stream())
                .map(InlineHtml::text)
                .findFirst();
    }

    private static Optional<String> party(Component photo, String name) {
        return photo.administrative()
                .flatMap(metadata -> Trees.child(metadata, name))
                .flatMap(ComponentMetadata::party);
    }
}
