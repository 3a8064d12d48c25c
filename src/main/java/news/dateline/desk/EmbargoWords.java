package news.dateline.desk;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import news.dateline.enrich.Phrases;
import news.dateline.text.FactTables;

/** The words that say from when on a text may be used: {@code embargoes.tsv}. Immutable; thread safe. */
final class EmbargoWords {
    /** How the words stand. */
    private enum Shape {
        OPENS,
        LABEL,
        WHOLE,
        LIFTED
    }

    private static final int LONGEST = 200;
    private static final String AROUND = " ()（）[]【】［］*+-–—=!.:：/<>«»\"";
    private static final String COLONS = ":：";

    private final Map<Shape, Phrases<Boolean>> byShape = new EnumMap<>(Shape.class);

    EmbargoWords(FactTables tables) {
        Map<Shape, Map<String, Boolean>> rows = new EnumMap<>(Shape.class);
        for (Shape shape : Shape.values()) {
            rows.put(shape, new HashMap<>());
        }
        tables.forEach("desk/embargoes.tsv", 3, row -> rows.get(
                        Shape.valueOf(row.get(1).toUpperCase(Locale.ROOT)))
                .put(row.get(2), true));
        rows.forEach((shape, phrases) -> byShape.put(shape, new Phrases<>(phrases)));
    }

    /** Whether a line of text is nothing but the word that it is under embargo. */
    boolean isEmbargo(String line) {
        return line.length() <= LONGEST && says(line, isBracketed(line) || hasDigit(line));
    }

    /** Whether a note to editors, or a headline, begins with that word; a story that speaks of an embargo does not. */
    boolean opensNote(String note) {
        return says(note, true);
    }

    private boolean says(String text, boolean sure) {
        String bare = bare(text);
        if (bare.isEmpty() || byShape.get(Shape.LIFTED).in(bare) >= 0) {
            return false;
        }
        int whole = endOf(Shape.WHOLE, bare);
        int label = endOf(Shape.LABEL, bare);
        return whole == bare.length()
                || label > 0 && hasColon(bare, label)
                || endOf(Shape.OPENS, bare) > 0 && (sure || hasColon(bare, endOf(Shape.OPENS, bare)));
    }

    private int endOf(Shape shape, String text) {
        return byShape.get(shape).at(text, 0).map(Phrases.Found::end).orElse(0);
    }

    private static boolean hasColon(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && COLONS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isBracketed(String line) {
        return "([（［【*".indexOf(line.isEmpty() ? ' ' : line.charAt(0)) >= 0;
    }

    private static boolean hasDigit(String line) {
        return line.codePoints().anyMatch(Character::isDigit);
    }

    private static String bare(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && AROUND.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && AROUND.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
