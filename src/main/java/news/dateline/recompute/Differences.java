package news.dateline.recompute;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** In which fields two articles of JSON differ; those of {@code wire} are fields of their own. */
final class Differences {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What publishing decides, and what stays as it is whatever the rules. */
    private static final Set<String> DECIDED =
            Set.of("version", "pubStatus", "wire.series", "wire.changes", "wire.raw");

    /** What speaks for the others: by itself it is no reason for a new version. */
    private static final Set<String> EVIDENCE = Set.of("wire.findings", "wire.provenance", "wire.removed");

    private static final Set<String> SURENESS = Set.of("confidence", "rule");

    private Differences() {}

    /**
     * A field's values.
     *
     * @param before as it stands, JSON; empty where it is not there
     */
    record Values(String before, String after) {}

    /**
     * The fields that differ, with their values; none where nothing but evidence does.
     *
     * @param standing as published
     * @param made as today's rules make it
     */
    static SortedMap<String, Values> between(byte[] standing, byte[] made) {
        SortedMap<String, JsonNode> before = fields(standing);
        SortedMap<String, JsonNode> after = fields(made);
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeAll(DECIDED);
        SortedMap<String, Values> differing = new TreeMap<>();
        for (String name : names) {
            JsonNode old = before.getOrDefault(name, JSON.missingNode());
            JsonNode fresh = after.getOrDefault(name, JSON.missingNode());
            if (!same(name, old, fresh)) {
                differing.put(name, new Values(old.toString(), fresh.toString()));
            }
        }
        return EVIDENCE.containsAll(differing.keySet()) ? new TreeMap<>() : differing;
    }

    /** Behind the source's note stands why an earlier version was made anew. */
    private static boolean same(String name, JsonNode before, JsonNode after) {
        return name.equals("edNote")
                ? before.equals(after)
                        || !before.isMissingNode() && before.asText().startsWith(after.asText())
                : withoutSureness(before).equals(withoutSureness(after));
    }

    private static SortedMap<String, JsonNode> fields(byte[] article) {
        try {
            SortedMap<String, JsonNode> fields = new TreeMap<>();
            JSON.readTree(article).properties().forEach(field -> {
                if (field.getKey().equals("wire")) {
                    field.getValue()
                            .properties()
                            .forEach(inner -> fields.put("wire." + inner.getKey(), inner.getValue()));
                } else {
                    fields.put(field.getKey(), field.getValue());
                }
            });
            return fields;
        } catch (IOException e) {
            throw new UncheckedIOException("an article is JSON", e);
        }
    }

    private static JsonNode withoutSureness(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode plain = JSON.createObjectNode();
            object.properties().forEach(field -> {
                if (!SURENESS.contains(field.getKey())) {
                    plain.set(field.getKey(), withoutSureness(field.getValue()));
                }
            });
            return plain;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode plain = JSON.createArrayNode();
            array.forEach(element -> plain.add(withoutSureness(element)));
            return plain;
        }
        return node;
    }
}
