package news.dateline.text;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table of words and phrases, looked up by a span of a text under {@link Folding} without copying the span. Runs of
 * white space count as one. Immutable; thread safe.
 */
public final class FoldedWords<T> {
    private static final char DROPPED = Folding.DROPPED;

    private final @Nullable String[] keys;
    private final @Nullable Object[] values;
    private final int mask;
    private final int longest;
    /** Which characters keys open with, by their lower ten bits: by it most words are told not to be here. */
    private final boolean[] openings = new boolean[1024];

    /** A table of these values by their words, which are folded here. */
    public FoldedWords(Map<String, T> byWord) {
        int capacity = Integer.highestOneBit(Math.max(4, byWord.size()) * 4);
        keys = new String[capacity];
        values = new Object[capacity];
        mask = capacity - 1;
        longest = byWord.keySet().stream()
                .mapToInt(word -> Folding.key(word).length())
                .max()
                .orElse(0);
        byWord.forEach((word, value) -> put(Folding.key(word), value));
    }

    private void put(String key, T value) {
        int slot = slot(key, 0, key.length());
        while (keys[slot] != null) {
            if (keys[slot].equals(key)) {
                throw new IllegalArgumentException("twice in one table: " + key);
            }
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        values[slot] = value;
        openings[key.charAt(0) & openings.length - 1] = true;
    }

    /** What the table has for the span; the span begins and ends with no white space. */
    public Optional<T> at(CharSequence text, int start, int end) {
        return Optional.ofNullable(orNull(text, start, end));
    }

    /** What the table has for a word. */
    public Optional<T> of(String word) {
        return at(word, 0, word.length());
    }

    /** As {@link #at}, for loops in which each object counts; null if the table has nothing. */
    @SuppressWarnings("unchecked")
    @Nullable
    T orNull(CharSequence text, int start, int end) {
        if (!mayOpen(text, start, end)) {
            return null;
        }
        int slot = slot(text, start, end);
        while (slot >= 0 && keys[slot] != null) {
            if (matches(keys[slot], text, start, end)) {
                return (T) values[slot];
            }
            slot = slot + 1 & mask;
        }
        return null;
    }

    /** Whether a key may open as the span does; a first character that no key has tells nothing. */
    private boolean mayOpen(CharSequence text, int start, int end) {
        char first = start < end ? Folding.fold(text.charAt(start)) : DROPPED;
        return first == DROPPED || openings[first & openings.length - 1];
    }

    /** Where the span's key would stand; -1 if it is longer than any key, which is told before all of it is read. */
    private int slot(CharSequence text, int start, int end) {
        int hash = 0;
        int length = 0;
        char before = DROPPED;
        for (int i = start; i < end; i++) {
            char unit = Folding.fold(text.charAt(i));
            if (unit != DROPPED && (unit != ' ' || before != ' ')) {
                if (++length > longest) {
                    return -1;
                }
                hash = 31 * hash + unit;
                before = unit;
            }
        }
        return (hash ^ hash >>> 15) & mask;
    }

    private static boolean matches(String key, CharSequence text, int start, int end) {
        int at = 0;
        char before = DROPPED;
        for (int i = start; i < end; i++) {
            char unit = Folding.fold(text.charAt(i));
            if (unit == DROPPED || unit == ' ' && before == ' ') {
                continue;
            }
            if (at == key.length() || key.charAt(at++) != unit) {
                return false;
            }
            before = unit;
        }
        return at == key.length();
    }
}
