package news.dateline.meta;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.dateline.text.FactTable;

/** The properties by which pages describe themselves ({@code properties.tsv}). Stateless; thread safe. */
final class Properties {
    private static final Map<String, Row> ROWS = table();

    /** @param rank its place in the table: of two properties for one field the lower goes first */
    record Row(PageField field, int rank) {}

    private Properties() {}

    private static Map<String, Row> table() {
        Map<String, Row> rows = new HashMap<>();
        for (List<String> row : FactTable.rows(Properties.class, "properties.tsv", 2)) {
            PageField field = PageField.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            rows.put(row.get(0), new Row(field, rows.size()));
        }
        return Map.copyOf(rows);
    }

    static Optional<Row> of(String name) {
        return Optional.ofNullable(ROWS.get(name.strip().toLowerCase(Locale.ROOT)));
    }
}
