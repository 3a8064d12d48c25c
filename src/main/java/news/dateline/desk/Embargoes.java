package news.dateline.desk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.enrich.Cut;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Knowledge;
import news.dateline.enrich.LeadingLines;
import news.dateline.enrich.PrintedText;
import news.dateline.enrich.Rule;
import news.dateline.enrich.Step;
import news.dateline.item.Content;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.item.Removed;
import news.dateline.item.Signal;
import news.dateline.item.Stated;
import news.dateline.text.BylineWords;
import news.dateline.text.FactTables;
import news.dateline.text.HeadlineShape;
import news.dateline.text.Letters;

/**
 * Holds back what is said in words to be under embargo: in a line at the head of the text, whatever its reader took it for, in a
 * headline, in a part of the slugline or in the note to editors. It fails closed: no time that the words name lets the text out.
 * The line leaves the text and is a note to editors. A note beside a field that states the instant only explains that field.
 */
public final class Embargoes implements Step {
    private static final String SOURCE = Rule.ADVISORY.source();
    private static final String FROM_TEXT = "text:headline";
    private static final int MOST_LINES = 4;

    /** What a reader takes a line with a date for that stands beside a headline. */
    private static final Set<Removed.Kind> DATED =
            EnumSet.of(Removed.Kind.BYLINE, Removed.Kind.DATE_LINE, Removed.Kind.ROUTING);

    private final EmbargoWords words;
    private final BylineWords bylines;

    public Embargoes(Knowledge knowledge, FactTables tables) {
        this.bylines = knowledge.text().bylines();
        this.words = new EmbargoWords(tables);
    }

    @Override
    public Draft apply(Draft draft) {
        Draft rest = withoutLines(headed(draft, withoutDated(withoutSummaries(withoutKickers(withoutTitle(draft))))));
        boolean timed = draft.times()
                .embargoedUntil()
                .filter(time -> time.instant().isPresent())
                .isPresent();
        boolean noted =
                !timed && draft.editorial().edNote().filter(words::opensNote).isPresent();
        Optional<String> headed = draft.content().title().filter(words::labelsHeadline);
        Optional<String> slug = draft.editorial().slugline().filter(words::isInSlugline);
        if (rest.equals(draft) && !noted && headed.isEmpty() && slug.isEmpty()) {
            return draft;
        }
        Stream<String> said = Stream.of(rest.editorial().edNote(), headed, slug).flatMap(Optional::stream);
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

    /** The headline stands below such a line where its reader took the line for it, or saw none for the line. */
    private Draft headed(Draft before, Draft draft) {
        if (draft.content().title().isPresent()) {
            return draft;
        }
        boolean headless = !draft.equals(before);
        List<String> summaries = draft.content().summaries();
        if (headless && !summaries.isEmpty() && isHeadline(summaries.get(0))) {
            Content content =
                    draft.content().withTitle(summaries.get(0)).withSummaries(summaries.subList(1, summaries.size()));
            return titled(draft.with(content));
        }
        List<String> paragraphs = draft.content().paragraphs();
        int line = 0;
        while (line < Math.min(MOST_LINES, paragraphs.size()) && words.isEmbargo(paragraphs.get(line))) {
            line++;
        }
        boolean below = (headless || line > 0) && line + 1 < paragraphs.size() && isHeadline(paragraphs.get(line));
        if (!below) {
            return draft;
        }
        List<String> rest = new ArrayList<>(paragraphs);
        String title = rest.remove(line);
        return titled(draft.with(draft.content().withTitle(title).withParagraphs(rest)));
    }

    private static Draft titled(Draft draft) {
        return draft.with(draft.wire().plusProvenance(FieldPath.TITLE, FROM_TEXT));
    }

    /** One word alone is a place or a heading. */
    private boolean isHeadline(String line) {
        boolean words = line.indexOf(' ') > 0 || Letters.isUnspaced(line.charAt(line.length() / 2));
        return words && HeadlineShape.fits(line) && !bylines.isByline(line);
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

    /** A short line above the headline looks like a kicker to its reader. */
    private Draft withoutKickers(Draft draft) {
        List<Content.Headline> headlines = draft.content().headlines();
        List<String> lines = headlines.stream()
                .map(Content.Headline::value)
                .filter(words::isEmbargo)
                .toList();
        if (lines.isEmpty()) {
            return draft;
        }
        Content content = draft.content()
                .withHeadlines(headlines.stream()
                        .filter(headline -> !lines.contains(headline.value()))
                        .toList());
        return taken(draft.with(content), lines);
    }

    private Draft withoutSummaries(Draft draft) {
        List<String> summaries = draft.content().summaries();
        List<String> lines = summaries.stream().filter(words::isEmbargo).toList();
        if (lines.isEmpty()) {
            return draft;
        }
        Content content = draft.content()
                .withSummaries(summaries.stream()
                        .filter(summary -> !lines.contains(summary))
                        .toList());
        return taken(draft.with(content), lines);
    }

    private static Draft taken(Draft draft, List<String> lines) {
        Draft rest = draft.with(draft.wire()
                .plusRemoved(lines.stream()
                        .map(line -> new Removed(Removed.Kind.ADVISORY, line))
                        .toList()));
        for (String line : lines) {
            rest = noted(rest, PrintedText.beside(line));
        }
        return rest;
    }

    /** A line that its reader left out, for its date. */
    private Draft withoutDated(Draft draft) {
        List<Removed> lines = draft.wire().removed().stream()
                .filter(removed -> DATED.contains(removed.kind()) && words.isEmbargo(removed.text()))
                .toList();
        if (lines.isEmpty()) {
            return draft;
        }
        Draft rest = draft.with(draft.wire()
                .withRemoved(draft.wire().removed().stream()
                        .map(removed -> lines.contains(removed) ? removed.as(Removed.Kind.ADVISORY) : removed)
                        .toList()));
        for (Removed line : lines) {
            rest = noted(rest, PrintedText.beside(line.text()));
        }
        return rest;
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
