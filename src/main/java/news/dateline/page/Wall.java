package news.dateline.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import news.dateline.item.Reading;
import news.dateline.text.FactTable;
import news.dateline.text.Folding;
import news.dateline.web.WebPage;
import org.jsoup.nodes.Element;

/**
 * Pages that stand in an article's place: they want consent, or an account, or say in a sentence that there is nothing
 * ({@code walls.tsv}). Almost all of their words stand in such lines; an article before which a wall stands has others.
 */
final class Wall {
    /** Of all the text of a wall, in letters. */
    private static final int LONGEST = 700;

    /** Of what stands on it beside such lines, in letters: a heading, what a button says. */
    private static final int LONGEST_REST = 70;

    /** Cookies alone may be baked. */
    private static final int FEWEST_OF_CONSENT = 2;

    private static final Map<String, List<String>> PHRASES = phrases();

    private Wall() {}

    private static Map<String, List<String>> phrases() {
        Map<String, List<String>> phrases = new HashMap<>();
        for (List<String> row : FactTable.rows(Wall.class, "walls.tsv", 2)) {
            phrases.computeIfAbsent(row.get(0), kind -> new ArrayList<>()).add(Folding.key(row.get(1)));
        }
        return Map.copyOf(phrases);
    }

    static boolean isOne(WebPage page, Reading reading) {
        List<String> lines = Stream.concat(
                        reading.content().summaries().stream(), reading.content().paragraphs().stream())
                .toList();
        int all = lines.stream().mapToInt(TextWeight::of).sum();
        if (lines.isEmpty() || all > LONGEST) {
            return false;
        }
        Element heading = page.tree().selectFirst("h1");
        Set<String> consent = new HashSet<>();
        boolean wanted = heading != null && has("gone", heading.text());
        int rest = 0;
        for (String line : lines) {
            List<String> found = found("consent", line);
            consent.addAll(found);
            boolean tells = has("gone", line) || has("account", line);
            wanted |= tells;
            rest += tells || !found.isEmpty() ? 0 : TextWeight.of(line);
        }
        boolean asks =
                consent.size() >= FEWEST_OF_CONSENT && page.tree().selectFirst("button, form, input, a[href]") != null;
        return (wanted || asks) && rest <= LONGEST_REST;
    }

    private static boolean has(String kind, String line) {
        return !found(kind, line).isEmpty();
    }

    private static List<String> found(String kind, String line) {
        String key = Folding.key(line.replace('’', '\''));
        return PHRASES.getOrDefault(kind, List.of()).stream()
                .filter(key::contains)
                .toList();
    }
}
