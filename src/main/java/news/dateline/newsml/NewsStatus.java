package news.dateline.newsml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import news.dateline.item.PubStatus;
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

    /**
     * The status to publish with.
     *
     * @param release whether the item says when an embargo on it ends; one that never ends holds the item back
     */
    PubStatus published(boolean release) {
        return switch (this) {
            case USABLE -> PubStatus.USABLE;
            case EMBARGOED -> release ? PubStatus.USABLE : PubStatus.WITHHELD;
            case WITHHELD, UNKNOWN -> PubStatus.WITHHELD;
            case CANCELED -> PubStatus.CANCELED;
        };
    }

    private static Map<String, NewsStatus> statuses() {
        Map<String, NewsStatus> statuses = new HashMap<>();
        FactTable.rows(NewsStatus.class, "news-statuses.tsv", 2)
                .forEach(row -> statuses.put(
                        row.get(0).toLowerCase(Locale.ROOT), valueOf(row.get(1).toUpperCase(Locale.ROOT))));
        return Map.copyOf(statuses);
    }
}
