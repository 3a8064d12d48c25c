package news.dateline.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import news.dateline.text.FactTable;
import org.jsoup.nodes.Element;

/** What an element is to a reader of its text ({@code elements.tsv}). */
public enum ElementRole {
    BLOCK,
    HEADING,
    ITEM,
    QUOTE,
    CAPTION,
    TABLE,
    ROW,
    CELL,
    PREFORMATTED,
    BREAK,
    SKIP,
    /** Any other: its text belongs to the text around it. */
    INLINE;

    private static final Map<String, ElementRole> ROLES = roles();

    public static ElementRole of(Element element) {
        String name = element.normalName();
        return ROLES.getOrDefault(name.substring(name.indexOf(':') + 1), INLINE);
    }

    private static Map<String, ElementRole> roles() {
        Map<String, ElementRole> roles = new HashMap<>();
        FactTable.rows(ElementRole.class, "elements.tsv", 2)
                .forEach(row -> roles.put(row.get(0), valueOf(row.get(1).toUpperCase(Locale.ROOT))));
        return Map.copyOf(roles);
    }
}
