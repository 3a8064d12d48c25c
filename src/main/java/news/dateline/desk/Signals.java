package news.dateline.desk;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.dateline.dateline.DatelinePunctuation;
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

    private static final int LONGEST_PREFIX = 40;
    private static final String TO_EDITORS = "Eds:";
    private static final String COLONS = ":：";
    private static final String OPENING_BRACKETS = "([（［【<";
    private static final String CLOSING_BRACKETS = ")]）］】>";

    private final Map<Where, Phrases<Signal>> byPlace = new EnumMap<>(Where.class);

    public Signals(FactTables tables) {
        Map<Where, Map<String, Signal>> rows = new EnumMap<>(Where.class);
        for (Where where : Where.values()) {
            rows.put(where, new HashMap<>());
        }
        tables.forEach("desk/signals.tsv", 4, row -> rows.get(where(row))
                .put(row.get(3), SignalCode.of(row.get(2)).orElseThrow()));
        rows.forEach((where, phrases) -> byPlace.put(where, new Phrases<>(phrases)));
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
        return draft.content().title().flatMap(title -> prefix(title, Where.DASH)
                .or(() -> prefix(title, Where.COLON))
                .or(() -> prefix(title, Where.BRACKET)));
    }

    /** UPDATE 2-Rates rise; Correction: Rates story; (2nd LD) Rates rise */
    private Optional<Signal> prefix(String title, Where where) {
        int start = where == Where.BRACKET ? 1 : 0;
        if (title.length() < 2 || where == Where.BRACKET && OPENING_BRACKETS.indexOf(title.charAt(0)) < 0) {
            return Optional.empty();
        }
        return byPlace.get(where)
                .at(title, start)
                .filter(found -> found.end() <= LONGEST_PREFIX && closes(title, found.end(), where))
                .map(Phrases.Found::value);
    }

    /** Whether the mark that the words need stands behind them, a number and blanks aside. */
    private static boolean closes(String title, int end, Where where) {
        int at = end;
        while (at < title.length() && (title.charAt(at) == ' ' || Character.isDigit(title.charAt(at)))) {
            at++;
        }
        if (at == title.length()) {
            return where == Where.DASH && end > 0 && title.indexOf(' ') > 0 && isInCapitals(title.substring(0, end));
        }
        return switch (where) {
            case DASH ->
                isInCapitals(title.substring(0, end))
                        && (DatelinePunctuation.DASHES.indexOf(title.charAt(at)) >= 0
                                || COLONS.indexOf(title.charAt(at)) >= 0 && Character.isUpperCase(title.charAt(0)));
            case COLON -> COLONS.indexOf(title.charAt(at)) >= 0;
            case BRACKET -> CLOSING_BRACKETS.indexOf(title.charAt(at)) >= 0;
            case SLUG, NOTE -> true;
        };
    }

    /** A prefix is in capitals, where there are capitals: Update-driven is a word. */
    private static boolean isInCapitals(String prefix) {
        return prefix.chars().noneMatch(Character::isLowerCase);
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
