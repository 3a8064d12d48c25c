package news.dateline.dateline;

import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Context;
import news.dateline.enrich.Credits;
import news.dateline.enrich.Cut;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Knowledge;
import news.dateline.enrich.LeadingLines;
import news.dateline.enrich.LineBeside;
import news.dateline.enrich.PrintedText;
import news.dateline.enrich.Rule;
import news.dateline.enrich.Rules;
import news.dateline.enrich.Step;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Dateline;
import news.dateline.item.Dateline.FilingPlace;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.item.Removed;
import news.dateline.item.WireBlock;
import news.dateline.text.FactTables;
import news.dateline.text.FoundDate;

/**
 * Takes the dateline off the body and joins it with the one that the source states beside the text. Where both agree the
 * fuller one stands; where they differ the text's does, since elements lie, and provenance keeps the other. Where there
 * is none, notes the date that the first sentence of a page states and leaves the sentence as it is. A place that nobody
 * states is never invented.
 */
public final class Datelines implements Step {
    /** A dateline stands in one of the first lines, behind such as repeat the headline or address the desks. */
    private static final int MOST_HEADINGS = 3;

    /** A dateline that was read, as printed, and whence. */
    private record Reading(DatelineMatch opening, PrintedText piece, String source) {
        /** Where what it names comes from, as provenance has it. */
        String from() {
            return piece.span().isPresent() ? Rule.DATELINE.source() : source;
        }
    }

    private final Knowledge knowledge;
    private final CityDateline city;

    public Datelines(Knowledge knowledge, FactTables tables) {
        this.knowledge = knowledge;
        this.city = new CityDateline(tables);
    }

    /** A dateline that opens one of the body's lines. */
    private record Printed(int line, DatelineMatch match) {}

    @Override
    public Draft apply(Draft draft) {
        Context context = Context.of(draft, knowledge);
        Optional<Reading> stated = draft.stated().dateline().flatMap(found -> StatedDateline.read(found.text(), context)
                .map(opening -> new Reading(opening, PrintedText.beside(found.text()), found.source())));
        List<String> paragraphs = draft.content().paragraphs();
        return printed(paragraphs, stated, context)
                .map(printed -> joined(draft, printed, stated, context))
                .or(() -> stated.isEmpty() ? ofTitle(draft, context) : Optional.empty())
                .or(() -> stated.isEmpty() ? beside(draft, context) : Optional.empty())
                .or(() -> stated.map(reading -> noted(draft, reading, reading.source(), context)))
                .or(() -> ofEnding(draft, context))
                .or(() -> ofFirstSentence(draft, context))
                .orElse(draft);
    }

    /** Whether a dateline opens the paragraph. */
    public static boolean opens(String paragraph, Context context) {
        return DatelineGrammar.read(paragraph, context).isPresent();
    }

    private static Draft joined(Draft draft, Printed printed, Optional<Reading> stated, Context context) {
        DatelineMatch match = printed.match();
        Cut cut = Cut.ofOpening(draft, printed.line(), match.end(), Removed.Kind.DATELINE);
        return joined(cut.rest(), new Reading(match, cut.piece(), match.rule().source()), stated, context);
    }

    /** The first line that a dateline opens, and that dateline. */
    private Optional<Printed> printed(List<String> paragraphs, Optional<Reading> stated, Context context) {
        int headings = 0;
        for (int line = 0; line < Math.min(LeadingLines.MOST_LINES, paragraphs.size()); line++) {
            String text = paragraphs.get(line);
            boolean point = LeadingLines.isPoint(text);
            Optional<DatelineMatch> opening = opening(text, stated, context);
            if (opening.isPresent() && (opening.get().isPlain() || headings == 0 && !point)) {
                return Optional.of(new Printed(line, opening.get()));
            }
            headings += point ? 0 : 1;
            if (headings > MOST_HEADINGS || !point && !LeadingLines.isHeading(text)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<DatelineMatch> opening(String paragraph, Optional<Reading> stated, Context context) {
        if (LeadingLines.isPoint(paragraph)) {
            return DatelineGrammar.read(paragraph.substring(2), context).map(opening -> opening.shifted(2));
        }
        return DatelineGrammar.read(paragraph, context)
                .or(() -> stated.flatMap(reading -> StatedDateline.repeated(paragraph, reading.opening(), context)))
                .or(() -> city.read(paragraph, context));
    }

    private static Draft joined(Draft draft, Reading printed, Optional<Reading> stated, Context context) {
        if (stated.isEmpty()) {
            return noted(draft, printed, printed.source(), context);
        }
        Reading other = stated.get();
        if (!printed.opening().agrees(other.opening())) {
            return noted(
                    draft,
                    printed,
                    printed.source() + ", not " + other.source() + " \""
                            + other.piece().text() + "\"",
                    context);
        }
        String both = printed.source() + ", " + other.source();
        return other.opening().countStated() > printed.opening().countStated()
                ? credited(noted(found(draft, printed), other, both, context), printed)
                : credited(noted(found(draft, other), printed, both, context), other);
    }

    private static Draft noted(Draft draft, Reading reading, String source, Context context) {
        DatelineMatch opening = reading.opening();
        PlaceAndDate setting = opening.setting();
        Dateline dateline = new Dateline(
                reading.piece().text(),
                setting.date(),
                setting.places().stream()
                        .map(place -> new FilingPlace(place, Optional.empty()))
                        .toList(),
                opening.credits().stream().map(AgencyCredit::id).toList(),
                draft.language(),
                opening.rule().code(),
                Rules.confidence(FieldPath.DATELINE, reading.source()));
        Draft dated = DatelineDate.found(found(draft, reading), dateline, reading.piece(), reading.source(), context);
        Draft noted = dated.with(dated.wire().withDateline(dateline).plusProvenance(FieldPath.DATELINE, source));
        return withReporters(credited(noted, reading), reading);
    }

    /** What the lesser of two datelines credits counts as well. */
    private static Draft credited(Draft draft, Reading reading) {
        return Credits.add(draft, reading.opening().credits(), reading.from(), reading.piece());
    }

    private static Draft found(Draft draft, Reading reading) {
        return Findings.add(draft, FieldPath.DATELINE, reading.piece().text(), reading.piece(), reading.source());
    }

    private static Draft withReporters(Draft draft, Reading reading) {
        List<String> reporters = reading.opening().reporters();
        // a byline that names no person is the house's: the reporter is in the dateline
        if (reporters.isEmpty() || !draft.editorial().authors().isEmpty()) {
            return draft;
        }
        String by = String.join(", ", reporters);
        Draft signed = draft.with(draft.editorial().withByline(Optional.of(by), reporters))
                .with(draft.wire().plusProvenance(FieldPath.BY, reading.from()));
        return Findings.add(signed, FieldPath.BY, by, reading.piece().part(by), reading.from());
    }

    /** A paper's page may begin with the dateline on a line of its own, which its reader takes for the headline. */
    private Optional<Draft> ofTitle(Draft draft, Context context) {
        String title = draft.content().title().orElse("");
        return opening(title, Optional.empty(), context)
                .filter(opening -> opening.isPlain() && opening.end() == title.length())
                .map(opening -> {
                    WireBlock wire = draft.wire().plusRemoved(List.of(new Removed(Removed.Kind.DATELINE, title)));
                    Reading reading = new Reading(
                            opening, PrintedText.beside(title), opening.rule().source());
                    return noted(
                            draft.with(draft.content().withoutTitle()).with(wire.withoutProvenance(FieldPath.TITLE)),
                            reading,
                            reading.source(),
                            context);
                });
    }

    /** A dateline on a line of its own above the text, which its reader left out: {@code WASHINGTON —}, {@code AFP, MANILA}. */
    private Optional<Draft> beside(Draft draft, Context context) {
        String story = draft.content().paragraphs().stream().findFirst().orElse("");
        for (LineBeside line : LineBeside.above(draft)) {
            Optional<DatelineMatch> match = OwnLine.read(line.text(), context)
                    .or(() -> opening(line.text() + " " + story, Optional.empty(), context)
                            .filter(opening -> OwnLine.isFilled(line.text(), opening, context)));
            if (match.isPresent()) {
                Reading reading = new Reading(
                        match.get(),
                        PrintedText.beside(line.text()),
                        match.get().rule().source());
                return Optional.of(noted(line.taken(draft, Removed.Kind.DATELINE), reading, reading.source(), context));
            }
        }
        return Optional.empty();
    }

    /** A Japanese paper names its bureaux behind the last sentence. */
    private static Optional<Draft> ofEnding(Draft draft, Context context) {
        int last = draft.content().paragraphs().size() - 1;
        Optional<ClosingBureaux.Ending> ending = last < 0
                ? Optional.empty()
                : ClosingBureaux.read(draft.content().paragraphs().get(last), context)
                        .filter(found -> last > 0 || found.start() > 0);
        return ending.map(found -> {
            Cut cut = Cut.ofEnding(draft, last, found.start(), Removed.Kind.DATELINE);
            String source = found.match().rule().source();
            return noted(cut.rest(), new Reading(found.match(), cut.piece(), source), source, context);
        });
    }

    private static Optional<Draft> ofFirstSentence(Draft draft, Context context) {
        List<String> paragraphs = draft.content().paragraphs();
        return paragraphs.isEmpty()
                ? Optional.empty()
                : FirstSentence.date(paragraphs.get(0), context).map(date -> ofFirstSentence(draft, date, context));
    }

    private static Draft ofFirstSentence(Draft draft, FoundDate date, Context context) {
        String source = Rule.FIRST_SENTENCE.source();
        PrintedText piece = PrintedText.at(
                draft.span(0).part(date.start(), date.end()),
                date.in(draft.content().paragraphs().get(0)));
        Dateline dateline = new Dateline(
                piece.text(),
                context.complete(date),
                List.of(),
                List.of(),
                draft.language(),
                Rule.FIRST_SENTENCE.code(),
                Rules.confidence(FieldPath.DATELINE, source));
        Draft found = Findings.add(draft, FieldPath.DATELINE, piece.text(), piece, source);
        Draft dated = DatelineDate.found(found, dateline, piece, source, context);
        return dated.with(dated.wire().withDateline(dateline).plusProvenance(FieldPath.DATELINE, source));
    }
}
