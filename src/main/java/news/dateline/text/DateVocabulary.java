package news.dateline.text;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.text.DateWord.MonthName;
import news.dateline.text.DateWord.Role;

/** The words of dates, of every language at once: {@code months.tsv}, {@code weekdays.tsv}, {@code date-words.tsv}. */
final class DateVocabulary {
    private DateVocabulary() {}

    static FoldedWords<DateWord> of(FactTables tables) {
        Map<String, DateWord> words = new HashMap<>();
        tables.forEach("text/months.tsv", 5, row -> add(words, row.get(3), month(row)));
        tables.forEach("text/weekdays.tsv", 3, row -> add(words, row.get(2), weekday(Integer.parseInt(row.get(1)))));
        tables.forEach(
                "text/date-words.tsv",
                4,
                row -> add(words, row.get(3), role(Role.valueOf(row.get(1).toUpperCase(Locale.ROOT)), row.get(2))));
        return new FoldedWords<>(words);
    }

    private static void add(Map<String, DateWord> words, String phrase, DateWord meaning) {
        String key = Folding.key(phrase);
        words.merge(key, meaning, DateWord::and);
        for (int gap = 1; gap < key.length(); gap++) {
            if (key.charAt(gap) == ' ' || key.charAt(gap) == '.') {
                words.merge(key.substring(0, gap), opensPhrase(), DateWord::and);
            }
        }
    }

    private static DateWord month(List<String> row) {
        MonthName name = new MonthName(
                row.get(0),
                DateCalendar.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                Integer.parseInt(row.get(2)),
                row.get(4).startsWith("levant"));
        return new DateWord(List.of(name), 0, 0, Set.of(), Optional.empty(), Optional.empty(), false);
    }

    private static DateWord weekday(int day) {
        return new DateWord(List.of(), day, 0, Set.of(), Optional.empty(), Optional.empty(), false);
    }

    private static DateWord role(Role role, String value) {
        return new DateWord(
                List.of(),
                0,
                role == Role.DAY ? Integer.parseInt(value) : 0,
                EnumSet.of(role),
                role == Role.ERA ? Optional.of(DateCalendar.valueOf(value.toUpperCase(Locale.ROOT))) : Optional.empty(),
                role == Role.ZONE ? Optional.of(value) : Optional.empty(),
                false);
    }

    private static DateWord opensPhrase() {
        return new DateWord(List.of(), 0, 0, Set.of(), Optional.empty(), Optional.empty(), true);
    }
}
