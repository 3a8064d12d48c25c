package news.dateline.meta;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.text.FactTable;

/** What a page's JSON-LD says of the page's story. The tree is shallow by {@link news.dateline.markup.Json}'s limit. */
final class LinkedData {
    private static final int MOST_NODES = 5000;
    private static final Map<String, Integer> RANKS = table();

    /** PageProperties whose nodes are other works than the page's. */
    private static final Set<String> ELSEWHERE = Set.of(
            "itemListElement",
            "hasPart",
            "mentions",
            "isPartOf",
            "relatedLink",
            "citation",
            "comment",
            "review",
            "isBasedOn",
            "workExample",
            "subjectOf",
            "suggestedAnswer",
            "acceptedAnswer",
            "liveBlogUpdate",
            "blogPost",
            "associatedMedia",
            "image",
            "video",
            "publisher",
            "author",
            "creator",
            "about");

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> works = new ArrayList<>();
    private final List<JsonNode> sites = new ArrayList<>();

    private LinkedData() {}

    private static Map<String, Integer> table() {
        Map<String, Integer> ranks = new HashMap<>();
        for (List<String> row : FactTable.rows(LinkedData.class, "work-types.tsv", 2)) {
            ranks.put(row.get(0).toLowerCase(Locale.ROOT), Integer.parseInt(row.get(1)));
        }
        return Map.copyOf(ranks);
    }

    /** @param trees the page's JSON-LD, a tree for each script */
    static LinkedData of(List<JsonNode> trees) {
        LinkedData data = new LinkedData();
        trees.forEach(data::collect);
        data.works.sort(Comparator.comparingInt(node -> rank(node).orElse(99)));
        return data;
    }

    private record Visit(JsonNode node, boolean elsewhere) {}

    private void collect(JsonNode root) {
        ArrayDeque<Visit> queue = new ArrayDeque<>();
        queue.add(new Visit(root, false));
        for (int seen = 0; !queue.isEmpty() && seen < MOST_NODES; seen++) {
            Visit visit = queue.poll();
            JsonNode node = visit.node();
            if (node.isArray()) {
                node.forEach(child -> queue.add(new Visit(child, visit.elsewhere())));
            } else if (node.isObject()) {
                note(node, visit.elsewhere());
                node.properties().forEach(field -> {
                    if (field.getValue().isContainerNode()) {
                        queue.add(new Visit(field.getValue(), visit.elsewhere() || ELSEWHERE.contains(field.getKey())));
                    }
                });
            }
        }
    }

    private void note(JsonNode node, boolean elsewhere) {
        String id = node.path("@id").asText("");
        if (!id.isEmpty() && node.size() > 1) {
            byId.putIfAbsent(id, node);
        }
        if (!elsewhere && rank(node).isPresent()) {
            works.add(node);
        }
        if (types(node).stream().anyMatch(type -> type.equals("website") || type.endsWith("organization"))) {
            sites.add(node);
        }
    }

    private static Optional<Integer> rank(JsonNode node) {
        return types(node).stream().map(RANKS::get).filter(rank -> rank != null).min(Comparator.naturalOrder());
    }

    private static List<String> types(JsonNode node) {
        List<String> types = new ArrayList<>();
        JsonNode type = node.path("@type");
        if (type.isArray()) {
            type.forEach(one -> types.add(name(one.asText(""))));
        } else {
            types.add(name(type.asText("")));
        }
        return types;
    }

    private static String name(String type) {
        String bare = type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
        return bare.toLowerCase(Locale.ROOT);
    }

    /** The nodes that may be the page's story, best first. */
    List<JsonNode> works() {
        return works;
    }

    /** The rank of a work's type, 1 for a news article. */
    static int rankOf(JsonNode work) {
        return rank(work).orElse(99);
    }

    /** A property's values as text: its own, or their names; references are followed once. */
    Set<String> names(JsonNode work, String property) {
        Set<String> names = new LinkedHashSet<>();
        addNames(work.path(property), names, 0);
        return names;
    }

    private void addNames(JsonNode value, Set<String> names, int depth) {
        if (depth > 4 || names.size() > 50) {
            return;
        }
        if (value.isArray()) {
            value.forEach(one -> addNames(one, names, depth + 1));
        } else if (value.isObject()) {
            JsonNode full = full(value);
            addNames(full.path("name"), names, depth + 1);
            String inParts = inParts(full);
            if (!full.has("name") && !inParts.isEmpty()) {
                names.add(inParts);
            }
        } else if (value.isTextual() && !value.asText().isBlank()) {
            names.add(value.asText());
        }
    }

    private JsonNode full(JsonNode value) {
        return value.has("name") || value.has("familyName")
                ? value
                : byId.getOrDefault(value.path("@id").asText(""), value);
    }

    /** A person's name that is stated in pieces. */
    private static String inParts(JsonNode person) {
        return Stream.of("givenName", "additionalName", "familyName")
                .map(part -> person.path(part).asText("").strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Names of those in a property that are said to be houses: organisations, not people. */
    Set<String> houses(JsonNode work, String property) {
        Set<String> names = new LinkedHashSet<>();
        JsonNode value = work.path(property);
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            JsonNode full = full(one);
            if (types(full).stream().anyMatch(type -> type.endsWith("organization"))) {
                addNames(full, names, 0);
            }
        }
        return names;
    }

    /** Names of sites and organisations. */
    Set<String> siteNames() {
        Set<String> names = new LinkedHashSet<>();
        sites.forEach(site -> addNames(site.path("name"), names, 0));
        works.forEach(work -> addNames(work.path("publisher"), names, 0));
        return names;
    }
}
