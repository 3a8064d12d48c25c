package news.dateline.figure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.markup.Json;

/** What a page's JSON-LD says of its pictures (schema.org, ImageObject), by their addresses. */
final class LinkedImages {
    private static final int LONGEST = 400_000;
    private static final int MOST_NODES = 3000;
    private static final int LONGEST_TEXT = 900;
    private static final List<String> CREDITS = List.of("creditText", "credit", "copyrightHolder", "author", "creator");

    /** What is said of one picture. */
    record Said(Optional<String> caption, Optional<String> credit) {
        static final Said NOTHING = new Said(Optional.empty(), Optional.empty());

        Said or(Said other) {
            return new Said(caption.or(other::caption), credit.or(other::credit));
        }
    }

    private final Map<String, Said> byAddress = new HashMap<>();

    /** Reads a script's text; what is no JSON says nothing. */
    void read(String script) {
        boolean worthIt = script.length() <= LONGEST && script.contains("ImageObject");
        if (worthIt && Json.parse(script) instanceof Json.Parsed.Tree tree) {
            collect(tree.root());
        }
    }

    private void collect(JsonNode root) {
        ArrayDeque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.poll();
            if (node.path("@type").asText("").equals("ImageObject")) {
                note(node);
            }
            for (JsonNode child : node) {
                if (child.isContainerNode()) {
                    open.add(child);
                }
            }
        }
    }

    private void note(JsonNode image) {
        Optional<String> caption = text(image.path("caption"));
        Optional<String> credit =
                CREDITS.stream().flatMap(name -> names(image.path(name))).findFirst();
        if (caption.isPresent() || credit.isPresent()) {
            Said said = new Said(caption, credit);
            Stream.of("url", "contentUrl", "@id")
                    .flatMap(name -> text(image.path(name)).stream())
                    .forEach(url -> byAddress.merge(PictureAddress.key(url), said, Said::or));
        }
    }

    /** A text, or the name of a person or a house. */
    private static Stream<String> names(JsonNode value) {
        JsonNode one = value.isArray() ? value.path(0) : value;
        return text(one.isObject() ? one.path("name") : one).stream();
    }

    private static Optional<String> text(JsonNode value) {
        String text = value.isTextual() && value.textValue().length() <= LONGEST_TEXT ? value.textValue() : "";
        return Optional.of(CaptionText.tidied(text)).filter(line -> !line.isEmpty());
    }

    /** What is said of the picture at this address. */
    Said of(String url) {
        return byAddress.getOrDefault(PictureAddress.key(url), Said.NOTHING);
    }
}
