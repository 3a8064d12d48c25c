package news.dateline.enrich;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.enrich.LanguageTable.Vote;
import news.dateline.text.Letters;

/**
 * Tells the language of a text by its script, its frequent words and its letters. Reads no more than the first 400
 * characters. {@code docs/language.md} has what it was measured against.
 *
 * @param script the script that most of its letters are of
 * @param language what it is in, where that can be told
 * @param clear whether nothing else comes near
 */
record LanguageGuess(UnicodeScript script, Optional<String> language, boolean clear) {
    private static final int SAMPLE = 400;
    private static final int LEAST_POINTS = 10;
    private static final int CLEAR_POINTS = 240;
    private static final int MOST_LETTER_POINTS = 30;

    /** Han texts with this share of kana are Japanese. */
    private static final int KANA_SHARE = 10;

    static LanguageGuess of(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        UnicodeScript script = mainScript(sample);
        List<String> writers = LanguageTable.SHIPPED.of(script);
        if (writers.size() <= 1) {
            return new LanguageGuess(script, writers.stream().findFirst(), !writers.isEmpty());
        }
        return best(script, points(sample));
    }

    private static LanguageGuess best(UnicodeScript script, int[] points) {
        int best = -1;
        int second = 0;
        for (int language = 0; language < points.length; language++) {
            if (LanguageTable.SHIPPED.script(language) != script) {
                continue;
            }
            if (best < 0 || points[language] > points[best]) {
                second = best < 0 ? 0 : points[best];
                best = language;
            } else {
                second = Math.max(second, points[language]);
            }
        }
        boolean told = points[best] >= LEAST_POINTS; // the table's order decides between equals
        return new LanguageGuess(
                script,
                told ? Optional.of(LanguageTable.SHIPPED.language(best)) : Optional.empty(),
                told && points[best] >= CLEAR_POINTS && points[best] >= 2 * second);
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
