package news.dateline.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The words of lines that say who wrote, as {@code By Ann Other} ({@code bylines.tsv}). Immutable; thread safe. */
public final class BylineWords {
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 7;

    private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}'’-]*\\p{Ll}");

    private static final int LONGEST_WORDS = 30;

    private static final String ENDS = " :：";

    /** How the words stand. */
    private enum Manner {
        /** With a colon behind them. */
        MUST,
        MAY,
        /** As {@link #MAY}, and without a capital as well. */
        SMALL
    }

    private static final BylineWords SHIPPED = new BylineWords(FactTables.shipped());

    private final FoldedWords<Manner> words;
    private final List<String> all = new ArrayList<>();

    public BylineWords(FactTables tables) {
        Map<String, Manner> rows = new HashMap<>();
        tables.forEach("text/bylines.tsv", 3, row -> {
            rows.put(Folding.key(row.get(2)), Manner.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
            all.add(row.get(2));
        });
        words = new FoldedWords<>(rows);
    }

    /** Those of the table that ships with Dateline. */
    public static BylineWords shipped() {
        return SHIPPED;
    }

    /** Every row's words. */
    List<String> all() {
        return List.copyOf(all);
    }

    /** Where the words that open a byline end in the text, before a blank or a colon; 0 if the text opens with none. */
    public int opening(String text) {
        int opening = 0;
        for (int end = 1; end < Math.min(LONGEST_WORDS, text.length()); end++) {
            boolean ends = ENDS.indexOf(text.charAt(end)) >= 0;
            opening = ends && words.orNull(text, 0, end) != null ? end : opening;
        }
        return opening;
    }

    /** Where the words end that open a byline at this place in the text, from there on, the text's end as good as a blank; 0 if none do. */
    public int openingOrWhole(String text, int start) {
        int opening = 0;
        int last = Math.min(text.length(), start + LONGEST_WORDS - 1);
        for (int end = start + 1; end <= last; end++) {
            boolean ends = end == text.length() || ENDS.indexOf(text.charAt(end)) >= 0;
            opening = ends && words.orNull(text, start, end) != null ? end - start : opening;
        }
        return opening;
    }

    /** Whether the line opens with such words as they stand before a name. */
    public boolean leads(String line) {
        int opening = opening(line);
        if (opening == 0) {
            return false;
        }
        Manner manner = words.at(line, 0, opening).orElseThrow();
        boolean colon = isColon(line.substring(opening).stripLeading());
        boolean small = Character.isLowerCase(line.codePointAt(0));
        return (colon || manner != Manner.MUST) && (!small || manner == Manner.SMALL);
    }

    /** Whether the whole line is a byline. */
    public boolean isByline(String line) {
        int opening = line.length() <= LONGEST ? opening(line) : 0;
        if (opening == 0) {
            return false;
        }
        String rest = line.substring(opening).stripLeading();
        Manner manner = words.at(line, 0, opening).orElseThrow();
        if (Character.isLowerCase(line.codePointAt(0)) && (manner != Manner.SMALL || !isFullName(rest))) {
            return false;
        }
        boolean colon = isColon(rest);
        return (colon || manner != Manner.MUST)
                && isName(colon ? rest.substring(1).strip() : rest);
    }

    private static boolean isColon(String text) {
        return text.startsWith(":") || text.startsWith("：");
    }

    /** di Giulia Ferri: behind a word without a capital, which may go on a sentence, nothing but a forename and a family name. */
    private static boolean isFullName(String name) {
        return FULL_NAME.matcher(name).matches();
    }

    /** Some words, in scripts with capitals each long one with a capital, and no digit: "Von Tunis nach Teheran" is none. */
    private static boolean isName(String name) {
        String[] words = name.split(" ");
        if (name.isEmpty() || words.length > MOST_WORDS || ".:!?؟".indexOf(name.charAt(name.length() - 1)) >= 0) {
            return false;
        }
        for (String word : words) {
            if (word.isEmpty()) {
                return false;
            }
            int first = word.codePointAt(0);
            if (Character.isDigit(first) || Character.isLowerCase(first) && word.length() > 3) {
                return false;
            }
        }
        return !Character.isLowerCase(name.codePointAt(0));
    }
}
