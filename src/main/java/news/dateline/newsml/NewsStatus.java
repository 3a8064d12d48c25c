package news.dateline.newsml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import news.dateline.text.FactTable;

/** The status of an item, as wires name it ({@code news-statuses.tsv}). */
enum NewsStatus {
    USABLE,
    EMBARGOED,
    WITHHELD,
    CANCELED,
    UNKNOWN;

    private static final Map<String, NewsStatus> STATUSES = statuses();

    /** By name, in any case. */
    static NewsStatus of(String name) {
        return STATUSES.getOrDefault(name.strip().toLowerCase(Locale.ROOT), UNKNOWN);
    }

    private static Map<String, NewsStatus> statuses() {
        Map<String, NewsStatus> statuses = new HashMap<>();
        FactTable.rows(NewsStatus.class, "news-statuses.tsv", 2)
                .forEach(row -> statuses.put(
                        row.get(0).toLowerCase(Locale.ROOT), valueOf(row.get(1).toUpperCase(Locale.ROOT))));
        return Map.copyOf(statuses);
    }
}
