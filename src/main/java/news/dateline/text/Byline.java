package news.dateline.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Lines that say who wrote, as {@code By Ann Other} ({@code bylines.tsv}). Stateless; thread safe.
 */
public final class Byline {
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 7;

    /** Labels by their first character. */
    private static final Map<Character, List<Label>> LABELS = FactTable.rows(Byline.class, "bylines.tsv", 3).stream()
            .map(row -> new Label(row.get(2), row.get(1).equals("must")))
            .collect(Collectors.groupingBy(label -> label.words().charAt(0)));

    private record Label(String words, boolean needsColon) {
        Optional<String> nameIn(String line) {
            if (!line.startsWith(words)) {
                return Optional.empty();
            }
            String rest = line.substring(words.length()).stripLeading();
            boolean colon = rest.startsWith(":");
            boolean apart = colon || !needsColon && line.startsWith(" ", words.length());
            return apart ? Optional.of(colon ? rest.substring(1).strip() : rest) : Optional.empty();
        }
    }

    private Byline() {}

    /** Whether the whole line is a byline. */
    public static boolean isOne(String line) {
        if (line.isEmpty() || line.length() > LONGEST) {
            return false;
        }
        for (Label label : LABELS.getOrDefault(line.charAt(0), List.of())) {
            if (label.nameIn(line).filter(Byline::isName).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Some words, in scripts with capitals each long one with a capital, and no digit: "Von Tunis nach Teheran" is none. */
    private static boolean isName(String name) {
        String[] words = name.split(" ");
        if (name.isEmpty() || words.length > MOST_WORDS || ".:!?؟".indexOf(name.charAt(name.length() - 1)) >= 0) {
            return false;
        }
        for (String word : words) {
            int first = word.codePointAt(0);
            if (Character.isDigit(first) || Character.isLowerCase(first) && word.length() > 3) {
                return false;
            }
        }
        return !Character.isLowerCase(name.codePointAt(0));
    }
}
