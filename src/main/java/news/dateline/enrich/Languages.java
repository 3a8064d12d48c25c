package news.dateline.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dateline.item.Article;
import news.dateline.language.LanguageGuess;

/** Names the language, the script and its direction. What the source states wins, unless the text is clearly in another. */
public final class Languages implements Step {
    @Override
    public Article apply(Article read) {
        LanguageGuess guess = LanguageGuess.of(read.content().paragraphs(), beside(read));
        Article article = isWritten(read) ? read.with(read.wire().withWriting(guess.writing())) : read;
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

    private static boolean isWritten(Article article) {
        return article.content().paragraphs().stream()
                .anyMatch(paragraph -> paragraph.chars().anyMatch(Character::isLetter));
    }

    private static List<String> beside(Article article) {
        List<String> beside = new ArrayList<>(article.content().summaries());
        article.content().title().ifPresent(beside::add);
        return beside;
    }
}
