package news.dateline.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lines that say who wrote, as {@code By Ann Other} ({@code bylines.tsv}). Stateless; thread safe. */
public final class Byline {
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 7;

    private static final int LONGEST_WORDS = 20;

    /** What stands for whether a colon must follow. */
    private static final FoldedWords<Boolean> NEEDS_COLON = table();

    private static FoldedWords<Boolean> table() {
        Map<String, Boolean> rows = new HashMap<>();
        for (List<String> row : FactTable.rows(Byline.class, "bylines.tsv", 3)) {
            rows.put(row.get(2), row.get(1).equals("must"));
        }
        return new FoldedWords<>(rows);
    }

    private Byline() {}

    /** Where the words that open a byline end in the text, before a blank or a colon; 0 if the text opens with none. */
    public static int opening(String text) {
        int opening = 0;
        for (int end = 1; end < Math.min(LONGEST_WORDS, text.length()); end++) {
            boolean ends = text.charAt(end) == ' ' || text.charAt(end) == ':';
            opening = ends && NEEDS_COLON.at(text, 0, end).isPresent() ? end : opening;
        }
        return opening;
    }

    /** Whether the whole line is a byline. */
    public static boolean isOne(String line) {
        int opening = line.length() <= LONGEST ? opening(line) : 0;
        if (opening == 0 || Character.isLowerCase(line.codePointAt(0))) {
            return false;
        }
        String rest = line.substring(opening).stripLeading();
        boolean colon = rest.startsWith(":");
        boolean needsColon = NEEDS_COLON.at(line, 0, opening).orElseThrow();
        return (colon || !needsColon) && isName(colon ? rest.substring(1).strip() : rest);
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
