package news.dateline.credit;

import java.util.List;
import java.util.Optional;
import news.dateline.agency.AliasPosition;
import news.dateline.agency.CreditList;
import news.dateline.enrich.Credits;
import news.dateline.enrich.Cut;
import news.dateline.enrich.Findings;
import news.dateline.enrich.PrintedText;
import news.dateline.enrich.Rule;
import news.dateline.enrich.Step;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Article;
import news.dateline.item.Removed;
import news.dateline.item.Signoff;

/**
 * Takes the closing lines off the body: the editors' sign-off, the words of credit, with the agencies that they name, and
 * the trailers that stand among them. The last paragraph of a body is never taken as a whole.
 */
public final class Signoffs implements Step {
    private static final String FIELD = "wire.signoff";
    private static final String SOURCE = Rule.CLOSING_LINE.source();
    private static final int MOST_CLOSINGS = 10;

    @Override
    public Article apply(Article article) {
        Article rest = article;
        for (int closings = 0; closings < MOST_CLOSINGS; closings++) {
            Article before = rest;
            rest = withoutTrailer(before)
                    .or(() -> withoutClosing(before))
                    .or(() -> ClosingByline.without(before))
                    .orElse(before);
            if (rest == before) {
                break;
            }
        }
        return rest;
    }

    private static Optional<Article> withoutTrailer(Article article) {
        return Trailer.of(article.content().paragraphs()).map(trailer -> {
            Article rest = article;
            for (int last = article.content().paragraphs().size() - 1; last >= trailer.first(); last--) {
                rest = withoutLine(rest, last, trailer.kind());
            }
            return rest;
        });
    }

    private static Article withoutLine(Article article, int last, Removed.Kind kind) {
        String line = article.content().paragraphs().get(last);
        Optional<Closing> closing = Closing.of(line, article.language()).filter(found -> found.start() == 0);
        if (closing.isPresent()) {
            return taken(article, last, closing.get());
        }
        List<AgencyCredit> credits = kind == Removed.Kind.CREDIT
                ? CreditList.of(line, AliasPosition.PROSE, article.language()).credits()
                : Trailer.holder(line, article.language());
        Cut cut = Cut.ofParagraph(article, last, kind);
        return Credits.add(cut.rest(), credits, Rule.CREDIT.source(), cut.piece());
    }

    private static Optional<Article> withoutClosing(Article article) {
        List<String> paragraphs = article.content().paragraphs();
        int last = paragraphs.size() - 1;
        Optional<Closing> closing = last < 0 ? Optional.empty() : Closing.of(paragraphs.get(last), article.language());
        return closing.filter(found -> last > 0 || found.start() > 0).map(found -> taken(article, last, found));
    }

    private static Article taken(Article article, int last, Closing closing) {
        boolean signOff = closing.kind() == Closing.Kind.SIGN_OFF;
        Cut cut = Cut.ofEnding(article, last, closing.start(), signOff ? Removed.Kind.SIGN_OFF : Removed.Kind.CREDIT);
        Article credited = Credits.add(
                cut.rest(), closing.credits(), signOff ? Rule.SIGN_OFF.source() : Rule.CREDIT.source(), cut.piece());
        return signOff && tellsMore(credited.wire().signoff(), closing)
                ? signed(credited, new Signoff(cut.piece().text(), closing.initials()), cut.piece())
                : credited;
    }

    private static Article signed(Article article, Signoff signoff, PrintedText piece) {
        Article other = Findings.without(article, FIELD);
        Article signed = other.with(other.wire().withSignoff(signoff).plusProvenance(FIELD, SOURCE));
        return Findings.add(signed, FIELD, signoff.text(), piece, SOURCE);
    }

    /** Of several closing lines the one with initials is the sign-off, else the one that stands first. */
    private static boolean tellsMore(Optional<Signoff> known, Closing closing) {
        return known.isEmpty() || known.get().initials().isEmpty();
    }
}
