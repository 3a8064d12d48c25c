package news.dateline.enrich;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The phrases of a table by their kind, each with what it means; a kind without a row has none. Immutable; thread safe.
 *
 * @param <K> the kinds
 * @param <T> what a phrase means
 */
public final class PhraseTable<K extends Enum<K>, T> {
    private final Map<K, Phrases<T>> byKind;

    private PhraseTable(Map<K, Phrases<T>> byKind) {
        this.byKind = byKind;
    }

    /** Takes the rows of a table, one by one; of a phrase that comes twice the last one counts. */
    @FunctionalInterface
    public interface Rows<K, T> {
        void add(K kind, String phrase, T meaning);
    }

    /** The table whose rows the reader gives. */
    public static <K extends Enum<K>, T> PhraseTable<K, T> of(Class<K> kinds, Consumer<Rows<K, T>> reader) {
        Map<K, Map<String, T>> rows = new EnumMap<>(kinds);
        reader.accept((kind, phrase, meaning) ->
                rows.computeIfAbsent(kind, first -> new HashMap<>()).put(phrase, meaning));
        Map<K, Phrases<T>> byKind = new EnumMap<>(kinds);
        for (K kind : kinds.getEnumConstants()) {
            byKind.put(kind, new Phrases<>(rows.getOrDefault(kind, Map.of())));
        }
        return new PhraseTable<>(byKind);
    }

    /** The phrases of a kind. */
    public Phrases<T> of(K kind) {
        return requireNonNull(byKind.get(kind), "each kind has its phrases");
    }

    /** What the longest phrase of this kind means that stands at this place. */
    public Optional<T> meaning(K kind, String text, int start) {
        return of(kind).at(text, start).map(Phrases.Found::value);
    }

    /** What the first phrase of this kind in the text means. */
    public Optional<T> meaningIn(K kind, String text) {
        int start = of(kind).in(text);
        return start < 0 ? Optional.empty() : meaning(kind, text, start);
    }

    /** Where the longest phrase of this kind that stands at this place ends; 0 if none does. */
    public int endAt(K kind, String text, int start) {
        return of(kind).at(text, start).map(Phrases.Found::end).orElse(0);
    }
}
