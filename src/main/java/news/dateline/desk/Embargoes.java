package news.dateline.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.enrich.Cut;
import news.dateline.enrich.Findings;
import news.dateline.enrich.LeadingLines;
import news.dateline.enrich.PrintedText;
import news.dateline.enrich.Rule;
import news.dateline.enrich.Step;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.item.Removed;
import news.dateline.item.Signal;
import news.dateline.item.Stated;
import news.dateline.text.FactTables;

/**
 * Holds back what is said in words to be under embargo: in a line at the head of the text, in the headline or in the note to
 * editors. It fails closed: no time that the words name lets the text out. The line leaves the body and is a note to editors. A
 * note beside a field that states the instant only explains that field.
 */
public final class Embargoes implements Step {
    private static final String SOURCE = Rule.ADVISORY.source();
    private static final String FROM_TEXT = "text:headline";
    private static final int MOST_LINES = 4;

    private final EmbargoWords words;

    public Embargoes(FactTables tables) {
        this.words = new EmbargoWords(tables);
    }

    @Override
    public Draft apply(Draft draft) {
        Draft rest = withoutLines(withoutTitle(draft));
        boolean timed = draft.times()
                .embargoedUntil()
                .filter(time -> time.instant().isPresent())
                .isPresent();
        boolean noted =
                !timed && draft.editorial().edNote().filter(words::opensNote).isPresent();
        boolean headed = draft.content().title().filter(words::labelsHeadline).isPresent();
        if (rest.equals(draft) && !noted && !headed) {
            return draft;
        }
        Stream<String> said = Stream.of(
                        rest.editorial().edNote().stream(),
                        headed ? draft.content().title().stream() : Stream.<String>empty())
                .flatMap(words -> words);
        String words = said.collect(Collectors.joining("\n"));
        return held(rest.with(rest.stated().withEmbargo(new Stated.Found(words, SOURCE))));
    }

    private Draft withoutLines(Draft draft) {
        Draft rest = draft;
        int line = 0;
        while (line < MOST_LINES && rest.content().paragraphs().size() > 1) {
            List<String> paragraphs = rest.content().paragraphs();
            if (line >= paragraphs.size()) {
                break;
            }
            if (words.isEmbargo(paragraphs.get(line))) {
                Cut cut = Cut.ofParagraph(rest, line, Removed.Kind.ADVISORY);
                rest = noted(cut.rest(), cut.piece());
            } else if (LeadingLines.isHeading(paragraphs.get(line))) {
                line++;
            } else {
                break;
            }
        }
        return rest;
    }

    /** Of a text without a headline the first line looks like one to its reader. */
    private Draft withoutTitle(Draft draft) {
        Optional<String> title = draft.content().title().filter(words::isEmbargo);
        boolean ofText = FROM_TEXT.equals(draft.wire().provenance().get(FieldPath.TITLE));
        if (title.isEmpty() || !ofText) {
            return draft;
        }
        Removed removed = new Removed(Removed.Kind.ADVISORY, title.get());
        Draft rest = draft.with(draft.content().withoutTitle())
                .with(draft.wire().plusRemoved(List.of(removed)).withoutProvenance(FieldPath.TITLE));
        return noted(rest, PrintedText.beside(title.get()));
    }

    private static Draft noted(Draft draft, PrintedText piece) {
        String note = draft.editorial()
                .edNote()
                .map(before -> before + "\n" + piece.text())
                .orElse(piece.text());
        Draft noted = draft.with(draft.editorial().withEdNote(note))
                .with(draft.wire().plusProvenance(FieldPath.ED_NOTE, SOURCE));
        return Findings.add(noted, FieldPath.ED_NOTE, piece.text(), piece, SOURCE);
    }

    private static Draft held(Draft draft) {
        Draft signalled = draft.wire().signal().isPresent()
                ? draft
                : draft.with(draft.wire().withSignal(Signal.HOLD).plusProvenance(FieldPath.SIGNAL, SOURCE));
        return SignalCode.acting(signalled, Signal.HOLD, SOURCE);
    }
}
