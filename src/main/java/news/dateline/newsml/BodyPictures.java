package news.dateline.newsml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dateline.item.Picture;
import news.dateline.markup.Trees;
import org.jsoup.nodes.Element;

/** The pictures that stand within a body, with their captions and credits. Stateless; thread safe. */
final class BodyPictures {
    private BodyPictures() {}

    /** XHTML: each {@code figure} that holds a picture or a caption. */
    static List<Picture> ofFigures(Element body) {
        List<Picture> pictures = new ArrayList<>();
        for (Element figure : Trees.all(body, "figure")) {
            Optional<Element> image = first(figure, "img");
            Optional<String> caption = first(figure, "figcaption").flatMap(Trees::text);
            if (image.isPresent() || caption.isPresent()) {
                pictures.add(new Picture(
                        image.flatMap(img -> Trees.attribute(img, "src")),
                        image.flatMap(img -> Trees.attribute(img, "alt")),
                        caption,
                        Optional.empty(),
                        List.of(),
                        Optional.empty()));
            }
        }
        return pictures;
    }

    /** NITF: each {@code media} that is a picture, with its first reference that has an address. */
    static List<Picture> ofMedia(Element content) {
        List<Picture> pictures = new ArrayList<>();
        for (Element media : Trees.all(content, "media")) {
            String type = Trees.attribute(media, "media-type").orElse("image").toLowerCase(Locale.ROOT);
            Optional<String> url = Trees.children(media, "media-reference").stream()
                    .flatMap(reference -> Trees.attribute(reference, "source").stream())
                    .findFirst();
            Optional<String> caption = captions(media);
            if (type.startsWith("image") || type.startsWith("photo")) {
                add(pictures, media, url, caption);
            }
        }
        return pictures;
    }

    private static void add(List<Picture> pictures, Element media, Optional<String> url, Optional<String> caption) {
        Optional<String> producer = Trees.text(media, "media-producer");
        if (url.isPresent() || caption.isPresent()) {
            Optional<String> alt = Trees.child(media, "media-reference")
                    .flatMap(reference -> Trees.attribute(reference, "alternate-text"));
            pictures.add(new Picture(url, alt, caption, Optional.empty(), List.of(), producer));
        }
    }

    private static Optional<String> captions(Element media) {
        List<String> captions = Trees.children(media, "media-caption").stream()
                .flatMap(caption -> Trees.text(caption).stream())
                .toList();
        return captions.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", captions));
    }

    private static Optional<Element> first(Element root, String name) {
        List<Element> all = Trees.all(root, name);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }
}
