package news.dateline.desk;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.desk.DeskClauses.Clause;
import news.dateline.item.Signal;
import news.dateline.text.FactTables;
import news.dateline.text.Marks;

/**
 * Clauses of the desk's around a headline: before its colon or dash, in the brackets that open or close it, or as the whole of it:
 * {@code Meldung zurückgezogen: …}, {@code … (corrected)}. Immutable; thread safe.
 */
final class HeadlineClauses {
    private static final String COLONS = ":：";
    private static final String COLON = "[" + COLONS + "]";
    private static final String DASHES = "-–—";
    private static final String OPENING = "([（［【〔<";
    private static final String CLOSING = ")]）］】〕>";

    private static final Pattern BEFORE_COLON = Pattern.compile("^([^:：]{2,45}?)\\s*" + COLON);
    private static final Pattern BEFORE_DASH = Pattern.compile("^(.{2,45}?)(?:\\s+[-–—]+\\s*|\\s*(?:--|[–—])\\s*)");
    private static final Pattern BEHIND_DASH = Pattern.compile("(?:\\s[-–—]+\\s|--)\\s*([^-–—]{2,45})$");
    private static final Pattern IN_FRONT = Pattern.compile("^[(\\[（［【〔<]\\s*([^)\\]）］】〕>]{2,45})[)\\]）］】〕>]");
    private static final Pattern AT_END = Pattern.compile("[(\\[（［【〔<]\\s*([^(\\[（［【〔<]{2,45})[)\\]）］】〕>]$");

    private static final String SIGNS = "+*";

    /** ++ CORREZIONE ++ */
    private static final Pattern IN_SIGNS = Pattern.compile("^[+*]{2,}\\s*([^+*]{2,45}?)\\s*[+*]{2,}");

    /** dpa-Meldung: the house before the word for its text. */
    private static final Pattern HOUSE = Pattern.compile("^\\p{L}{2,6}-(?=\\p{Lu})");

    private final DeskClauses clauses;

    HeadlineClauses(FactTables tables) {
        this.clauses = new DeskClauses(tables);
    }

    /** The clause of the headline. */
    Optional<HeadlineMark> in(String title) {
        boolean dash = Marks.in(title, DASHES);
        return found(Marks.open(title, OPENING), IN_FRONT, title, (words, clause) -> true)
                .or(() -> found(Marks.open(title, SIGNS), IN_SIGNS, title, (words, clause) -> true))
                .or(() -> found(
                        Marks.in(title, COLONS), BEFORE_COLON, title, (words, clause) -> isMark(title, words, clause)))
                .or(() -> found(dash, BEFORE_DASH, title, (words, clause) -> isMark(title, words, clause)))
                .or(() -> found(
                        Marks.close(title, CLOSING),
                        AT_END,
                        title,
                        (words, clause) -> clause.addressed() || !acts(clause.signal())))
                .or(() -> found(dash, BEHIND_DASH, title, (words, clause) -> clause.addressed()))
                .or(() -> clauses.of(title)
                        .filter(Clause::addressed)
                        .map(Clause::signal)
                        .or(() -> clauses.request(title))
                        .map(signal -> new HeadlineMark(signal, 0, title.length())));
    }

    /** @param may whether the title holds what the shape cannot do without */
    private Optional<HeadlineMark> found(boolean may, Pattern shape, String title, BiPredicate<String, Clause> test) {
        if (!may) {
            return Optional.empty();
        }
        Matcher found = shape.matcher(title);
        return found.find()
                ? clauses.of(found.group(1))
                        .or(() -> clauses.of(HOUSE.matcher(found.group(1)).replaceFirst(""))
                                .filter(Clause::addressed))
                        .filter(clause -> test.test(found.group(1), clause))
                        .map(clause -> new HeadlineMark(clause.signal(), found.start(), found.end()))
                : Optional.empty();
    }

    /**
     * A bare word before a mark may be any headline's. A correction does no harm; what takes a story away has to be in capitals
     * while the headline is not, or in a script without capitals.
     */
    private static boolean isMark(String title, String words, Clause clause) {
        if (clause.addressed()) {
            return true;
        }
        boolean caseless = words.chars().noneMatch(unit -> Character.isLowerCase(unit) || Character.isUpperCase(unit));
        if (caseless) {
            return clause.bare();
        }
        boolean correction = clause.signal() == Signal.CORRECTION && clause.bare();
        boolean capitals =
                words.chars().noneMatch(Character::isLowerCase) && title.chars().anyMatch(Character::isLowerCase);
        return correction || capitals;
    }

    private static boolean acts(Signal signal) {
        return signal == Signal.KILL || signal == Signal.WITHDRAW;
    }
}
