package news.dateline.enrich;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.item.Article;

/** Names the language. What the source states wins, unless the text is clearly in another. */
final class Languages implements Step {
    /** Codes that stand for others of the table, or that have been replaced. */
    private static final Map<String, Set<String>> WRITTEN_AS = Map.of(
            "no", Set.of("nb", "nn"),
            "sh", Set.of("hr", "sr", "bs"),
            "fil", Set.of("tl"),
            "kmr", Set.of("ku"),
            "in", Set.of("id"),
            "iw", Set.of("he"),
            "ji", Set.of("yi"),
            "mo", Set.of("ro"));

    @Override
    public Article apply(Article article) {
        LanguageGuess guess = LanguageGuess.of(sample(article));
        Optional<String> stated = article.language().filter(tag -> !contradicts(guess, tag));
        if (stated.isPresent()) {
            return article.wire().provenance().containsKey("language")
                    ? article
                    : named(article, stated.get(), "source");
        }
        return guess.language()
                .map(language -> named(article, language, Rule.WORDS_AND_LETTERS.source()))
                .orElse(article);
    }

    private static Article named(Article article, String language, String source) {
        return article.withLanguage(language).with(article.wire().plusProvenance("language", source));
    }

    private static boolean contradicts(LanguageGuess guess, String tag) {
        if (guess.language().isEmpty()) {
            return false;
        }
        String primary = Context.primary(tag).toLowerCase(Locale.ROOT);
        Set<String> stated = WRITTEN_AS.getOrDefault(primary, Set.of(primary));
        return stated.stream()
                .allMatch(language -> contradicts(guess, guess.language().get(), language));
    }

    private static boolean contradicts(LanguageGuess guess, String found, String stated) {
        boolean otherScript = !LanguageTable.SHIPPED.writes(stated, guess.script());
        boolean otherLanguage = !found.equals(stated)
                && !guess.rivals().contains(stated)
                && LanguageTable.SHIPPED.of(guess.script()).contains(stated);
        return otherScript || otherLanguage;
    }

    /** Pieces from all over the body; where it is short, all of it, the standfirst and the headline as well. */
    private static String sample(Article article) {
        List<String> paragraphs = article.content().paragraphs();
        int length = paragraphs.stream().mapToInt(String::length).sum();
        if (length > LanguageGuess.SAMPLE) {
            return Pieces.of(paragraphs, length);
        }
        StringBuilder sample = new StringBuilder(LanguageGuess.SAMPLE * 2);
        paragraphs.forEach(paragraph -> sample.append(paragraph).append(' '));
        article.content().summaries().forEach(summary -> sample.append(summary).append(' '));
        article.content().title().ifPresent(sample::append);
        return sample.toString();
    }
}
