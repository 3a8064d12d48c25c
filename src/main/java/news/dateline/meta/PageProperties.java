package news.dateline.meta;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.dateline.text.FactTable;

/** The properties by which pages describe themselves ({@code properties.tsv}). Stateless; thread safe. */
final class PageProperties {
    private static final Map<String, PageField> FIELDS = table();

    private PageProperties() {}

    private static Map<String, PageField> table() {
        Map<String, PageField> fields = new HashMap<>();
        for (List<String> row : FactTable.rows(PageProperties.class, "properties.tsv", 2)) {
            fields.put(row.get(0), PageField.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(fields);
    }

    /** What a property of this name speaks of, in any case. */
    static Optional<PageField> of(String name) {
        return Optional.ofNullable(FIELDS.get(name.strip().toLowerCase(Locale.ROOT)));
    }
}
