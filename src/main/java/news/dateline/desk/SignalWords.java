package news.dateline.desk;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.dateline.enrich.Phrases;
import news.dateline.item.Signal;
import news.dateline.text.FactTables;

/** The words by which an item says that it changes an earlier one: {@code signals.tsv}. */
final class SignalWords {
    /** Where the words stand. */
    enum Where {
        DASH,
        COLON,
        BRACKET,
        SLUG,
        NOTE
    }

    private SignalWords() {}

    /** The words by where they stand. */
    static Map<Where, Phrases<Signal>> phrases(FactTables tables) {
        Map<Where, Map<String, Signal>> rows = new EnumMap<>(Where.class);
        for (Where where : Where.values()) {
            rows.put(where, new HashMap<>());
        }
        tables.forEach("desk/signals.tsv", 4, row -> rows.get(where(row))
                .put(row.get(3), SignalCode.of(row.get(2)).orElseThrow()));
        Map<Where, Phrases<Signal>> byPlace = new EnumMap<>(Where.class);
        rows.forEach((where, phrases) -> byPlace.put(where, new Phrases<>(phrases)));
        return byPlace;
    }

    static Where where(List<String> row) {
        return Where.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    }
}
