package news.dateline.credit;

import java.util.List;
import java.util.Optional;
import news.dateline.agency.AliasPosition;
import news.dateline.enrich.Context;
import news.dateline.enrich.Credits;
import news.dateline.enrich.Cut;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Knowledge;
import news.dateline.enrich.PrintedText;
import news.dateline.enrich.Rule;
import news.dateline.enrich.Step;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.item.Removed;
import news.dateline.item.Signoff;
import news.dateline.text.FactTables;

/**
 * Takes the closing lines off the body: the editors' sign-off, the words of credit, with the agencies that they name, and
 * the trailers that stand among them. The last paragraph of a body is never taken as a whole.
 */
public final class Signoffs implements Step {
    private static final String SOURCE = Rule.CLOSING_LINE.source();
    private static final int MOST_CLOSINGS = 10;

    /** So many lines may stand behind an agency's closing bracket. */
    private static final int LINES_BEHIND = 3;

    private final Knowledge knowledge;
    private final TrailerWords trailers;
    private final RightsNotice rights;

    public Signoffs(Knowledge knowledge, FactTables tables) {
        this.knowledge = knowledge;
        this.trailers = new TrailerWords(tables);
        this.rights = new RightsNotice(tables);
    }

    @Override
    public Draft apply(Draft draft) {
        Context context = Context.of(draft, knowledge);
        Draft rest = draft;
        for (int closings = 0; closings < MOST_CLOSINGS; closings++) {
            Draft before = rest;
            Optional<Draft> shorter = labelled(before, context)
                    .or(() -> withoutRights(before, context))
                    .or(() -> withoutTrailer(before, context))
                    .or(() -> withoutClosing(before, context))
                    .or(() -> ofTwoLines(before, context))
                    .or(() -> ClosingByline.without(before, context));
            if (shorter.isEmpty()) {
                break;
            }
            rest = shorter.get();
        }
        return rest.wire().signoff().isPresent() ? rest : withoutEarlier(rest, context);
    }

    /** 文：林远 图：何一鸣: before the words for the one are taken for a sign-off, those for the other for a photo credit. */
    private static Optional<Draft> labelled(Draft draft, Context context) {
        int last = draft.content().paragraphs().size() - 1;
        return last < 1 ? Optional.empty() : ClosingByline.labelled(draft, last, context);
    }

    /** … went home. (dpa), and below it a line that leads to a film: an agency in brackets behind a sentence ends its text anywhere. */
    private static Draft withoutEarlier(Draft draft, Context context) {
        List<String> paragraphs = draft.content().paragraphs();
        for (int line = paragraphs.size() - 2; line > Math.max(0, paragraphs.size() - 1 - LINES_BEHIND); line--) {
            Optional<Closing> closing = ClosingBracket.read(paragraphs.get(line), context)
                    .filter(found -> !found.credits().isEmpty() && found.kind() == Closing.Kind.SIGN_OFF);
            if (closing.isPresent()) {
                return taken(draft, line, closing.get());
            }
        }
        return draft;
    }

    /** Run on to the last sentence, it must not take the sentence with it. */
    private Optional<Draft> withoutRights(Draft draft, Context context) {
        int last = draft.content().paragraphs().size() - 1;
        String paragraph = last < 0 ? "" : draft.content().paragraphs().get(last);
        int start = rights.start(paragraph, context);
        if (start <= 0) {
            return Optional.empty();
        }
        Cut cut = Cut.ofEnding(draft, last, start, Removed.Kind.FURNITURE);
        List<AgencyCredit> holders = rights.holders(cut.piece().text(), context);
        return Optional.of(Credits.add(cut.rest(), holders, Rule.CREDIT.source(), cut.piece()));
    }

    private Optional<Draft> withoutTrailer(Draft draft, Context context) {
        return trailers.at(draft.content().paragraphs(), context).map(trailer -> {
            Draft rest = draft;
            for (int last = draft.content().paragraphs().size() - 1; last >= trailer.first(); last--) {
                rest = withoutLine(rest, last, trailer.kind(), context);
            }
            return rest;
        });
    }

    private Draft withoutLine(Draft draft, int last, Removed.Kind kind, Context context) {
        String line = draft.content().paragraphs().get(last);
        Optional<Closing> closing = ClosingGrammar.read(line, context).filter(found -> found.start() == 0);
        if (closing.isPresent()) {
            return taken(draft, last, closing.get());
        }
        List<AgencyCredit> credits = kind == Removed.Kind.CREDIT
                ? context.creditsIn(line, AliasPosition.PROSE).credits()
                : trailers.holder(line, context);
        Cut cut = Cut.ofParagraph(draft, last, kind);
        return Credits.add(cut.rest(), credits, Rule.CREDIT.source(), cut.piece());
    }

    private static Optional<Draft> withoutClosing(Draft draft, Context context) {
        List<String> paragraphs = draft.content().paragraphs();
        int last = paragraphs.size() - 1;
        Optional<Closing> closing = last < 0 ? Optional.empty() : ClosingGrammar.read(paragraphs.get(last), context);
        return closing.filter(found -> last > 0 || found.start() > 0).map(found -> taken(draft, last, found));
    }

    /** … said. PTI ABC, and below it RDK RDK: one desk's line on two. */
    private static Optional<Draft> ofTwoLines(Draft draft, Context context) {
        List<String> paragraphs = draft.content().paragraphs();
        int last = paragraphs.size() - 1;
        if (last < 1 || !DeskLine.mayGoOn(paragraphs.get(last))) {
            return Optional.empty();
        }
        String before = paragraphs.get(last - 1);
        String joined = before + " " + paragraphs.get(last);
        return DeskLine.read(joined, context)
                .or(() -> AgencyAtEnd.behindSentence(joined, context))
                .filter(found -> found.start() < before.length() && (last > 1 || found.start() > 0))
                .map(found -> taken(
                        Cut.ofParagraph(draft, last, Removed.Kind.SIGN_OFF).rest(), last - 1, found));
    }

    private static Draft taken(Draft draft, int last, Closing closing) {
        Cut cut = Cut.ofEnding(draft, last, closing.start(), closing.kind().removed());
        return noted(cut.rest(), closing, cut.piece());
    }

    /** The draft that a closing line was taken off, with what it says. */
    static Draft noted(Draft draft, Closing closing, PrintedText piece) {
        boolean signOff = closing.kind() == Closing.Kind.SIGN_OFF;
        Draft credited =
                Credits.add(draft, closing.credits(), signOff ? Rule.SIGN_OFF.source() : Rule.CREDIT.source(), piece);
        return signOff && givesWay(credited.wire().signoff())
                ? signed(credited, new Signoff(piece.text(), closing.initials()), piece)
                : credited;
    }

    private static Draft signed(Draft draft, Signoff signoff, PrintedText piece) {
        Draft other = Findings.without(draft, FieldPath.SIGNOFF);
        Draft signed = other.with(other.wire().withSignoff(signoff).plusProvenance(FieldPath.SIGNOFF, SOURCE));
        return Findings.add(signed, FieldPath.SIGNOFF, signoff.text(), piece, SOURCE);
    }

    /** Of several closing lines the one with initials is the sign-off, else the one that stands first. */
    private static boolean givesWay(Optional<Signoff> known) {
        return known.isEmpty() || known.get().initials().isEmpty();
    }
}
