package news.dateline.meta;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.dateline.text.FactTable;

/** What the class and the id of an element say of it ({@code class-words.tsv}), remembered for one page. Not for threads to share. */
final class ClassWords {
    private static final int LONGEST = 300;
    private static final Map<String, Field> FIELDS = table();

    private final Map<String, Set<Field>> known = new HashMap<>();

    private static Map<String, Field> table() {
        Map<String, Field> fields = new HashMap<>();
        for (List<String> row : FactTable.rows(ClassWords.class, "class-words.tsv", 2)) {
            fields.put(row.get(0), Field.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(fields);
    }

    /** The fields that a class or an id speaks of; pages repeat their classes, so that most are looked up once. */
    Set<Field> of(String names) {
        return names.isEmpty() || names.length() > LONGEST ? Set.of() : known.computeIfAbsent(names, ClassWords::read);
    }

    private static Set<Field> read(String names) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        String before = "";
        int start = 0;
        for (int at = 0; at <= names.length(); at++) {
            boolean ends = at == names.length() || !Character.isLetter(names.charAt(at)) || isHump(names, at);
            if (ends) {
                String word = names.substring(start, at).toLowerCase(Locale.ROOT);
                add(word, before, fields);
                boolean other = at < names.length() && Character.isWhitespace(names.charAt(at));
                before = other ? "" : word.isEmpty() ? before : word;
                start = at < names.length() && Character.isLetter(names.charAt(at)) ? at : at + 1;
            }
        }
        return fields;
    }

    private static boolean isHump(String names, int at) {
        return at > 0 && Character.isUpperCase(names.charAt(at)) && Character.isLowerCase(names.charAt(at - 1));
    }

    private static void add(String word, String before, Set<Field> fields) {
        if (FIELDS.containsKey(word)) {
            fields.add(FIELDS.get(word));
        }
        if (FIELDS.containsKey(before + word)) {
            fields.add(FIELDS.get(before + word));
        }
    }
}
