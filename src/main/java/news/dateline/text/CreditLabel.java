package news.dateline.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words and signs that open a credit: {@code credit-labels.tsv}, and the labels that texts know. */
public final class CreditLabel {
    private static final int LONGEST = 24;
    private static final String COLONS = ":：=＝・";
    private static final Set<String> COLON = new HashSet<>();
    private static final Set<String> MARKERS = new HashSet<>();
    private static final Map<Character, Set<String>> WORDS = new HashMap<>();
    private static final Map<Character, Set<String>> SIGNS = new HashMap<>();

    static {
        FactTable.rows(CreditLabel.class, "credit-labels.tsv", 3).forEach(row -> {
            String label = row.get(2);
            String key = Folding.key(label);
            switch (row.get(0)) {
                case "sign" ->
                    SIGNS.computeIfAbsent(label.charAt(0), first -> new HashSet<>())
                            .add(label);
                case "word" ->
                    WORDS.computeIfAbsent(key.charAt(0), first -> new HashSet<>())
                            .add(key);
                case "marker" -> MARKERS.add(key);
                case "colon" -> COLON.add(key);
                default -> throw new IllegalStateException("credit-labels.tsv: " + row);
            }
        });
    }

    /** Looked at in each place of a caption, where a table's key would be an object each time. */
    private static final String SIGN_OPENINGS = openings(SIGNS);

    private static final String WORD_OPENINGS = openings(WORDS);

    private CreditLabel() {}

    private static String openings(Map<Character, Set<String>> byFirst) {
        return byFirst.keySet().stream().map(String::valueOf).sorted().collect(Collectors.joining());
    }

    /** Whether the text says what sort of picture it is, and no more. */
    public static boolean isMarker(String text) {
        return MARKERS.contains(Folding.key(text));
    }

    /** Where the label ends that the text begins with; 0 if it begins with none. */
    public static int endIn(String text, PhotoLabels labels) {
        return endIn(text, 0, labels);
    }

    static int endIn(String text, int start, PhotoLabels labels) {
        if (start >= text.length()) {
            return 0;
        }
        boolean mark = SIGN_OPENINGS.indexOf(text.charAt(start)) >= 0;
        for (String sign : mark ? SIGNS.getOrDefault(text.charAt(start), Set.of()) : Set.<String>of()) {
            if (text.regionMatches(true, start, sign, 0, sign.length())) {
                return afterSign(text, start + sign.length(), labels);
            }
        }
        int limit = Math.min(text.length(), start + LONGEST);
        for (int i = start; i < limit; i++) {
            char unit = text.charAt(i);
            if (unit == '©' && isBeforeColon(text.substring(start, i), labels)) {
                return i + 1;
            }
            if (COLONS.indexOf(unit) >= 0) {
                return isBeforeColon(text.substring(start, i), labels) ? i + 1 : wordEnd(text, start);
            }
        }
        return wordEnd(text, start);
    }

    /** A sign may have its label too: {@code © Foto: Ann Other}. */
    private static int afterSign(String text, int end, PhotoLabels labels) {
        int start = end;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        int labelled = start == end ? 0 : endIn(text, start, labels);
        return Math.max(labelled, end);
    }

    private static boolean isBeforeColon(String text, PhotoLabels labels) {
        return COLON.contains(Folding.key(text)) || labels.isLabel(text);
    }

    private static int wordEnd(String text, int start) {
        char first = Folding.fold(text.charAt(start));
        if (WORD_OPENINGS.indexOf(first) < 0) {
            return 0;
        }
        Set<String> words = WORDS.getOrDefault(first, Set.of());
        int limit = Math.min(text.length(), start + LONGEST);
        int best = 0;
        for (int i = start + 1; i < limit; i++) {
            if (text.charAt(i) == ' ' && words.contains(Folding.key(text.substring(start, i)))) {
                best = i + 1;
            }
        }
        return best;
    }
}
