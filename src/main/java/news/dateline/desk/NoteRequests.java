package news.dateline.desk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.enrich.Phrases;
import news.dateline.item.Notice.Action;
import news.dateline.item.Signal;
import news.dateline.text.FactTables;

/**
 * What a note asks of desks: in the words of {@code notices.tsv} where they speak of a text, as a film may be withdrawn as well; else in a
 * clause of {@code requests.tsv} once what it names is taken out of it. Immutable; thread safe.
 */
final class NoteRequests {
    /** A title in the marks of some language, on one line; single marks are apostrophes as well. */
    static final Pattern QUOTED = Pattern.compile(
            "\"([^\"\\n]{2,300})\"|“([^”“\"\\n]{2,300})[”\"“]|„([^“”\"\\n]{2,300})[“”\"]|«([^»\\n]{2,300})»|»([^«\\n]{2,300})«"
                    + "|「([^」\\n]{2,300})」|『([^』\\n]{2,300})』|《([^》\\n]{2,300})》|‘([^’\\n]{4,300})’(?!\\p{L})");

    private static final String OPENING_MARKS = "\"“„«»「『《‘";

    /** Letters and a number as wires count: {@code dpa 0123}. */
    static final Pattern NUMBERED = Pattern.compile("(?<![\\p{L}\\d])(\\p{L}{2,8}[ -]?\\d{2,5})(?![\\p{L}\\d])");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)|[\\n。！？؟।۔]");
    private static final Pattern CLAUSE_MARKS = Pattern.compile("[.;:,!?\\n。；：，、！？،؛؟।۔–—()（）]+");

    /** Stands where a title or a number was: no letter, and in no text of a wire. */
    private static final char NAMED = '\ufffc';

    private final Phrases<Action> words;
    private final DeskClauses clauses;

    NoteRequests(FactTables tables) {
        this.words = words(tables);
        this.clauses = new DeskClauses(tables);
    }

    private static Phrases<Action> words(FactTables tables) {
        Map<String, Action> rows = new HashMap<>();
        tables.forEach(
                "desk/notices.tsv",
                3,
                row -> rows.put(row.get(2), Action.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
        return new Phrases<>(rows);
    }

    /** What a signal asks about the item that it is about, if anything. */
    static Optional<Action> action(Signal signal) {
        return switch (signal) {
            case KILL, WITHDRAW -> Optional.of(Action.KILL);
            case HOLD -> Optional.of(Action.HOLD);
            case UPDATE, CORRECTION, REPEAT, REFILE, FLASH, ADVISORY -> Optional.empty();
        };
    }

    /** What the first words that ask something ask. */
    Optional<Action> in(String text) {
        return asked(text).or(() -> hasTitle(text) ? around(text) : Optional.empty());
    }

    /** Nearly every text has none of the words, which is soon told. */
    private Optional<Action> asked(String text) {
        if (words.in(text) < 0) {
            return Optional.empty();
        }
        String untitled = hasTitle(text) ? QUOTED.matcher(text).replaceAll(String.valueOf(NAMED)) : text;
        String unnamed = NUMBERED.matcher(untitled).replaceAll(String.valueOf(NAMED));
        return Arrays.stream(SENTENCE_END.split(unnamed))
                .flatMap(sentence -> ofSentence(sentence).stream())
                .findFirst();
    }

    /** Whether it may have a title in marks. */
    private static boolean hasTitle(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (OPENING_MARKS.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private Optional<Action> ofSentence(String sentence) {
        int start = words.in(sentence);
        return start < 0
                ? Optional.empty()
                : words.at(sentence, start)
                        .filter(found -> clauses.nameText(sentence) || isRequest(sentence, start, found.end()))
                        .map(Phrases.Found::value);
    }

    /** {@code We withdraw "…" as its figures are in doubt}; {@code "…" is withdrawn}; not {@code The film "…" is withdrawn}. */
    private boolean isRequest(String sentence, int start, int end) {
        String before = lastClause(sentence.substring(0, start));
        String after = firstClause(sentence.substring(end));
        int name = before.indexOf(NAMED) < 0 ? after.indexOf(NAMED) : -1;
        return clauses.areAllOf(before) && clauses.areAllOf(name < 0 ? after : after.substring(0, name));
    }

    private static String lastClause(String text) {
        Matcher marks = CLAUSE_MARKS.matcher(text);
        int from = 0;
        while (marks.find()) {
            from = marks.end();
        }
        return text.substring(from);
    }

    private static String firstClause(String text) {
        Matcher marks = CLAUSE_MARKS.matcher(text);
        return marks.find() ? text.substring(0, marks.start()) : text;
    }

    private Optional<Action> around(String text) {
        Matcher quotes = QUOTED.matcher(text);
        if (!quotes.find()) {
            return Optional.empty();
        }
        return Arrays.stream(CLAUSE_MARKS.split(quotes.replaceAll(" ")))
                .flatMap(clause -> clauses.of(clause.strip()).filter(DeskClauses.Clause::addressed).stream())
                .flatMap(clause -> action(clause.signal()).stream())
                .findFirst();
    }
}
