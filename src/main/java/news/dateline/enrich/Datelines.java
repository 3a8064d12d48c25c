package news.dateline.enrich;

import java.util.List;
import java.util.Optional;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Article;
import news.dateline.item.Dateline;
import news.dateline.item.Dateline.FilingPlace;
import news.dateline.item.Removed;

/**
 * Takes the dateline off the body; where there is none, notes the date that the first sentence states and leaves the
 * sentence as it is. A place that the text does not state is never invented.
 */
final class Datelines implements Step {
    @Override
    public Article apply(Article article) {
        List<String> paragraphs = article.content().paragraphs();
        if (paragraphs.isEmpty()) {
            return article;
        }
        Context context = Context.of(article);
        String first = paragraphs.get(0);
        return DatelineGrammar.read(first, context)
                .map(opening -> taken(article, opening))
                .or(() -> stated(article, first, context))
                .orElse(article);
    }

    private static Article taken(Article article, Opening opening) {
        String text = article.content()
                .paragraphs()
                .get(0)
                .substring(0, opening.end())
                .strip();
        Setting setting = opening.setting();
        Dateline dateline = new Dateline(
                text,
                setting.date(),
                setting.places().stream()
                        .map(place -> new FilingPlace(place, Optional.empty()))
                        .toList(),
                opening.credits().stream().map(AgencyCredit::id).toList(),
                article.language(),
                opening.rule());
        Article cut = Excision.ofOpening(article, opening.end(), Removed.Kind.DATELINE);
        Article dated =
                cut.with(cut.wire().withDateline(dateline).plusProvenance("wire.dateline", "text:" + opening.rule()));
        return withReporters(Credits.add(dated, opening.credits(), "text:dateline"), opening.reporters());
    }

    private static Article withReporters(Article article, List<String> reporters) {
        if (reporters.isEmpty() || article.editorial().by().isPresent()) {
            return article;
        }
        return article.with(article.editorial().withByline(Optional.of(String.join(", ", reporters)), reporters))
                .with(article.wire().plusProvenance("by", "text:dateline"));
    }

    private static Optional<Article> stated(Article article, String first, Context context) {
        return FirstSentence.date(first, context).map(date -> {
            Dateline dateline = new Dateline(
                    date.in(first), context.complete(date), List.of(), List.of(), article.language(), "first-sentence");
            return article.with(
                    article.wire().withDateline(dateline).plusProvenance("wire.dateline", "text:first-sentence"));
        });
    }
}
