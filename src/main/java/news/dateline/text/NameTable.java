package news.dateline.text;

import java.util.Map;
import java.util.Optional;

/**
 * A table of words, looked up by spans of a name in any case without copying them: a page has thousands of names of
 * elements, and few hold a word that says anything. Immutable; thread safe.
 */
public final class NameTable<T> {
    private final String[] keys;
    private final Object[] values;
    private final int mask;
    private final int longest;

    /** A table of these values by their words, which are letters in lower case. */
    public NameTable(Map<String, T> byWord) {
        int capacity = Integer.highestOneBit(Math.max(4, byWord.size()) * 4);
        keys = new String[capacity];
        values = new Object[capacity];
        mask = capacity - 1;
        longest = byWord.keySet().stream().mapToInt(String::length).max().orElse(0);
        byWord.forEach(this::put);
    }

    private void put(String word, T value) {
        int slot = slot(hash(0, word, 0, word.length()));
        while (keys[slot] != null) {
            slot = slot + 1 & mask;
        }
        keys[slot] = word;
        values[slot] = value;
    }

    /** What the table has for a word. */
    public Optional<T> of(String word) {
        return Optional.ofNullable(orNull(word, 0, word.length()));
    }

    /** What the table has for a span of a name; null if it has nothing. */
    public T orNull(String name, int start, int end) {
        return orNull(name, start, start, start, end);
    }

    /** What the table has for two spans of a name as one word; null if it has nothing. */
    @SuppressWarnings("unchecked")
    public T orNull(String name, int start, int end, int secondStart, int secondEnd) {
        int length = end - start + secondEnd - secondStart;
        if (length == 0 || length > longest) {
            return null;
        }
        int hash = hash(hash(0, name, start, end), name, secondStart, secondEnd);
        for (int slot = slot(hash); keys[slot] != null; slot = slot + 1 & mask) {
            String key = keys[slot];
            if (key.length() == length
                    && key.regionMatches(true, 0, name, start, end - start)
                    && key.regionMatches(true, end - start, name, secondStart, secondEnd - secondStart)) {
                return (T) values[slot];
            }
        }
        return null;
    }

    private static int hash(int before, String name, int start, int end) {
        int hash = before;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + lower(name.charAt(i));
        }
        return hash;
    }

    /** Of a letter. */
    private static int lower(char unit) {
        return unit < 0x80 ? unit | 0x20 : Character.toLowerCase(unit);
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & mask;
    }
}
