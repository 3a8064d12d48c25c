package news.dateline.enrich;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.text.Folding;
import news.dateline.text.Letters;

/**
 * Phrases and what each of them means, found where they stand in a text: the longest wins, and one ends where a word
 * does. Case, hamza and accents do not matter. Immutable; thread safe.
 */
public final class Phrases<T> {
    private static final int SMALLEST = 64;

    /** The phrases' keys by the lower bits of their first character, which need be no object so; each is compared from there on. */
    private final String[][] keys;

    private final List<List<T>> values = new ArrayList<>();
    private final int mask;

    private record Row<T>(String key, T value) {}

    /**
     * A phrase that stands in a text.
     *
     * @param end where it ends
     * @param value what it means
     */
    public record Found<T>(int end, T value) {}

    public Phrases(Map<String, T> byPhrase) {
        Map<String, T> byKey = new HashMap<>();
        byPhrase.forEach((phrase, value) -> byKey.put(Folding.key(phrase), value));
        int capacity = Integer.highestOneBit(Math.max(SMALLEST, byKey.size() * 4));
        mask = capacity - 1;
        List<List<Row<T>>> rows = new ArrayList<>(Collections.nCopies(capacity, List.of()));
        byKey.entrySet().stream()
                .map(entry -> new Row<>(entry.getKey(), entry.getValue()))
                .sorted(Comparator.<Row<T>, Integer>comparing(row -> row.key().length())
                        .reversed()
                        .thenComparing(Row::key))
                .forEach(row -> {
                    List<Row<T>> more = new ArrayList<>(rows.get(row.key().charAt(0) & mask));
                    more.add(row);
                    rows.set(row.key().charAt(0) & mask, more);
                });
        keys = rows.stream()
                .map(bucket -> bucket.stream().map(Row::key).toArray(String[]::new))
                .toArray(String[][]::new);
        rows.forEach(bucket -> values.add(bucket.stream().map(Row::value).toList()));
    }

    /** The longest phrase that stands at this place. */
    public Optional<Found<T>> at(String text, int start) {
        int first = start;
        while (first < text.length() && Folding.fold(text.charAt(first)) == Folding.DROPPED) {
            first++;
        }
        if (first == text.length()) {
            return Optional.empty();
        }
        int bucket = Folding.fold(text.charAt(first)) & mask;
        String[] phrases = keys[bucket];
        for (int i = 0; i < phrases.length; i++) {
            int end = endOf(phrases[i], text, first);
            if (end > 0) {
                return Optional.of(new Found<>(end, values.get(bucket).get(i)));
            }
        }
        return Optional.empty();
    }

    /** Where the first phrase in the text begins, at the beginning of a word; -1 if there is none. */
    public int in(String text) {
        for (int start = 0; start < text.length(); start++) {
            char first = Folding.fold(text.charAt(start));
            boolean possible = first == Folding.DROPPED || keys[first & mask].length > 0;
            boolean wordStart = possible && (start == 0 || !Letters.isLetter(text.charAt(start - 1)));
            if (wordStart && at(text, start).isPresent()) {
                return start;
            }
        }
        return -1;
    }

    private static int endOf(String phrase, String text, int start) {
        int at = 0;
        int i = start;
        for (; i < text.length() && at < phrase.length(); i++) {
            char folded = Folding.fold(text.charAt(i));
            if (folded == Folding.DROPPED) {
                continue;
            }
            if (folded != phrase.charAt(at++)) {
                return 0;
            }
        }
        boolean whole = at == phrase.length() && (i == text.length() || !continues(phrase, text.charAt(i)));
        return whole ? i : 0;
    }

    private static boolean continues(String phrase, char next) {
        char last = phrase.charAt(phrase.length() - 1);
        return Letters.isLetter(next) && Character.isLetterOrDigit(last) && !Letters.isUnspaced(last);
    }
}
