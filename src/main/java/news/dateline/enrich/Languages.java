package news.dateline.enrich;

import java.util.Locale;
import java.util.Optional;
import news.dateline.item.Article;

/** Names the language. What the source states wins, unless the text is clearly in another. */
final class Languages implements Step {
    private static final int ENOUGH = 300;

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
        String primary = Context.primary(tag).toLowerCase(Locale.ROOT);
        String stated = primary.equals("no") ? "nb" : primary; // the macrolanguage is written in Bokmål by most
        boolean otherScript = guess.language().isPresent() && !LanguageTable.SHIPPED.writes(stated, guess.script());
        boolean otherLanguage = guess.language().isPresent()
                && !guess.language().get().equals(stated)
                && !guess.rivals().contains(stated)
                && LanguageTable.SHIPPED.of(guess.script()).contains(stated);
        return otherScript || otherLanguage;
    }

    /** The body, and where it is short the headline and the standfirst as well. */
    private static String sample(Article article) {
        StringBuilder sample = new StringBuilder(ENOUGH * 2);
        for (String paragraph : article.content().paragraphs()) {
            sample.append(paragraph).append(' ');
            if (sample.length() >= ENOUGH) {
                return sample.toString();
            }
        }
        article.content().summaries().forEach(summary -> sample.append(summary).append(' '));
        article.content().title().ifPresent(sample::append);
        return sample.toString();
    }
}
