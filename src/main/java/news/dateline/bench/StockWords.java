package news.dateline.bench;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Words as texts have them: the one of rank n stands in them a n-th as often as the first (Zipf's law), so that some are in every
 * text and most in hardly any. Made up; no two languages share one.
 *
 * @param language BCP 47
 */
record StockWords(String language, List<String> syllables) {
    /** How many words a language has. */
    static final int VOCABULARY = 30_000;

    private static final int SHORTEST = 3;

    static final List<StockWords> LANGUAGES = List.of(
            new StockWords("ar", List.of("ابتثجحخدذرزسشصضطظعغفقكلمنهوي".split(""))),
            new StockWords("en", syllables("bcdfghjk")),
            new StockWords("de", syllables("lmnprstw")));

    private static List<String> syllables(String consonants) {
        return consonants
                .chars()
                .boxed()
                .flatMap(consonant -> Stream.of("a", "e", "i", "o", "u")
                        .map(vowel -> Character.toString(consonant).concat(vowel)))
                .toList();
    }

    /** The word of a rank, 1 for the commonest. */
    String word(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank; rest > 0 || word.length() < SHORTEST; rest /= syllables.size()) {
            word.append(syllables.get(rest % syllables.size()));
        }
        return word.toString();
    }

    /** Words in a row, apart by blanks. */
    String text(int words, SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            int rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
            text.append(i == 0 ? "" : " ").append(word(rank));
        }
        return text.toString();
    }
}
