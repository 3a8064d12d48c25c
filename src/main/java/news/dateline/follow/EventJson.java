package news.dateline.follow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;

/** Events as lines of JSON. Stateless; thread safe. */
final class EventJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a summary shows of the first filing place, by its name in the article. */
    private static final Map<String, String> OF_PLACE = Map.of(
            "literal", "place",
            "country", "country",
            "latitude", "latitude",
            "longitude", "longitude");

    private EventJson() {}

    /** An article as published. */
    static JsonNode read(byte[] article) {
        try {
            return JSON.readTree(article);
        } catch (IOException notJson) {
            throw new UncheckedIOException("the cleaned topic holds what is no article", notJson);
        }
    }

    /** What a list of articles shows of one. */
    static byte[] summary(String type, JsonNode article, Instant receivedAt) {
        ObjectNode summary = identity(type, article, receivedAt);
        JsonNode wire = article.path("wire");
        copy(article, "title", summary);
        copy(article, "language", summary);
        copy(article, "urgency", summary);
        copy(wire, "direction", summary);
        copy(wire, "agencies", summary);
        copy(wire, "signal", summary);
        put(summary, "publisher", wire.path("publisher").path("id"));
        JsonNode place = wire.path("dateline").path("places").path(0);
        OF_PLACE.forEach((name, shown) -> put(summary, shown, place.path(name)));
        return bytes(summary);
    }

    /** Nothing of what the article says: that it is, and how it stands. */
    static byte[] wordless(String type, JsonNode article, Instant receivedAt) {
        ObjectNode summary = identity(type, article, receivedAt);
        copy(article.path("wire"), "signal", summary);
        return bytes(summary);
    }

    /** The same of an article that must not be used any more, from its summary. */
    static byte[] wordless(byte[] summary, String pubStatus) {
        JsonNode shown = read(summary);
        ObjectNode wordless = JSON.createObjectNode();
        for (String field : new String[] {"type", "uri", "series", "version", "receivedAt"}) {
            copy(shown, field, wordless);
        }
        return bytes(wordless.put("pubStatus", pubStatus));
    }

    private static ObjectNode identity(String type, JsonNode article, Instant receivedAt) {
        ObjectNode summary = JSON.createObjectNode();
        summary.put("type", type);
        copy(article, "uri", summary);
        put(summary, "series", article.path("wire").path("series").path("id"));
        copy(article, "version", summary);
        copy(article, "pubStatus", summary);
        copy(article, "embargoedUntil", summary);
        summary.put("receivedAt", receivedAt.toString());
        return summary;
    }

    private static void copy(JsonNode from, String field, ObjectNode to) {
        put(to, field, from.path(field));
    }

    private static void put(ObjectNode to, String field, JsonNode value) {
        if (!value.isMissingNode() && !value.isNull()) {
            to.set(field, value);
        }
    }

    private static byte[] bytes(JsonNode node) {
        try {
            return JSON.writeValueAsBytes(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
