package news.dateline.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dateline.item.Removed;
import news.dateline.text.FactTable;

/** Sentences that publishing systems put behind a text by themselves ({@code trailers.tsv}). */
final class Trailers {
    private static final int LONGEST = 400;
    private static final List<List<String>> ROWS = FactTable.rows(Trailers.class, "trailers.tsv", 3);

    private Trailers() {}

    static Optional<Removed.Kind> kindOf(String paragraph) {
        if (paragraph.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = paragraph.toLowerCase(Locale.ROOT);
        return ROWS.stream()
                .filter(row -> lower.startsWith(row.get(1))
                        && lower.indexOf(row.get(2), row.get(1).length()) > 0)
                .findFirst()
                .map(row -> Removed.Kind.LINK);
    }
}
