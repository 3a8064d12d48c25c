package news.dateline.desk;

import java.util.Optional;
import news.dateline.dateline.DatelinePunctuation;
import news.dateline.desk.SignalWords.Where;
import news.dateline.enrich.PhraseTable;
import news.dateline.enrich.Phrases;
import news.dateline.item.Signal;
import news.dateline.text.FactTables;

/**
 * The marks that desks put before a headline: {@code UPDATE 2-Rates rise}, {@code Correction: Rates story}, {@code (2nd LD) Rates
 * rise}, and before one another: {@code RPT-CORRECTED-UPDATE 1-Rates rise}. Immutable; thread safe.
 */
final class HeadlineMarks {
    private static final int LONGEST_PREFIX = 40;
    private static final int MOST_MARKS = 4;
    private static final String COLONS = ":：";
    private static final String OPENING_BRACKETS = "([（［【<";
    private static final String CLOSING_BRACKETS = ")]）］】>";

    private final PhraseTable<Where, Signal> byPlace;
    private final HeadlineClauses clauses;

    HeadlineMarks(FactTables tables) {
        this.byPlace = SignalWords.phrases(tables);
        this.clauses = new HeadlineClauses(tables);
    }

    /** The mark of the headline: one that the table has word for word, else a clause of the desk's. */
    Optional<HeadlineMark> first(String title) {
        return mark(title, Where.DASH)
                .or(() -> mark(title, Where.COLON))
                .or(() -> mark(title, Where.BRACKET))
                .or(() -> clauses.in(title))
                .or(() -> correctionInBrackets(title));
    }

    /** The headline without its marks; empty where it is nothing but marks. */
    String without(String title) {
        String rest = title;
        for (int marks = 0; marks < MOST_MARKS; marks++) {
            Optional<HeadlineMark> mark = first(rest);
            if (mark.isEmpty()) {
                break;
            }
            rest = mark.get().without(rest);
        }
        return rest;
    }

    private Optional<HeadlineMark> mark(String title, Where where) {
        int start = where == Where.BRACKET ? 1 : 0;
        if (title.length() < 2 || where == Where.BRACKET && OPENING_BRACKETS.indexOf(title.charAt(0)) < 0) {
            return Optional.empty();
        }
        Phrases<Signal> phrases = byPlace.of(where);
        return phrases.at(title, start)
                .filter(found -> found.end() <= LONGEST_PREFIX)
                .flatMap(found -> {
                    int words = lastOf(phrases, title, found);
                    int end = endOf(title, words, where);
                    return end < 0 ? Optional.empty() : Optional.of(new HeadlineMark(found.value(), 0, end));
                });
    }

    /** Rates rise (corrects name of bank): what a note to editors would say, in brackets before the headline or behind it. */
    private Optional<HeadlineMark> correctionInBrackets(String title) {
        int last = title.length() - 1;
        int opening = last > 0 ? OPENING_BRACKETS.indexOf(title.charAt(0)) : -1;
        int closing = last > 0 ? CLOSING_BRACKETS.indexOf(title.charAt(last)) : -1;
        int close = opening < 0 ? -1 : title.indexOf(CLOSING_BRACKETS.charAt(opening));
        int open = closing < 0 ? -1 : title.lastIndexOf(OPENING_BRACKETS.charAt(closing));
        return close > 0 && close < last
                ? correction(title, 0, close)
                : open > 0 ? correction(title, open, last) : Optional.empty();
    }

    private Optional<HeadlineMark> correction(String title, int open, int close) {
        return byPlace.of(Where.NOTE)
                .at(title, open + 1)
                .filter(found -> found.value() == Signal.CORRECTION)
                .map(found -> new HeadlineMark(found.value(), open, close + 1));
    }

    /** KILL KILL KILL: said more than once, so that nobody misses it. */
    private static int lastOf(Phrases<Signal> phrases, String title, Phrases.Found<Signal> first) {
        int end = first.end();
        while (end < title.length() && title.charAt(end) == ' ') {
            Optional<Phrases.Found<Signal>> again =
                    phrases.at(title, end + 1).filter(found -> found.value() == first.value());
            if (again.isEmpty()) {
                break;
            }
            end = again.get().end();
        }
        return end;
    }

    /** Where the mark ends that stands behind the words, a number and blanks aside; -1 where none does. */
    private static int endOf(String title, int words, Where where) {
        int at = words;
        while (at < title.length() && (title.charAt(at) == ' ' || Character.isDigit(title.charAt(at)))) {
            at++;
        }
        if (at == title.length()) {
            boolean alone = where == Where.DASH
                    && words > 0
                    && title.indexOf(' ') > 0
                    && isInCapitals(title.substring(0, words));
            return alone ? at : -1;
        }
        return closes(title, at, words, where) ? at + 1 : -1;
    }

    private static boolean closes(String title, int at, int words, Where where) {
        return switch (where) {
            case DASH ->
                isInCapitals(title.substring(0, words))
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
}
