package news.dateline.desk;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dateline.enrich.PhraseTable;
import news.dateline.enrich.Rule;
import news.dateline.enrich.Step;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.item.PubStatus;
import news.dateline.item.Signal;
import news.dateline.text.FactTables;

/**
 * Reads what an item asks of those who have an earlier one from its headline, its slugline and its note to editors, by
 * the words of {@code signals.tsv}, where the source states no signal of its own. The words stay where they are. What must not be
 * used before an hour is left to {@link Embargoes}: it is no kill.
 */
public final class Signals implements Step {
    private static final String TO_EDITORS = "Eds:";
    private static final String OPENING_BRACKETS = "([（［【<";
    private static final Pattern SLUG_MARKS = Pattern.compile("[/,-]+");
    private static final Pattern CLAUSE_MARKS = Pattern.compile("[.;:,!?\\n。；：，、！？،؛؟।–—()（）]+");

    private final PhraseTable<SignalWords.Where, Signal> byPlace;
    private final HeadlineMarks marks;
    private final DeskClauses clauses;
    private final EmbargoWords embargoes;

    public Signals(FactTables tables) {
        this.byPlace = SignalWords.phrases(tables);
        this.marks = new HeadlineMarks(tables);
        this.clauses = new DeskClauses(tables);
        this.embargoes = new EmbargoWords(tables);
    }

    @Override
    public Draft apply(Draft draft) {
        if (draft.wire().signal().isPresent()) {
            return draft;
        }
        return ofHeadline(draft)
                .map(signal -> acting(draft, signal, Rule.HEADLINE.source()))
                .or(() -> ofSlugPart(draft).map(signal -> acting(draft, signal, Rule.SLUGLINE.source())))
                .or(() -> ofSlugline(draft).map(signal -> signalled(draft, signal, Rule.SLUGLINE.source())))
                .or(() -> ofNote(draft).map(signal -> acting(draft, signal, Rule.NOTE.source())))
                .or(() -> draft.pubStatus() == PubStatus.CANCELED
                        ? Optional.of(signalled(draft, Signal.KILL, "pubStatus"))
                        : Optional.empty())
                .orElse(draft);
    }

    /** A headline and a note act, and so does a part of a slugline that is nothing else; its other words only tell. */
    private static Draft acting(Draft draft, Signal signal, String source) {
        return SignalCode.acting(signalled(draft, signal, source), signal, source);
    }

    private static Draft signalled(Draft draft, Signal signal, String source) {
        return draft.with(draft.wire().withSignal(signal).plusProvenance(FieldPath.SIGNAL, source));
    }

    private Optional<Signal> ofHeadline(Draft draft) {
        return draft.content()
                .title()
                .filter(title -> !embargoes.hasHour(title))
                .flatMap(marks::first)
                .map(HeadlineMark::signal);
    }

    private Optional<Signal> ofSlugline(Draft draft) {
        return draft.editorial().slugline().flatMap(slugline -> byPlace.meaningIn(SignalWords.Where.SLUG, slugline));
    }

    /** Labour/Harbour/KILL, BC-EU--Harbour-Correction: a part of its own, behind the topic. */
    private Optional<Signal> ofSlugPart(Draft draft) {
        return draft.editorial()
                .slugline()
                .map(SLUG_MARKS::split)
                .filter(parts -> parts.length > 1)
                .flatMap(parts -> ofSlugPart(parts[parts.length - 1].strip()));
    }

    private Optional<Signal> ofSlugPart(String part) {
        boolean capitals = part.chars().noneMatch(Character::isLowerCase);
        return clauses.of(part)
                .map(DeskClauses.Clause::signal)
                .filter(signal -> capitals || signal == Signal.CORRECTION);
    }

    private Optional<Signal> ofNote(Draft draft) {
        return draft.editorial()
                .edNote()
                .filter(note -> !embargoes.hasHour(note))
                .flatMap(note -> {
                    String said = note.substring(opening(note));
                    return byPlace.meaning(SignalWords.Where.NOTE, said, 0)
                            .or(() -> Arrays.stream(CLAUSE_MARKS.split(said))
                                    .flatMap(clause -> clauses.of(clause).map(DeskClauses.Clause::signal).stream())
                                    .findFirst())
                            .or(() -> clauses.opening(said).filter(signal -> signal == Signal.CORRECTION));
                });
    }

    /** Where the words of a note begin: behind who is spoken to, Eds: UPDATES, and behind a bracket. */
    private static int opening(String note) {
        int at = note.regionMatches(true, 0, TO_EDITORS, 0, TO_EDITORS.length()) ? TO_EDITORS.length() : 0;
        while (at < note.length() && (note.charAt(at) == ' ' || OPENING_BRACKETS.indexOf(note.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }
}
