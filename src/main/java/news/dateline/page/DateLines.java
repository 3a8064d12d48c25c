package news.dateline.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dateline.item.StatedTime;
import news.dateline.text.Dates;
import news.dateline.text.FactTable;

/** Lines that are nothing but a date, after a label such as "Published on" at most ({@code date-labels.tsv}). */
final class DateLines {
    private static final int LONGEST = 80;

    private static final List<String> LABELS = FactTable.rows(FactTable.class, "date-labels.tsv", 2).stream()
            .map(row -> row.get(1).toLowerCase(Locale.ROOT))
            .toList();

    private DateLines() {}

    static Optional<StatedTime> dateOf(String line) {
        if (line.length() > LONGEST || !hasDigit(line)) {
            return Optional.empty();
        }
        return Dates.wholeLine(line).or(() -> unlabelled(line).flatMap(Dates::wholeLine));
    }

    private static Optional<String> unlabelled(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (String label : LABELS) {
            if (lower.startsWith(label)) {
                int from = label.length();
                while (from < line.length() && (line.charAt(from) == ':' || line.charAt(from) == ' ')) {
                    from++;
                }
                return Optional.of(line.substring(from));
            }
        }
        return Optional.empty();
    }

    private static boolean hasDigit(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isDigit(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
