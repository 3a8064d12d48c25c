package news.dateline.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.text.Digits;
import news.dateline.text.Folding;
import news.dateline.text.Letters;
import news.dateline.text.Token;

/** A text cut into words and figures. Case, accents, the digits of a script and what separates thousands do not matter. */
final class Words {
    private static final String SEPARATORS = ".,\u066b\u066c\u00a0\u202f'\u2019";
    private static final int THOUSANDS = 3;

    /**
     * A word, a figure, or one character of a script that is written without blanks.
     *
     * @param key what equal ones have in common
     * @param figure as printed; empty for what is none
     */
    record Word(String key, String figure) {
        boolean isFigure() {
            return !figure.isEmpty();
        }
    }

    private Words() {}

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char unit = text.charAt(at);
            int start = at++;
            if (Digits.value(unit) >= 0) {
                while (at < text.length() && (Digits.value(text.charAt(at)) >= 0 || separates(text, at))) {
                    at++;
                }
                String figure = text.substring(start, at);
                words.add(new Word(value(figure), figure));
            } else if (Token.withoutBlanks(unit)) {
                words.add(new Word(String.valueOf(unit), ""));
            } else if (Letters.isWordPart(unit)) {
                while (at < text.length()
                        && Letters.isWordPart(text.charAt(at))
                        && !Token.withoutBlanks(text.charAt(at))) {
                    at++;
                }
                words.add(new Word(Folding.key(text.substring(start, at)), ""));
            }
        }
        return words;
    }

    private static boolean separates(String text, int at) {
        return SEPARATORS.indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && Digits.value(text.charAt(at + 1)) >= 0;
    }

    /** {@code 1,234.5} and {@code 1.234,5} are one figure, {@code 1.5} and {@code 15} are two. */
    private static String value(String figure) {
        StringBuilder value = new StringBuilder();
        int group = 0;
        for (int at = figure.length() - 1; at >= 0; at--) {
            int digit = Digits.value(figure.charAt(at));
            if (digit >= 0) {
                value.append((char) ('0' + digit));
                group++;
            } else {
                if (group != THOUSANDS) {
                    value.append('.');
                }
                group = 0;
            }
        }
        return value.reverse().toString();
    }

    /** How much two texts have in common: twice the words of both, over all words of each; from 0 to 1. */
    static double shared(List<Word> one, List<Word> other) {
        Map<String, Integer> left = new HashMap<>();
        one.forEach(word -> left.merge(word.key(), 1, Integer::sum));
        int both = 0;
        for (Word word : other) {
            int count = left.getOrDefault(word.key(), 0);
            if (count > 0) {
                left.put(word.key(), count - 1);
                both++;
            }
        }
        int all = one.size() + other.size();
        return all == 0 ? 0 : 2.0 * both / all;
    }
}
