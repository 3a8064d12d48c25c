package news.dateline.desk;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.text.FactTables;

/**
 * What desks write behind a story's keywords, all else alike, to say which delivery of it comes: {@code , 1st Add},
 * {@code , 2nd Ld-Writethru}. The words are in {@code slug-marks.tsv}. Immutable; thread safe.
 */
final class SlugMarks {
    private enum Kind {
        ADD,
        LEAD
    }

    private static final Pattern MARK = Pattern.compile(
            "(.*\\S)\\s*[,/–—-]\\s*(\\d{1,2})(?:\\p{L}{1,3}|[ªº.])?[ -]?(\\p{L}{2,20})(?:-\\p{L}{2,12})?");

    private final Map<String, Kind> kinds = new HashMap<>();

    SlugMarks(FactTables tables) {
        tables.forEach(
                "desk/slug-marks.tsv",
                3,
                row -> kinds.put(
                        row.get(2).toLowerCase(Locale.ROOT),
                        Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
    }

    /** The keywords alone. */
    String without(String words) {
        Matcher mark = MARK.matcher(words);
        return mark.matches() && kind(mark).isPresent() ? mark.group(1) : words;
    }

    /** The number of the take: the first addition is the second take. */
    Optional<Integer> take(String words) {
        Matcher mark = MARK.matcher(words.strip());
        return mark.matches() && kind(mark).filter(Kind.ADD::equals).isPresent()
                ? Optional.of(Integer.parseInt(mark.group(2)) + 1)
                : Optional.empty();
    }

    private Optional<Kind> kind(Matcher mark) {
        return Optional.ofNullable(kinds.get(mark.group(3).toLowerCase(Locale.ROOT)));
    }
}
