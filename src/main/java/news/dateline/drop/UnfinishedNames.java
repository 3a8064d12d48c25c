package news.dateline.drop;

import java.util.List;
import java.util.Locale;
import news.dateline.text.FactTable;

/** Names under which files stand while somebody writes them, {@code unfinished-names.tsv}. */
final class UnfinishedNames {
    private static final List<List<String>> ROWS = FactTable.rows(UnfinishedNames.class, "unfinished-names.tsv", 3);

    private UnfinishedNames() {}

    static boolean has(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ROWS.stream()
                .anyMatch(
                        row -> row.get(0).equals("start") ? lower.startsWith(row.get(1)) : lower.endsWith(row.get(1)));
    }
}
