package news.dateline.enrich;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.dateline.text.FactTable;

/** The words around credits, of every language: {@code credit-words.tsv}. */
public enum CreditWords {
    SIGN_OFF,
    CREDIT,
    CREDIT_BEHIND,
    END_MARK,
    NO_PLACE,
    SLASHED_PLACE,
    REPORTER,
    FORENAME,
    NOBODY,
    SELF,
    CORRESPONDENT,
    BUREAU,
    REPORTED_BY,
    ON,
    FILED,
    PHOTO_MARKER,
    PHOTO_OPENING,
    PHOTO_HOUSE;

    private static final Map<CreditWords, Phrases<Boolean>> TABLE = table();

    /** The kind by its name in the table. */
    public static CreditWords of(String kind) {
        return valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Map<CreditWords, Phrases<Boolean>> table() {
        Map<CreditWords, Map<String, Boolean>> rows = new EnumMap<>(CreditWords.class);
        for (List<String> row : FactTable.rows(CreditWords.class, "credit-words.tsv", 3)) {
            rows.computeIfAbsent(of(row.get(1)), kind -> new HashMap<>()).put(row.get(2), true);
        }
        Map<CreditWords, Phrases<Boolean>> table = new EnumMap<>(CreditWords.class);
        for (CreditWords kind : values()) {
            table.put(kind, new Phrases<>(rows.getOrDefault(kind, Map.of())));
        }
        return table;
    }

    /** Whether the text is one of these phrases and nothing else. */
    public boolean is(String text) {
        String bare = text.strip();
        return !bare.isEmpty() && opening(bare) == bare.length();
    }

    /** Where the phrase that opens the text ends; 0 if none does. A phrase ends where a word does. */
    public int opening(String text) {
        return TABLE.get(this).at(text, 0).map(Phrases.Found::end).orElse(0);
    }

    /** Where the first of these phrases in the text begins; -1 if there is none. */
    public int in(String text) {
        return TABLE.get(this).in(text);
    }
}
