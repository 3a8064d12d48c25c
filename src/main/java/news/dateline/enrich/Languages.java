package news.dateline.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dateline.item.Article;
import news.dateline.language.LanguageGuess;

/** Names the language. What the source states wins, unless the text is clearly in another. */
final class Languages implements Step {
    @Override
    public Article apply(Article article) {
        LanguageGuess guess = LanguageGuess.of(article.content().paragraphs(), beside(article));
        Optional<String> stated = article.language()
                .filter(tag -> !guess.contradicts(Context.primary(tag).toLowerCase(Locale.ROOT)));
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

    private static List<String> beside(Article article) {
        List<String> beside = new ArrayList<>(article.content().summaries());
        article.content().title().ifPresent(beside::add);
        return beside;
    }
}
