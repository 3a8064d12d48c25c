package news.dateline.newsml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.dateline.item.Signal;
import news.dateline.text.FactTable;

/** What an item asks of those who have an earlier one, by names that its metadata give it ({@code item-signals.tsv}). */
final class ItemSignal {
    private static final Map<String, Signal> SIGNALS = signals();

    private ItemSignal() {}

    /**
     * The signal of a name, in any case.
     *
     * @param where what names it: {@code type}, {@code genre} or {@code instruction}
     */
    static Optional<Signal> of(String where, String name) {
        return Optional.ofNullable(SIGNALS.get(key(where, name)));
    }

    private static String key(String where, String name) {
        return where + " " + name.strip().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Signal> signals() {
        Map<String, Signal> signals = new HashMap<>();
        FactTable.rows(ItemSignal.class, "item-signals.tsv", 3)
                .forEach(row -> signals.put(
                        key(row.get(0), row.get(1)), Signal.valueOf(row.get(2).toUpperCase(Locale.ROOT))));
        return Map.copyOf(signals);
    }
}
