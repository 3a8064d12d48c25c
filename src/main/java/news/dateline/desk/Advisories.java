package news.dateline.desk;

import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Cut;
import news.dateline.enrich.Findings;
import news.dateline.enrich.LeadingLines;
import news.dateline.enrich.PrintedText;
import news.dateline.enrich.Rule;
import news.dateline.enrich.Step;
import news.dateline.item.Article;
import news.dateline.item.Removed;
import news.dateline.item.Signal;

/**
 * Takes the desk's notes off the head of the body: {@code (Adds quotes, background)}. What a note asks of those who have
 * an earlier text is the item's signal, and the note is the item's note to editors, where the source states none.
 */
public final class Advisories implements Step {
    private static final String SOURCE = Rule.ADVISORY.source();

    @Override
    public Article apply(Article article) {
        Article rest = article;
        int line = 0;
        while (line
                < Math.min(LeadingLines.MOST_LINES, rest.content().paragraphs().size())) {
            List<String> paragraphs = rest.content().paragraphs();
            Optional<Advisory> advisory = Advisory.of(paragraphs.get(line));
            if (advisory.isPresent() && !isWholeText(paragraphs, advisory.get())) {
                rest = taken(rest, line, advisory.get());
            } else if (LeadingLines.mayPrecede(paragraphs.get(line))) {
                line++;
            } else {
                break;
            }
        }
        return rest;
    }

    /** A note without a story is the item's text. */
    private static boolean isWholeText(List<String> paragraphs, Advisory advisory) {
        return paragraphs.size() == 1 && advisory.end() == paragraphs.get(0).length();
    }

    private static Article taken(Article article, int line, Advisory advisory) {
        Cut cut = Cut.ofOpening(article, line, advisory.end(), Removed.Kind.ADVISORY);
        Article rest = cut.rest();
        Article noted = rest.editorial().edNote().isPresent() ? rest : noted(rest, cut.piece());
        return advisory.signal()
                .map(signal -> signalled(noted, signal, cut.piece()))
                .orElse(noted);
    }

    private static Article noted(Article article, PrintedText note) {
        return Findings.add(
                article.with(article.editorial().withEdNote(note.text()))
                        .with(article.wire().plusProvenance("edNote", SOURCE)),
                "edNote",
                note.text(),
                note,
                SOURCE);
    }

    private static Article signalled(Article article, Signal signal, PrintedText note) {
        return article.wire().signal().isPresent()
                ? article
                : Findings.add(
                        article.with(article.wire().withSignal(signal).plusProvenance("wire.signal", SOURCE)),
                        "wire.signal",
                        signal.code(),
                        note,
                        SOURCE);
    }
}
