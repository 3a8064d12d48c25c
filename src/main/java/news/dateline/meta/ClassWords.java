package news.dateline.meta;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.dateline.text.FactTable;
import news.dateline.web.ElementNames;

/** What the class and the id of an element say of it ({@code class-words.tsv}), remembered for one page. For one thread. */
final class ClassWords {
    private static final Map<String, PageField> FIELDS = table();

    private final Map<ElementNames, Set<PageField>> known = new HashMap<>();

    private static Map<String, PageField> table() {
        Map<String, PageField> fields = new HashMap<>();
        for (List<String> row : FactTable.rows(ClassWords.class, "class-words.tsv", 2)) {
            fields.put(row.get(0), PageField.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(fields);
    }

    /** The fields that a class or an id speaks of, by one of its words or two in a row; most names are met more than once. */
    Set<PageField> of(ElementNames names) {
        return names.names().isEmpty() ? Set.of() : known.computeIfAbsent(names, ClassWords::read);
    }

    private static Set<PageField> read(ElementNames names) {
        Set<PageField> fields = EnumSet.noneOf(PageField.class);
        for (ElementNames.Name name : names.names()) {
            String before = "";
            for (String word : name.words()) {
                add(word, fields);
                if (!before.isEmpty()) {
                    add(before + word, fields);
                }
                before = word;
            }
        }
        return fields;
    }

    private static void add(String word, Set<PageField> fields) {
        PageField field = FIELDS.get(word);
        if (field != null) {
            fields.add(field);
        }
    }
}
