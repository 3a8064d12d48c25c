package news.dateline.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import news.dateline.text.FactTable;
import news.dateline.text.FoldedWords;
import news.dateline.text.Folding;

/**
 * Which languages write in which script, and by which frequent words each is known: {@code languages.tsv}. A language that
 * is written in two scripts has a row for each. Immutable; thread safe.
 */
final class LanguageTable {
    /** What a word says for a row, in {@link Tally#UNITS}: one that it has alone, shares with one other, two, more. */
    private static final int[] WORD = {48, 32, 24, 16};

    static final LanguageTable SHIPPED = new LanguageTable();

    /** What a word says for the language of a row. */
    record Vote(int row, int points) {}

    private final List<String> languages = new ArrayList<>();
    private final List<UnicodeScript> scripts = new ArrayList<>();
    private final int[] headStarts;
    private final Map<UnicodeScript, List<String>> byScript = new EnumMap<>(UnicodeScript.class);
    private final FoldedWords<List<Vote>> words;

    private LanguageTable() {
        List<List<String>> rows = FactTable.rows(LanguageTable.class, "languages.tsv", 4);
        headStarts = new int[rows.size()];
        Map<String, TreeSet<Integer>> byWord = new HashMap<>();
        for (List<String> row : rows) {
            int index = languages.size();
            UnicodeScript script = UnicodeScript.forName(row.get(1));
            if (scripts.contains(script) && scripts.get(index - 1) != script) {
                throw new IllegalStateException("languages.tsv: rows of one script must stand together: " + row);
            }
            languages.add(row.get(0));
            scripts.add(script);
            headStarts[index] = row.get(2).isEmpty() ? 0 : Integer.parseInt(row.get(2)) * Tally.UNITS;
            byScript.computeIfAbsent(script, key -> new ArrayList<>()).add(row.get(0));
            for (String word : row.get(3).split(" ")) {
                byWord.computeIfAbsent(Folding.key(word), key -> new TreeSet<>())
                        .add(index);
            }
        }
        byWord.remove("");
        Map<String, List<Vote>> votes = new HashMap<>();
        byWord.forEach((word, speakers) -> votes.put(word, votes(speakers)));
        words = new FoldedWords<>(votes);
    }

    private static List<Vote> votes(SortedSet<Integer> rows) {
        int points = WORD[Math.min(rows.size(), WORD.length) - 1];
        return rows.stream().map(row -> new Vote(row, points)).toList();
    }

    String language(int row) {
        return languages.get(row);
    }

    /** What a row has before anything is read: more for a language whose frequencies are of less text than its relatives'. */
    int headStart(int row) {
        return headStarts[row];
    }

    /** The first row of a script; its others follow. */
    int first(UnicodeScript script) {
        return scripts.indexOf(script);
    }

    /** The languages that write in a script, in the order of their rows. */
    List<String> of(UnicodeScript script) {
        return byScript.getOrDefault(script, List.of());
    }

    /** Whether a language is known to write in a script; true for a language that the table does not have. */
    boolean writes(String language, UnicodeScript script) {
        return !languages.contains(language) || of(script).contains(language);
    }

    Optional<List<Vote>> word(String text, int start, int end) {
        return words.at(text, start, end);
    }
}
