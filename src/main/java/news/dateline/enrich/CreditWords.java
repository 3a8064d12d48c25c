package news.dateline.enrich;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import news.dateline.text.FactTables;

/** The words around credits, of every language: {@code credit-words.tsv}. Immutable; thread safe. */
public final class CreditWords {
    private final Map<CreditWord, Phrases<Boolean>> byKind = new EnumMap<>(CreditWord.class);

    public CreditWords(FactTables tables) {
        Map<CreditWord, Map<String, Boolean>> rows = new EnumMap<>(CreditWord.class);
        for (CreditWord kind : CreditWord.values()) {
            rows.put(kind, new HashMap<>());
        }
        tables.forEach("enrich/credit-words.tsv", 3, row -> rows.get(CreditWord.ofCode(row.get(1)))
                .put(row.get(2), true));
        rows.forEach((kind, phrases) -> byKind.put(kind, new Phrases<>(phrases)));
    }

    /** Whether the text is one phrase of this kind and nothing else. */
    public boolean matches(CreditWord kind, String text) {
        String bare = text.strip();
        return !bare.isEmpty() && endOfOpening(kind, bare) == bare.length();
    }

    /** Where the phrase of this kind that opens the text ends; 0 if none does. A phrase ends where a word does. */
    public int endOfOpening(CreditWord kind, String text) {
        return byKind.get(kind).at(text, 0).map(Phrases.Found::end).orElse(0);
    }

    /** Where the first phrase of this kind in the text begins; -1 if there is none. */
    public int startIn(CreditWord kind, String text) {
        return byKind.get(kind).in(text);
    }
}
