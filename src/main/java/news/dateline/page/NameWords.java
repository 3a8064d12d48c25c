package news.dateline.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.text.FactTable;
import news.dateline.web.ElementNames;

/**
 * Words in the names that page makers give to elements ({@code name-words.tsv}), such as {@code related-box} or
 * {@code artikeltext}. A word of five letters and more counts within a longer one. For one page, since names are kept.
 */
final class NameWords {
    private static final int SHORTEST_WITHIN = 5;
    private static final int OPENING = 3;
    private static final int LETTER_BITS = 5;
    private static final int ALL_BITS = (1 << OPENING * LETTER_BITS) - 1;

    private static final List<String> TOPICS;
    private static final Map<String, Long> WHOLE;
    private static final Trie WITHIN = new Trie();
    /** The first letters of the words within, as numbers: at few places in a name one of them begins. */
    private static final BitSet OPENINGS = new BitSet();

    static {
        List<String> topics = new ArrayList<>();
        Map<String, Long> whole = new HashMap<>();
        for (List<String> row : FactTable.rows(NameWords.class, "name-words.tsv", 2)) {
            if (!topics.contains(row.get(0))) {
                topics.add(row.get(0));
            }
            long bit = 1L << topics.indexOf(row.get(0));
            whole.merge(row.get(1), bit, (one, other) -> one | other);
            if (row.get(1).length() >= SHORTEST_WITHIN) {
                WITHIN.add(row.get(1), bit);
                OPENINGS.set(opening(row.get(1)));
            }
        }
        TOPICS = List.copyOf(topics);
        WHOLE = Map.copyOf(whole);
    }

    private final Map<ElementNames, Long> known = new HashMap<>();

    /** What the words can be about, in the order of their bits. */
    static List<String> topics() {
        return TOPICS;
    }

    /** The bit of a topic. */
    static long bit(String topic) {
        return 1L << TOPICS.indexOf(topic);
    }

    /** The topics of the words in an element's names, as bits. */
    long in(ElementNames names) {
        return names.names().isEmpty() ? 0 : known.computeIfAbsent(names, NameWords::read);
    }

    private static long read(ElementNames names) {
        long topics = 0;
        for (ElementNames.Name name : names.names()) {
            for (String word : name.words()) {
                topics |= WHOLE.getOrDefault(word, 0L);
            }
            for (String stretch : name.stretches()) {
                topics |= WHOLE.getOrDefault(stretch, 0L) | within(stretch);
            }
        }
        return topics;
    }

    private static long within(String stretch) {
        long topics = 0;
        int opening = 0;
        for (int i = 0; i < stretch.length(); i++) {
            opening = opening(opening, stretch.charAt(i));
            if (OPENINGS.get(opening)) {
                topics |= WITHIN.at(stretch, i + 1 - OPENING);
            }
        }
        return topics;
    }

    private static int opening(String word) {
        int opening = 0;
        for (int i = 0; i < OPENING; i++) {
            opening = opening(opening, word.charAt(i));
        }
        return opening;
    }

    /** The last three characters as a number, five bits for each, 0 for what is no letter. */
    private static int opening(int before, char unit) {
        int letter = unit - 'a';
        return (before << LETTER_BITS & ALL_BITS) + (letter < 0 || letter >= 26 ? 0 : letter + 1);
    }

    /** Words by their letters, a to z. */
    private static final class Trie {
        private final Trie[] next = new Trie[26];
        private long topics;

        void add(String word, long bit) {
            Trie node = this;
            for (int i = 0; i < word.length(); i++) {
                int letter = word.charAt(i) - 'a';
                if (node.next[letter] == null) {
                    node.next[letter] = new Trie();
                }
                node = node.next[letter];
            }
            node.topics |= bit;
        }

        long at(String stretch, int from) {
            long found = 0;
            Trie node = this;
            for (int i = from; i < stretch.length() && node != null; i++) {
                int letter = stretch.charAt(i) - 'a';
                node = letter < 0 || letter >= 26 ? null : node.next[letter];
                found |= node == null ? 0 : node.topics;
            }
            return found;
        }
    }
}
