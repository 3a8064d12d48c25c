package news.dateline.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import news.dateline.text.FactTable;

/**
 * The prefixes bound where a reader stands in a document, and one name for each element: that of {@code namespaces.tsv}
 * where its namespace is known, else the name as written. So prefixes do not matter, nor does one that nobody bound. For
 * one thread.
 */
final class Namespaces {
    private static final Map<String, String> PREFIXES = prefixes();

    private final Deque<Map<String, String>> scopes = new ArrayDeque<>();

    /** Enters an element; the map holds the prefixes that it binds, "" for the default, and may be empty. */
    void enter(Map<String, String> bound) {
        Map<String, String> outer = scopes.isEmpty() ? Map.of() : scopes.peek();
        if (bound.isEmpty()) {
            scopes.push(outer);
            return;
        }
        Map<String, String> inner = new HashMap<>(outer);
        inner.putAll(bound);
        scopes.push(inner);
    }

    void leave() {
        scopes.pop();
    }

    /** The one name of an element, such as {@code content:encoded} or {@code newsItem}. */
    String name(String written) {
        int colon = written.indexOf(':');
        String prefix = colon < 0 ? "" : written.substring(0, colon);
        String namespace = scopes.isEmpty() ? null : scopes.peek().get(prefix);
        String known = namespace == null ? null : PREFIXES.get(normal(namespace));
        if (known == null) {
            return written;
        }
        String local = written.substring(colon + 1);
        return known.isEmpty() ? local : known + ":" + local;
    }

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new HashMap<>();
        FactTable.rows(Namespaces.class, "namespaces.tsv", 2)
                .forEach(row -> prefixes.put(normal(row.get(0)), row.get(1).equals("-") ? "" : row.get(1)));
        return Map.copyOf(prefixes);
    }

    private static String normal(String namespace) {
        String lower = namespace.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith("/") || lower.endsWith("#") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
