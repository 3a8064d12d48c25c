package news.dateline.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object under one spelling of their names: dialects differ in case, underscores and hyphens
 * only ({@code versioncreated}, {@code versionCreated}; {@code body_html}, {@code bodyHtml}). Null is as good as nothing.
 */
final class Fields {
    private final Map<String, JsonNode> byName = new LinkedHashMap<>();

    private Fields() {}

    /** The fields of an object; none of anything else. */
    static Fields of(JsonNode object) {
        Fields fields = new Fields();
        object.properties().forEach(field -> {
            if (!field.getValue().isNull()) {
                fields.byName.putIfAbsent(spelled(field.getKey()), field.getValue());
            }
        });
        return fields;
    }

    private static String spelled(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** In their order, in the one spelling. */
    List<String> names() {
        return List.copyOf(byName.keySet());
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    boolean hasAny(List<String> names) {
        return names.stream().anyMatch(byName::containsKey);
    }

    /** The first of these fields that holds a string or a number; empty if none does. */
    String text(String... names) {
        for (String name : names) {
            String text = scalar(byName.get(name));
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    /** The objects in a field: in its array, or as the values of its object, or the object itself where it is one alone. */
    List<Fields> objects(String name) {
        JsonNode node = byName.get(name);
        if (node == null || node.isValueNode()) {
            return List.of();
        }
        List<Fields> objects = new ArrayList<>();
        node.forEach(value -> {
            if (value.isObject()) {
                objects.add(of(value));
            }
        });
        return objects.isEmpty() && node.isObject() ? List.of(of(node)) : List.copyOf(objects);
    }

    /** The object in a field. */
    Optional<Fields> object(String name) {
        return Optional.ofNullable(byName.get(name)).filter(JsonNode::isObject).map(Fields::of);
    }

    /** The strings in a field: alone or in its array. */
    List<String> texts(String name) {
        JsonNode node = byName.get(name);
        if (node == null || node.isObject()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(value -> texts.add(scalar(value)));
        } else {
            texts.add(scalar(node));
        }
        return texts.stream().filter(text -> !text.isBlank()).toList();
    }

    /** Entries of an object whose values are strings. */
    Map<String, String> entries(String name) {
        Map<String, String> entries = new LinkedHashMap<>();
        JsonNode node = byName.get(name);
        if (node != null && node.isObject()) {
            node.properties().forEach(entry -> entries.put(entry.getKey(), scalar(entry.getValue())));
        }
        return entries;
    }

    /** What makes a field unfit to be text, for an operator. */
    Optional<String> unlikeText(String name) {
        return Optional.ofNullable(byName.get(name))
                .filter(node -> !node.isTextual() && !node.isNumber())
                .map(node -> name + " is a JSON " + node.getNodeType().name().toLowerCase(Locale.ROOT)
                        + " where a string is wanted");
    }

    /** What makes a field unfit to be a list of objects or texts. */
    Optional<String> unlikeList(String name) {
        return Optional.ofNullable(byName.get(name))
                .filter(node -> node.isValueNode() && !node.isTextual()
                        || node.isArray()
                                && !node.isEmpty()
                                && objects(name).isEmpty()
                                && texts(name).isEmpty())
                .map(node -> name + " is a JSON " + node.getNodeType().name().toLowerCase(Locale.ROOT)
                        + " without an object or a string");
    }

    private static String scalar(@Nullable JsonNode node) {
        return node != null && (node.isTextual() || node.isNumber()) ? node.asText() : "";
    }
}
