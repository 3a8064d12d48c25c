package news.dateline.teletype;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dateline.item.Signal;
import news.dateline.text.FactTable;
import news.dateline.text.FoldedWords;

/**
 * What a desk writes over an item to say which delivery of a story it is ({@code takes.tsv}): {@code 2ND LEAD},
 * {@code REFILE}, {@code (Berichtigung)}.
 *
 * @param signal what it asks of those who have an earlier delivery
 * @param genre what it says of the kind of text
 */
record Take(Optional<Signal> signal, Optional<String> genre) {
    private static final int LONGEST = 60;

    /** Numbers of takes and times of day: 2ND, 3., 1er, 1430, IV is none; and what sets words apart. */
    private static final Pattern NUMBER =
            Pattern.compile("(?i)(?<![\\p{L}\\d])\\d{1,4}(?:st|nd|rd|th|er|re|ere|e|a|o|\\.)?+(?=\\P{L}|$|ld|lead)");

    private static final Pattern AROUND = Pattern.compile("^[\\s(\\[*+=:!.,-]+|[\\s)\\]*+=:!.,-]+$");
    private static final Pattern BETWEEN = Pattern.compile("[\\s/.-]+");
    private static final FoldedWords<Take> TABLE = table();

    Take {
        requireNonNull(signal, "signal");
        requireNonNull(genre, "genre");
    }

    /** The take that a whole line names. */
    static Optional<Take> of(String line) {
        return line.length() > LONGEST ? Optional.empty() : TABLE.of(words(line));
    }

    /** The take that one of a text's words names; for fields that hold the version and nothing else. */
    static Optional<Take> among(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String words = words(text);
        Optional<Take> whole = TABLE.of(words);
        return whole.isPresent()
                ? whole
                : BETWEEN.splitAsStream(words)
                        .flatMap(word -> TABLE.of(word).stream())
                        .findFirst();
    }

    private static String words(String text) {
        String bare = AROUND.matcher(NUMBER.matcher(text).replaceAll("")).replaceAll("");
        return BETWEEN.matcher(bare).replaceAll(" ");
    }

    private static FoldedWords<Take> table() {
        Map<String, Take> rows = new HashMap<>();
        for (List<String> row : FactTable.rows(Take.class, "takes.tsv", 4)) {
            rows.put(row.get(1), new Take(stated(row.get(2)).map(Take::signal), stated(row.get(3))));
        }
        return new FoldedWords<>(rows);
    }

    private static Optional<String> stated(String cell) {
        return cell.equals("-") ? Optional.empty() : Optional.of(cell);
    }

    private static Signal signal(String code) {
        return Signal.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
