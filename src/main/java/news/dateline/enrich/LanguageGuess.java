package news.dateline.enrich;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.enrich.LanguageTable.Vote;
import news.dateline.text.Letters;

/**
 * Tells the language of a text by its script, its frequent words and its letters. Reads no more than the first 400
 * characters. {@code docs/language.md} has what it was measured against.
 *
 * @param script the script that most of its letters are of
 * @param language what it is in, where that can be told
 * @param rivals languages that it may be in as well, as they come near; all of its script where too little is said
 */
record LanguageGuess(UnicodeScript script, Optional<String> language, Set<String> rivals) {
    private static final int SAMPLE = 400;
    private static final int LEAST_POINTS = 10;
    private static final int CLEAR_POINTS = 240;
    private static final int MOST_LETTER_POINTS = 30;

    /** In percent of the best. Danish and Bokmål share most words, so that neither can be far behind in the other's text. */
    private static final int NEAR = 50;

    private static final int NEAR_IF_CLOSE = 75;

    /** Han texts with this share of kana are Japanese. */
    private static final int KANA_SHARE = 10;

    static LanguageGuess of(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        UnicodeScript script = mainScript(sample);
        List<String> writers = LanguageTable.SHIPPED.of(script);
        if (writers.size() <= 1) {
            return new LanguageGuess(script, writers.stream().findFirst(), Set.of());
        }
        return best(script, points(sample));
    }

    private static LanguageGuess best(UnicodeScript script, int[] points) {
        int best = -1;
        for (int language = 0; language < points.length; language++) {
            boolean writes = LanguageTable.SHIPPED.script(language) == script;
            // the table's order decides between equals
            best = writes && (best < 0 || points[language] > points[best]) ? language : best;
        }
        boolean told = points[best] >= LEAST_POINTS;
        return new LanguageGuess(
                script,
                told ? Optional.of(LanguageTable.SHIPPED.language(best)) : Optional.empty(),
                rivals(script, best, points));
    }

    private static Set<String> rivals(UnicodeScript script, int best, int[] points) {
        Set<String> rivals = new HashSet<>();
        for (int language = 0; language < points.length; language++) {
            boolean writes = LanguageTable.SHIPPED.script(language) == script;
            if (writes && (points[best] < CLEAR_POINTS || comesNear(best, language, points))) {
                rivals.add(LanguageTable.SHIPPED.language(language));
            }
        }
        return rivals;
    }

    private static boolean comesNear(int best, int language, int[] points) {
        int percent = points[language] * 100 / points[best];
        return percent >= NEAR && (percent >= NEAR_IF_CLOSE || !LanguageTable.SHIPPED.areClose(best, language));
    }

    private static int[] points(String text) {
        int[] points = new int[LanguageTable.SHIPPED.size()];
        int[] letterPoints = new int[points.length];
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            char unit = at < text.length() ? text.charAt(at) : ' ';
            if (isWordPart(unit)) {
                start = start < 0 ? at : start;
                if (unit > 0x7f) {
                    add(letterPoints, LanguageTable.SHIPPED.letter(unit));
                }
            } else if (start >= 0) {
                if (!isInCapitals(text, start, at)) { // LOS ANGELES is no Spanish
                    LanguageTable.SHIPPED.word(text, start, at).ifPresent(votes -> add(points, votes));
                }
                start = -1;
            }
        }
        for (int language = 0; language < points.length; language++) {
            points[language] += Math.min(letterPoints[language], MOST_LETTER_POINTS + text.length());
        }
        return points;
    }

    private static boolean isInCapitals(String text, int start, int end) {
        return end - start > 1
                && Character.isUpperCase(text.charAt(start))
                && Character.isUpperCase(text.charAt(end - 1));
    }

    private static void add(int[] points, List<Vote> votes) {
        for (Vote vote : votes) {
            points[vote.language()] += vote.points();
        }
    }

    private static boolean isWordPart(char unit) {
        return Letters.isWordPart(unit) || unit == '\u200c';
    }

    private static UnicodeScript mainScript(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        int latin = 0;
        int arabic = 0;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit < 0x250) {
                latin += unit < 0x80 && !isWordPart(unit) ? 0 : 1;
            } else if (unit >= 0x620 && unit < 0x660) {
                arabic++;
            } else if (Character.isLetter(unit)) {
                letters.merge(UnicodeScript.of(unit), 1, Integer::sum);
            }
        }
        letters.merge(UnicodeScript.LATIN, latin, Integer::sum);
        letters.merge(UnicodeScript.ARABIC, arabic, Integer::sum);
        return withKana(
                letters,
                letters.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey());
    }

    private static UnicodeScript withKana(Map<UnicodeScript, Integer> letters, UnicodeScript main) {
        int han = letters.getOrDefault(UnicodeScript.HAN, 0);
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        return main == UnicodeScript.HAN && kana * KANA_SHARE > han ? UnicodeScript.HIRAGANA : main;
    }
}
