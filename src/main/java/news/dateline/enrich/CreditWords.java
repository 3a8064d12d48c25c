package news.dateline.enrich;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import news.dateline.text.FactTables;

/** The words around credits, of every language: {@code credit-words.tsv}. Immutable; thread safe. */
public final class CreditWords {
    private final Map<CreditWord, Phrases<Boolean>> byKind = new EnumMap<>(CreditWord.class);

    public CreditWords(FactTables tables) {
        Map<CreditWord, Map<String, Boolean>> rows = new EnumMap<>(CreditWord.class);
        tables.forEach("enrich/credit-words.tsv", 3, row -> rows.computeIfAbsent(
                        CreditWord.ofCode(row.get(1)), kind -> new HashMap<>())
                .put(row.get(2), true));
        for (CreditWord kind : CreditWord.values()) {
            byKind.put(kind, new Phrases<>(rows.getOrDefault(kind, Map.of())));
        }
    }

    /** Whether the text is one phrase of this kind and nothing else. */
    public boolean matches(CreditWord kind, String text) {
        String bare = text.strip();
        return !bare.isEmpty() && endOfOpening(kind, bare) == bare.length();
    }

    /** Where the phrase of this kind that opens the text ends; 0 if none does. A phrase ends where a word does. */
    public int endOfOpening(CreditWord kind, String text) {
        return of(kind).at(text, 0).map(Phrases.Found::end).orElse(0);
    }

    /** Where the first phrase of this kind in the text begins; -1 if there is none. */
    public int startIn(CreditWord kind, String text) {
        return of(kind).in(text);
    }

    private Phrases<Boolean> of(CreditWord kind) {
        return requireNonNull(byKind.get(kind), "each kind has its phrases");
    }
}
