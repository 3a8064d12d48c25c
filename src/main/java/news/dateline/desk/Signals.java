package news.dateline.desk;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.dateline.enrich.Phrases;
import news.dateline.enrich.Rule;
import news.dateline.enrich.Step;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.item.PubStatus;
import news.dateline.item.Signal;
import news.dateline.text.FactTables;

/**
 * Reads what an item asks of those who have an earlier one from its headline, its slugline and its note to editors, by
 * the words of {@code signals.tsv}, where the source states no signal of its own. The words stay where they are.
 */
public final class Signals implements Step {
    /** Where the words stand. */
    enum Where {
        DASH,
        COLON,
        BRACKET,
        SLUG,
        NOTE
    }

    private static final String TO_EDITORS = "Eds:";
    private static final String OPENING_BRACKETS = "([（［【<";

    private final Map<Where, Phrases<Signal>> byPlace;
    private final HeadlineMarks marks;

    public Signals(FactTables tables) {
        this.byPlace = phrases(tables);
        this.marks = new HeadlineMarks(byPlace);
    }

    /** The words of {@code signals.tsv} by where they stand. */
    static Map<Where, Phrases<Signal>> phrases(FactTables tables) {
        Map<Where, Map<String, Signal>> rows = new EnumMap<>(Where.class);
        for (Where where : Where.values()) {
            rows.put(where, new HashMap<>());
        }
        tables.forEach("desk/signals.tsv", 4, row -> rows.get(where(row))
                .put(row.get(3), SignalCode.of(row.get(2)).orElseThrow()));
        Map<Where, Phrases<Signal>> byPlace = new EnumMap<>(Where.class);
        rows.forEach((where, phrases) -> byPlace.put(where, new Phrases<>(phrases)));
        return byPlace;
    }

    static Where where(List<String> row) {
        return Where.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    }

    @Override
    public Draft apply(Draft draft) {
        if (draft.wire().signal().isPresent()) {
            return draft;
        }
        return ofHeadline(draft)
                .map(signal -> acting(draft, signal, Rule.HEADLINE.source()))
                .or(() -> ofSlugline(draft).map(signal -> signalled(draft, signal, Rule.SLUGLINE.source())))
                .or(() -> ofNote(draft).map(signal -> acting(draft, signal, Rule.NOTE.source())))
                .or(() -> draft.pubStatus() == PubStatus.CANCELED
                        ? Optional.of(signalled(draft, Signal.KILL, "pubStatus"))
                        : Optional.empty())
                .orElse(draft);
    }

    /** A headline and a note act; a slugline is the desk's working title, and only tells. */
    private static Draft acting(Draft draft, Signal signal, String source) {
        return SignalCode.acting(signalled(draft, signal, source), signal, source);
    }

    private static Draft signalled(Draft draft, Signal signal, String source) {
        return draft.with(draft.wire().withSignal(signal).plusProvenance(FieldPath.SIGNAL, source));
    }

    private Optional<Signal> ofHeadline(Draft draft) {
        return draft.content().title().flatMap(marks::first).map(HeadlineMarks.Mark::signal);
    }

    private Optional<Signal> ofSlugline(Draft draft) {
        return draft.editorial().slugline().flatMap(slugline -> {
            int start = byPlace.get(Where.SLUG).in(slugline);
            return start < 0
                    ? Optional.empty()
                    : byPlace.get(Where.SLUG).at(slugline, start).map(Phrases.Found::value);
        });
    }

    private Optional<Signal> ofNote(Draft draft) {
        return draft.editorial()
                .edNote()
                .flatMap(note -> byPlace.get(Where.NOTE).at(note, opening(note)))
                .map(Phrases.Found::value);
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
