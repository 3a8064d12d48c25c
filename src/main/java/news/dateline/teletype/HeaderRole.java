package news.dateline.teletype;

import java.util.HashMap;
import java.util.Map;
import news.dateline.text.FactTable;
import news.dateline.text.FoldedWords;

/** What the first words make of a line over a text: {@code caret-lines.tsv}. */
final class HeaderRole {
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 4;
    private static final FoldedWords<String> OPENINGS = openings();

    private HeaderRole() {}

    /** {@code note} or {@code media}; nothing otherwise. */
    static String of(String line) {
        int colon = line.indexOf(':');
        int words = 0;
        for (int end = 1; end <= Math.min(line.length(), LONGEST) && words < MOST_WORDS; end++) {
            boolean ends = end == line.length() || line.charAt(end) == ' ' || end == colon;
            if (ends) {
                words++;
                String role = OPENINGS.at(line, 0, end).orElse("");
                if (!role.isEmpty()) {
                    return role;
                }
            }
        }
        return "";
    }

    /** The same where only a colon behind the words tells such a line from others. */
    static String ofLabel(String line) {
        int colon = line.indexOf(':');
        return colon <= 0 || colon > LONGEST ? "" : OPENINGS.at(line, 0, colon).orElse("");
    }

    /** AP Photo NY101: whose picture, without a colon; one word alone may begin a headline. */
    static boolean isMedia(String line) {
        int second = line.indexOf(' ', line.indexOf(' ') + 1);
        String words = second < 0 ? line : line.substring(0, second);
        return words.indexOf(' ') > 0
                && line.length() <= LONGEST
                && OPENINGS.of(words).filter("media"::equals).isPresent();
    }

    private static FoldedWords<String> openings() {
        Map<String, String> rows = new HashMap<>();
        FactTable.rows(HeaderRole.class, "caret-lines.tsv", 2).forEach(row -> rows.put(row.get(1), row.get(0)));
        return new FoldedWords<>(rows);
    }
}
