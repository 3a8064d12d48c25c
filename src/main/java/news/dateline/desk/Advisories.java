package news.dateline.desk;

import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Cut;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Knowledge;
import news.dateline.enrich.LeadingLines;
import news.dateline.enrich.PrintedText;
import news.dateline.enrich.Rule;
import news.dateline.enrich.Step;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.item.Removed;
import news.dateline.item.Signal;
import news.dateline.text.BylineWords;
import news.dateline.text.FactTables;

/**
 * Takes the desk's notes off the head of the body: {@code (Adds quotes, background)}. What a note asks of those who have
 * an earlier text is the item's signal, and the note is the item's note to editors, where the source states none.
 */
public final class Advisories implements Step {
    private static final String SOURCE = Rule.ADVISORY.source();

    private static final int LONGEST_SIGN_OFF = 20;

    private final AdvisoryWords words;
    private final BylineWords bylines;

    public Advisories(Knowledge knowledge, FactTables tables) {
        this.words = new AdvisoryWords(tables);
        this.bylines = knowledge.text().bylines();
    }

    @Override
    public Draft apply(Draft draft) {
        Draft rest = draft;
        int line = 0;
        while (line
                < Math.min(LeadingLines.MOST_LINES, rest.content().paragraphs().size())) {
            List<String> paragraphs = rest.content().paragraphs();
            Optional<Advisory> advisory = words.at(paragraphs.get(line));
            if (advisory.isPresent() && !isWholeText(paragraphs, advisory.get())) {
                rest = taken(rest, line, advisory.get());
            } else if (LeadingLines.mayPrecede(paragraphs.get(line), bylines)) {
                line++;
            } else {
                break;
            }
        }
        return rest;
    }

    /** A note without a story is the item's text; a sign-off is no story. */
    private static boolean isWholeText(List<String> paragraphs, Advisory advisory) {
        boolean alone = paragraphs.stream().skip(1).allMatch(rest -> rest.length() <= LONGEST_SIGN_OFF);
        return alone && advisory.end() == paragraphs.get(0).length();
    }

    private static Draft taken(Draft draft, int line, Advisory advisory) {
        return taken(Cut.ofOpening(draft, line, advisory.end(), Removed.Kind.ADVISORY), advisory);
    }

    /** What a note says, where it has been cut out of the text. */
    static Draft taken(Cut cut, Advisory advisory) {
        Draft rest = cut.rest();
        Draft noted = rest.editorial().edNote().isPresent() ? rest : noted(rest, cut.piece());
        return advisory.signal()
                .map(signal -> signalled(noted, signal, cut.piece()))
                .orElse(noted);
    }

    private static Draft noted(Draft draft, PrintedText note) {
        return Findings.add(
                draft.with(draft.editorial().withEdNote(note.text()))
                        .with(draft.wire().plusProvenance(FieldPath.ED_NOTE, SOURCE)),
                FieldPath.ED_NOTE,
                note.text(),
                note,
                SOURCE);
    }

    private static Draft signalled(Draft draft, Signal signal, PrintedText note) {
        return draft.wire().signal().isPresent()
                ? draft
                : SignalCode.acting(
                        Findings.add(
                                draft.with(draft.wire().withSignal(signal).plusProvenance(FieldPath.SIGNAL, SOURCE)),
                                FieldPath.SIGNAL,
                                signal.code(),
                                note,
                                SOURCE),
                        signal,
                        SOURCE);
    }
}
