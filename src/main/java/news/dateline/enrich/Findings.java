package news.dateline.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.item.Article;
import news.dateline.item.Finding;

/** Notes what was found out about an article: the field, the words, where they stand, the rule and how often it is right. */
public final class Findings {
    private Findings() {}

    /**
     * The article with one finding more.
     *
     * @param field by its path in the JSON
     * @param source as provenance has it: {@code text:} and a rule, or a field of the source
     */
    public static Article add(Article article, String field, String value, PrintedText piece, String source) {
        List<Finding> all = new ArrayList<>(article.wire().findings());
        all.add(of(field, value, Optional.of(piece), source));
        return article.with(article.wire().withFindings(all));
    }

    static Finding of(String field, String value, Optional<PrintedText> piece, String source) {
        return new Finding(
                field,
                value,
                piece.map(PrintedText::text),
                piece.flatMap(PrintedText::span),
                Rules.name(source),
                Rules.confidence(field, source));
    }

    /** The article without what was found for a field. */
    public static Article without(Article article, String field) {
        List<Finding> others = article.wire().findings().stream()
                .filter(finding -> !finding.field().equals(field))
                .toList();
        return article.with(article.wire().withFindings(others));
    }

    /** What was found for a field in these words. */
    public static PrintedText piece(Article article, String field, String text) {
        return article.wire().findings().stream()
                .filter(finding ->
                        finding.field().equals(field) && finding.text().equals(Optional.of(text)))
                .findFirst()
                .map(finding -> new PrintedText(text, finding.span()))
                .orElse(PrintedText.beside(text));
    }
}
