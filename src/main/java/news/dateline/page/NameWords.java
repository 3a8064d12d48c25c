package news.dateline.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.text.FactTable;
import news.dateline.text.NameTable;

/**
 * Words in the names that page makers give to elements ({@code name-words.tsv}), such as {@code related-box} or
 * {@code artikeltext}. A word of five letters and more counts within a longer one. For one page, since names are kept.
 */
final class NameWords {
    private static final int SHORTEST_WITHIN = 5;
    private static final int LONGEST_NAME = 300;
    private static final int OPENING = 3;
    private static final int LETTER_BITS = 5;
    private static final int ALL_BITS = (1 << OPENING * LETTER_BITS) - 1;

    private static final List<String> TOPICS;
    private static final NameTable<Long> WHOLE;
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
        WHOLE = new NameTable<>(whole);
    }

    private final Map<String, Long> known = new HashMap<>();

    /** What the words can be about, in the order of their bits. */
    static List<String> topics() {
        return TOPICS;
    }

    /** The topics of the words in an element's class and id, as bits. */
    long in(String names, String id) {
        if (names.length() + 1 + id.length() > LONGEST_NAME) {
            return in(names + " " + id);
        }
        return in(names) | in(id);
    }

    /** The topics of the words in a name, as bits. */
    long in(String name) {
        return name.isEmpty() ? 0 : known.computeIfAbsent(name, NameWords::read);
    }

    private static long read(String name) {
        long topics = 0;
        int end = Math.min(name.length(), LONGEST_NAME);
        int word = 0;
        int hump = 0;
        int opening = 0;
        for (int i = 0; i <= end; i++) {
            char unit = i < end ? name.charAt(i) : ' ';
            boolean letter = Character.isLetter(unit);
            if (!letter || i > hump && Character.isUpperCase(unit) && Character.isLowerCase(name.charAt(i - 1))) {
                topics |= whole(name, hump, i);
                hump = letter ? i : i + 1;
            }
            opening = opening(opening, unit);
            if (OPENINGS.get(opening)) {
                topics |= WITHIN.at(name, i + 1 - OPENING, end);
            }
            if (!letter) {
                topics |= whole(name, word, i);
                word = i + 1;
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
        int letter = (unit | 0x20) - 'a';
        return (before << LETTER_BITS & ALL_BITS) + (letter < 0 || letter >= 26 ? 0 : letter + 1);
    }

    private static long whole(String name, int start, int end) {
        Long topics = WHOLE.orNull(name, start, end);
        return topics == null ? 0 : topics;
    }

    /** Words by their letters, a to z in any case. */
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

        long at(String name, int from, int end) {
            long found = 0;
            Trie node = this;
            for (int i = from; i < end && node != null; i++) {
                int letter = (name.charAt(i) | 0x20) - 'a';
                node = letter < 0 || letter >= 26 ? null : node.next[letter];
                found |= node == null ? 0 : node.topics;
            }
            return found;
        }
    }
}
