package news.dateline.enrich;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.dateline.text.FactTable;
import news.dateline.text.FoldedWords;
import news.dateline.text.Folding;

/** Which languages write in which script, and by which words and letters each is known: {@code languages.tsv}. */
final class LanguageTable {
    static final LanguageTable SHIPPED = new LanguageTable();

    /** Points of a word or a letter that one language alone has; one that n languages share has an n-th of them. */
    private static final int WORD = 60;

    private static final int LETTER = 30;

    /** What a word or a letter says for a language. */
    record Vote(int language, int points) {}

    private final List<String> languages = new ArrayList<>();
    private final List<UnicodeScript> scripts = new ArrayList<>();
    private final Map<UnicodeScript, List<String>> byScript = new EnumMap<>(UnicodeScript.class);
    private final List<Set<String>> wordsOf = new ArrayList<>();
    private final FoldedWords<List<Vote>> words;

    /** By letter, capitals as small ones, up to the last that says anything. */
    private final List<List<Vote>> letters = new ArrayList<>();

    private LanguageTable() {
        Map<String, TreeSet<Integer>> byWord = new HashMap<>();
        Map<Character, TreeSet<Integer>> byLetter = new HashMap<>();
        for (List<String> row : FactTable.rows(LanguageTable.class, "languages.tsv", 4)) {
            int language = languages.size();
            languages.add(row.get(0));
            scripts.add(UnicodeScript.forName(row.get(1)));
            byScript.computeIfAbsent(scripts.get(language), script -> new ArrayList<>())
                    .add(row.get(0));
            wordsOf.add(Set.of(row.get(2).split(" ")));
            for (String word : row.get(2).split(" ")) {
                byWord.computeIfAbsent(Folding.key(word), key -> new TreeSet<>())
                        .add(language);
            }
            row.get(3).chars().forEach(letter -> byLetter.computeIfAbsent((char) letter, key -> new TreeSet<>())
                    .add(language));
        }
        Map<String, List<Vote>> votes = new HashMap<>();
        byWord.remove("");
        byWord.forEach((word, speakers) -> votes.put(word, votes(speakers, WORD)));
        words = new FoldedWords<>(votes);
        addLetters(byLetter);
    }

    private void addLetters(Map<Character, TreeSet<Integer>> byLetter) {
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            TreeSet<Integer> speakers = byLetter.get(Character.toLowerCase((char) unit));
            if (speakers != null) {
                letters.addAll(Collections.nCopies(unit - letters.size(), List.of()));
                letters.add(votes(speakers, LETTER));
            }
        }
    }

    private static List<Vote> votes(TreeSet<Integer> languages, int points) {
        return languages.stream()
                .map(language -> new Vote(language, points / languages.size()))
                .toList();
    }

    int size() {
        return languages.size();
    }

    String language(int index) {
        return languages.get(index);
    }

    UnicodeScript script(int index) {
        return scripts.get(index);
    }

    /** Whether most frequent words of one language are the other's as well. */
    boolean areClose(int one, int other) {
        long shared =
                wordsOf.get(one).stream().filter(wordsOf.get(other)::contains).count();
        return shared * 2 > Math.max(wordsOf.get(one).size(), wordsOf.get(other).size());
    }

    /** The languages that write in a script. */
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

    /** What a letter says, small or capital. */
    List<Vote> letter(char letter) {
        return letter < letters.size() ? letters.get(letter) : List.of();
    }
}
