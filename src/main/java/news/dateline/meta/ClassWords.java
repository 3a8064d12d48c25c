package news.dateline.meta;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.dateline.text.FactTable;
import news.dateline.text.NameTable;

/** What the class and the id of an element say of it ({@code class-words.tsv}), remembered for one page. Not for threads to share. */
final class ClassWords {
    private static final int LONGEST = 300;
    private static final NameTable<PageField> FIELDS = table();

    private final Map<String, Set<PageField>> known = new HashMap<>();

    private static NameTable<PageField> table() {
        Map<String, PageField> fields = new HashMap<>();
        for (List<String> row : FactTable.rows(ClassWords.class, "class-words.tsv", 2)) {
            fields.put(row.get(0), PageField.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        return new NameTable<>(fields);
    }

    /** The fields that a class or an id speaks of; pages repeat their classes, so that most are looked up once. */
    Set<PageField> of(String names) {
        return names.isEmpty() || names.length() > LONGEST ? Set.of() : known.computeIfAbsent(names, ClassWords::read);
    }

    private static Set<PageField> read(String names) {
        Set<PageField> fields = EnumSet.noneOf(PageField.class);
        int beforeStart = 0;
        int beforeEnd = 0;
        int start = 0;
        for (int at = 0; at <= names.length(); at++) {
            boolean ends = at == names.length() || !Character.isLetter(names.charAt(at)) || isHump(names, at);
            if (ends) {
                add(FIELDS.orNull(names, start, at), fields);
                add(FIELDS.orNull(names, beforeStart, beforeEnd, start, at), fields);
                boolean other = at < names.length() && Character.isWhitespace(names.charAt(at));
                if (other || at > start) {
                    beforeStart = other ? at : start;
                    beforeEnd = at;
                }
                start = at < names.length() && Character.isLetter(names.charAt(at)) ? at : at + 1;
            }
        }
        return fields;
    }

    private static boolean isHump(String names, int at) {
        return at > 0 && Character.isUpperCase(names.charAt(at)) && Character.isLowerCase(names.charAt(at - 1));
    }

    private static void add(PageField field, Set<PageField> fields) {
        if (field != null) {
            fields.add(field);
        }
    }
}
