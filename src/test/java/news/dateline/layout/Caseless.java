package news.dateline.layout;

import java.util.Locale;
import news.dateline.text.TextTables;

/**
 * Pages as they were if their script had no capitals: two thirds of the world's readers read such, and the corpus has next to none.
 * Each letter becomes one of Hebrew; dates, furniture and the words before names stay, for in every script they are known.
 */
final class Caseless {
    private static final char FIRST = 'א';
    private static final int LETTERS = 22;

    private Caseless() {}

    static TextBlock of(TextBlock block, TextTables words) {
        String text = block.text();
        boolean known = text.isEmpty()
                || words.dates().wholeLine(text).isPresent()
                || text.length() < 200 && words.pageFurniture().kindOf(text).isPresent();
        int opening = text.length() < 200 ? words.bylines().opening(text) : 0;
        String said = known ? text : text.substring(0, opening) + of(text.substring(opening));
        return block.withText(said);
    }

    /** Letters of Hebrew in place of all letters. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (char unit : text.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean cased = Character.isLetter(unit) && Character.toUpperCase(unit) != unit;
            out.append(cased ? (char) (FIRST + unit % LETTERS) : unit);
        }
        return out.toString();
    }
}
