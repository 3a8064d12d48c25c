package news.dateline.text;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.text.DateWord.Role;
import org.jspecify.annotations.Nullable;

/** One walk over a text's tokens, from date to date. */
final class DateScan {
    private final DateTokens tokens;
    private final NumericDates numeric;
    private final NamedDates named;

    /** @param shortYears whether a year may have two digits: only where nothing but a date can stand */
    DateScan(DateTokens tokens, Optional<String> language, boolean shortYears) {
        this.tokens = tokens;
        this.numeric = new NumericDates(tokens, shortYears);
        this.named = new NamedDates(tokens, language, shortYears);
    }

    List<FoundDate> all() {
        List<FoundDate> dates = new ArrayList<>(2);
        for (DateMatch match : matches()) {
            match.found(tokens, weekdayBeside(match.first(), match.last())).ifPresent(dates::add);
        }
        return dates;
    }

    List<DateMatch> matches() {
        List<DateMatch> matches = new ArrayList<>(2);
        for (int token = 0; token < tokens.size(); token++) {
            DateMatch match = at(token);
            boolean overlaps = match != null
                    && !matches.isEmpty()
                    && match.first() <= matches.get(matches.size() - 1).last();
            if (match != null && !overlaps) {
                matches.add(match);
                token = match.last();
            }
        }
        return matches;
    }

    private @Nullable DateMatch at(int token) {
        if (tokens.number(token) >= 0) {
            return numeric.at(token, weekdayBeside(token, token + 4)).orElse(null);
        }
        return tokens.word(token).months().isEmpty() ? null : named.at(token).orElse(null);
    }

    /** The weekday before or behind a date, at most a comma, a bracket or a word such as "the" between them. */
    Optional<DayOfWeek> weekdayBeside(int first, int last) {
        int before = first - 1;
        while (before >= first - 2 && (isSeparator(tokens.mark(before)) || isFiller(before))) {
            before--;
        }
        int weekday = tokens.word(before).weekday();
        if (weekday == 0) {
            int behind = isSeparator(tokens.mark(last + 1)) ? last + 2 : last + 1;
            weekday = tokens.word(behind).weekday();
        }
        return weekday == 0 ? Optional.empty() : Optional.of(DayOfWeek.of(weekday));
    }

    private boolean isFiller(int token) {
        return tokens.word(token).weekday() == 0
                && (tokens.word(token).is(Role.LABEL) || tokens.word(token).is(Role.LINK));
    }

    private static boolean isSeparator(char mark) {
        return switch (mark) {
            case ',', '،', '、', '.', '(', '（', '-', '|' -> true;
            default -> false;
        };
    }
}
