package news.dateline.teletype;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dateline.draft.ItemDraft;
import news.dateline.item.Removed;
import news.dateline.text.FactTable;

/**
 * What stands below the last underscores of an ANPA 1312 text: who contributed, where there is more
 * ({@code tail-phrases.tsv}). Underscores set chapters of a text apart as well; those chapters stay.
 */
final class AnpaTail {
    private static final int LONGEST = 8;
    private static final int LONGEST_PARAGRAPH = 400;
    private static final List<String> OPENINGS = phrases("opens");
    private static final List<String> PHRASES = phrases("holds");

    private AnpaTail() {}

    /** The lines without tail and rules. */
    static List<String> cut(ItemDraft draft, List<String> lines, Pattern rule) {
        List<String> rest = new ArrayList<>(lines);
        int last = lastRule(rest, rule);
        while (last >= 0 && isTail(rest.subList(last + 1, rest.size()))) {
            List<String> tail = rest.subList(last + 1, rest.size());
            tail.forEach(line -> draft.removed(Removed.Kind.CREDIT, line));
            tail.clear();
            draft.removed(Removed.Kind.FURNITURE, rest.remove(last));
            last = lastRule(rest, rule);
        }
        for (int i = 0; i < rest.size(); i++) {
            if (rule.matcher(rest.get(i).strip()).matches()) {
                draft.removed(Removed.Kind.FURNITURE, rest.set(i, ""));
            }
        }
        return rest;
    }

    private static int lastRule(List<String> lines, Pattern rule) {
        int last = lines.size() - 1;
        while (last >= 0 && !rule.matcher(lines.get(last).strip()).matches()) {
            last--;
        }
        return last;
    }

    private static boolean isTail(List<String> lines) {
        List<String> texts = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return texts.isEmpty()
                || texts.size() <= LONGEST
                        && texts.stream().allMatch(text -> text.length() <= LONGEST_PARAGRAPH)
                        && opensTail(texts.get(0));
    }

    private static boolean opensTail(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return OPENINGS.stream().anyMatch(lower::startsWith) || PHRASES.stream().anyMatch(lower::contains);
    }

    private static List<String> phrases(String where) {
        Stream<List<String>> rows = FactTable.rows(AnpaTail.class, "tail-phrases.tsv", 2).stream();
        return rows.filter(row -> row.get(0).equals(where))
                .map(row -> row.get(1).toLowerCase(Locale.ROOT))
                .toList();
    }
}
