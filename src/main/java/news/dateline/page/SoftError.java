package news.dateline.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.dateline.item.Reading;
import news.dateline.text.FactTable;
import news.dateline.web.WebPage;
import org.jsoup.nodes.Element;

/** Pages that say by their title that they are none: an error served as a page, a wall of consent ({@code soft-errors.tsv}). */
final class SoftError {
    /** An article about a missing page has more text, in letters. */
    private static final int LONGEST = 700;

    /** Behind a colon may stand what a story is about: Page not found: the lost chapter of a chronicle. */
    private static final int SHORT = 250;

    private static final List<String> PHRASES = FactTable.rows(SoftError.class, "soft-errors.tsv", 1).stream()
            .map(row -> row.get(0).toLowerCase(Locale.ROOT))
            .toList();

    private SoftError() {}

    static boolean isOne(WebPage page, Reading reading) {
        int text =
                reading.content().paragraphs().stream().mapToInt(TextWeight::of).sum();
        Element heading = page.tree().selectFirst("h1");
        return text <= LONGEST
                && Stream.of(page.tree().title(), heading == null ? "" : heading.text())
                        .map(line -> line.strip().toLowerCase(Locale.ROOT).replace('’', '\''))
                        .anyMatch(line -> PHRASES.stream()
                                .anyMatch(phrase ->
                                        opens(line, phrase) && (text <= SHORT || !headsAStory(line, phrase))));
    }

    private static boolean headsAStory(String line, String phrase) {
        String rest = line.substring(phrase.length()).strip();
        String behind = rest.startsWith(":") ? rest.substring(1).strip() : "";
        return behind.indexOf(' ') > 0 && PHRASES.stream().noneMatch(other -> opens(behind, other));
    }

    /** The phrase and no more of a sentence: its end, or a mark behind it. */
    private static boolean opens(String line, String phrase) {
        if (!line.startsWith(phrase)) {
            return false;
        }
        String rest = line.substring(phrase.length()).strip();
        return rest.isEmpty() || !Character.isLetterOrDigit(rest.codePointAt(0)) && rest.charAt(0) != '\'';
    }
}
