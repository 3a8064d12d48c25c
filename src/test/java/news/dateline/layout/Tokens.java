package news.dateline.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a text for comparing it with another: a character of a script without spaces is one. */
final class Tokens {
    private Tokens() {}

    static String[] of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            char unit = i < folded.length() ? folded.charAt(i) : ' ';
            if (unit == '\u00ad' || unit == '\u200b' || unit == '\u200c') {
                continue;
            }
            boolean single = unit >= 0x0e00 && unit <= 0x0eff || unit >= 0x3040 && unit <= 0x9fff;
            boolean part = !single
                    && (Character.isLetterOrDigit(unit)
                            || Character.getType(unit) == Character.NON_SPACING_MARK
                            || Character.getType(unit) == Character.COMBINING_SPACING_MARK);
            if (part && start < 0) {
                start = i;
            } else if (!part && start >= 0) {
                tokens.add(folded.substring(start, i));
                start = -1;
            }
            if (single) {
                tokens.add(String.valueOf(unit));
            }
        }
        return tokens.toArray(String[]::new);
    }

    static Set<String> grams(String[] tokens) {
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + 3 <= tokens.length; i++) {
            grams.add(tokens[i] + " " + tokens[i + 1] + " " + tokens[i + 2]);
        }
        return grams;
    }

    /** Which share of the tokens' trigrams is among these; of fewer than three tokens none is. */
    static double share(String[] tokens, Set<String> grams) {
        int hits = 0;
        for (int i = 0; i + 3 <= tokens.length; i++) {
            hits += grams.contains(tokens[i] + " " + tokens[i + 1] + " " + tokens[i + 2]) ? 1 : 0;
        }
        return tokens.length < 3 ? 0 : (double) hits / (tokens.length - 2);
    }
}
