package news.dateline.newsml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.dateline.markup.Trees;
import news.dateline.text.FactTable;
import org.jsoup.nodes.Element;

/** What a NewsComponent is in its item ({@code component-roles.tsv}). */
enum ComponentRole {
    /** Text of the article: any component that does not say that it is something else. */
    TEXT,
    HEADLINE,
    SUMMARY,
    /** A picture with all that belongs to it. */
    PICTURE,
    CAPTION,
    /** Text for readers, but no part of the article: whom to call, who the company is. */
    FURNITURE,
    /** Nothing for a reader. */
    NONE;

    private static final Map<String, ComponentRole> ROLES = roles();

    /** By the component's role; else by its id, as AFP numbers photos; else that of the component around it. */
    static ComponentRole of(Element component, Optional<ComponentRole> around) {
        ComponentRole own = FormalName.of(component, "Role")
                .map(name -> ROLES.get(key(name)))
                .orElse(null);
        if (own != null) {
            return own;
        }
        boolean photo = Trees.attribute(component, "Duid")
                .filter(id -> key(id).startsWith("photo"))
                .isPresent();
        return photo ? PICTURE : around.orElse(TEXT);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace(" ", "").replace("_", "").replace("-", "");
    }

    private static Map<String, ComponentRole> roles() {
        Map<String, ComponentRole> roles = new HashMap<>();
        FactTable.rows(ComponentRole.class, "component-roles.tsv", 2)
                .forEach(row -> roles.put(key(row.get(0)), valueOf(row.get(1).toUpperCase(Locale.ROOT))));
        return Map.copyOf(roles);
    }
}
