package news.dateline.figure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a page's JSON-LD states of its pictures (schema.org, ImageObject), by their addresses. */
final class LinkedImages {
    private static final int MOST_NODES = 3000;
    private static final Set<String> TYPES = Set.of("ImageObject", "Photograph");
    private static final int LONGEST_TEXT = 900;
    private static final List<String> CREDITS =
            List.of("creditText", "credit", "photographer", "copyrightHolder", "author", "creator", "copyrightNotice");

    /** What is stated of one picture. */
    record Stated(Optional<String> caption, Optional<String> credit) {
        static final Stated NOTHING = new Stated(Optional.empty(), Optional.empty());

        Stated or(Stated other) {
            return new Stated(caption.or(other::caption), credit.or(other::credit));
        }
    }

    private final Map<String, Stated> byAddress = new HashMap<>();

    private LinkedImages() {}

    /** @param trees the page's JSON-LD, a tree for each script */
    static LinkedImages of(List<JsonNode> trees) {
        LinkedImages images = new LinkedImages();
        trees.forEach(images::collect);
        return images;
    }

    private void collect(JsonNode root) {
        ArrayDeque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.poll();
            if (isPicture(node.path("@type"))) {
                note(node);
            }
            for (JsonNode child : node) {
                if (child.isContainerNode()) {
                    open.add(child);
                }
            }
        }
    }

    private static boolean isPicture(JsonNode type) {
        JsonNode one = type.isArray() ? type.path(0) : type;
        return TYPES.contains(one.asText(""));
    }

    private void note(JsonNode image) {
        Optional<String> caption = text(image.path("caption"));
        Optional<String> credit =
                CREDITS.stream().flatMap(name -> names(image.path(name))).findFirst();
        if (caption.isPresent() || credit.isPresent()) {
            Stated stated = new Stated(caption, credit);
            Stream.of("url", "contentUrl", "@id")
                    .flatMap(name -> text(image.path(name)).stream())
                    .forEach(url -> byAddress.merge(PictureAddress.key(url), stated, Stated::or));
        }
    }

    /** A text, or the name of a person or a house. */
    private static Stream<String> names(JsonNode value) {
        JsonNode one = value.isArray() ? value.path(0) : value;
        return text(one.isObject() ? one.path("name") : one).stream();
    }

    private static Optional<String> text(JsonNode value) {
        JsonNode one = value.isArray() ? value.path(0) : value;
        String text = one.isTextual() && one.textValue().length() <= LONGEST_TEXT ? one.textValue() : "";
        return Optional.of(OneLine.of(text)).filter(line -> !line.isEmpty());
    }

    /** What is stated of the picture at this address. */
    Stated of(String url) {
        return byAddress.getOrDefault(PictureAddress.key(url), Stated.NOTHING);
    }
}
