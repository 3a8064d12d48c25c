package news.dateline.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** Dates in numbers alone: {@code 2021-07-26}, {@code 25-11-2023}, {@code 04/12/2011}, {@code 2021年7月26日}. */
final class NumericDates {
    private static final double EITHER_WAY = 0.7;

    /** The year before the first of the Republic of China, and years of it in which there were pages. */
    private static final int MINGUO = 1911;

    private static final int FIRST_MINGUO = 100;
    private static final int LAST_MINGUO = 200;

    /** 02/03/2569: Thailand counts from 543 years before; years of it in which there were papers. */
    private static final int BUDDHIST_ERA = 543;

    private static final int FIRST_BUDDHIST = 2440;
    private static final int LAST_BUDDHIST = 2640;

    /** Before it no era had a letter. */
    private static final int FIRST_ERA = 1868;

    private static final int LAST_YEAR = 3000;

    private final DateTokens tokens;
    private final boolean shortYears;

    /** @param shortYears whether a year may have two digits */
    NumericDates(DateTokens tokens, boolean shortYears) {
        this.tokens = tokens;
        this.shortYears = shortYears;
    }

    /** The date that begins at this token, if one does. */
    Optional<DateMatch> at(int token, Optional<DayOfWeek> weekday) {
        if (tokens.number(token) < 0) {
            return Optional.empty();
        }
        return switch (tokens.mark(token + 1)) {
            case DateTokens.UNIT_YEAR ->
                units(token, token + 2, tokens.number(token) + (isMinguoYear(token) ? MINGUO : 0));
            case DateTokens.UNIT_MONTH -> units(token, token, 0);
            case '-', '/', '.', '\u2011', '\u2010' -> triple(token, weekday);
            default -> Optional.empty();
        };
    }

    private Optional<DateMatch> units(int first, int month, int year) {
        boolean complete = tokens.number(month) > 0
                && tokens.mark(month + 1) == DateTokens.UNIT_MONTH
                && tokens.number(month + 2) > 0
                && tokens.mark(month + 3) == DateTokens.UNIT_DAY;
        return complete
                ? match(first, month + 3, year, tokens.number(month), tokens.number(month + 2), 1)
                : Optional.empty();
    }

    private Optional<DateMatch> triple(int i, Optional<DayOfWeek> weekday) {
        char mark = tokens.mark(i + 1);
        boolean shaped = tokens.number(i + 2) >= 0 && tokens.mark(i + 3) == mark && tokens.number(i + 4) >= 0;
        boolean yearFirst = tokens.digits(i) == 4 || isEraYear(i);
        boolean pointed = mark == '.' && yearFirst && tokens.tight(i) && tokens.tight(i + 2);
        if (!shaped || !isTight(i) && !pointed || isPartOfMore(i)) {
            return Optional.empty();
        }
        int a = tokens.number(i);
        int b = tokens.number(i + 2);
        int c = tokens.number(i + 4);
        if (shortYears && isMinguoYear(i)) {
            return match(i, i + 4, MINGUO + a, b, c, 1);
        }
        if (yearFirst) {
            return tokens.digits(i + 4) <= 2 ? match(i, i + 4, a, b, c, 1) : Optional.empty();
        }
        return fullYear(i + 4, c).flatMap(year -> yearLast(i, year, a, b, mark, weekday));
    }

    /** R6.3.4: a year told by its era's letter is written in few digits. */
    private boolean isEraYear(int token) {
        return tokens.number(token) >= FIRST_ERA && tokens.number(token) < LAST_YEAR && tokens.digits(token) != 4;
    }

    /** 113/03/04: the Republic of China counts from 1912, and writes no era where nothing else can be meant. */
    private boolean isMinguoYear(int token) {
        return tokens.digits(token) == 3 && tokens.number(token) >= FIRST_MINGUO && tokens.number(token) < LAST_MINGUO;
    }

    private Optional<Integer> fullYear(int token, int number) {
        if (tokens.digits(token) == 4) {
            return Optional.of(number >= FIRST_BUDDHIST && number < LAST_BUDDHIST ? number - BUDDHIST_ERA : number);
        }
        return shortYears && tokens.digits(token) == 2 ? Optional.of(2000 + number) : Optional.empty();
    }

    /** Day first, unless only the month can be first; a weekday beside it that fits one order alone decides. */
    private Optional<DateMatch> yearLast(int i, int year, int a, int b, char mark, Optional<DayOfWeek> weekday) {
        if (tokens.digits(i) > 2 || tokens.digits(i + 2) > 2) {
            return Optional.empty();
        }
        boolean monthFirstOnly = a <= 12 && b > 12;
        boolean either = a <= 12 && b <= 12 && a != b && mark == '/';
        boolean monthFirst = monthFirstOnly || either && falls(year, a, b, weekday) && !falls(year, b, a, weekday);
        return monthFirst
                ? match(i, i + 4, year, a, b, either ? EITHER_WAY : 1)
                : match(i, i + 4, year, b, a, either ? EITHER_WAY : 1);
    }

    private static boolean falls(int year, int month, int day, Optional<DayOfWeek> weekday) {
        return weekday.isPresent()
                && DateCalendar.GREGORIAN
                        .toIso(year, month, day)
                        .map(LocalDate::getDayOfWeek)
                        .equals(weekday);
    }

    private boolean isTight(int i) {
        return tokens.tight(i) && tokens.tight(i + 1) && tokens.tight(i + 2) && tokens.tight(i + 3);
    }

    /** A version, a number or a path, of which this would be a piece: {@code 1.2.2023.4}. */
    private boolean isPartOfMore(int i) {
        boolean gluedBefore = tokens.tight(i - 1) && (tokens.isWord(i - 1) || tokens.mark(i - 1) == tokens.mark(i + 1));
        boolean gluedBehind = tokens.tight(i + 4)
                && tokens.mark(i + 5) == tokens.mark(i + 1)
                && tokens.tight(i + 5)
                && tokens.number(i + 6) >= 0;
        return gluedBefore || gluedBehind;
    }

    private static Optional<DateMatch> match(int first, int last, int year, int month, int day, double confidence) {
        DateCalendar calendar = year >= 1300 && year < 1500 ? DateCalendar.SOLAR : DateCalendar.GREGORIAN;
        boolean possible = month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return possible
                ? Optional.of(new DateMatch(first, last, calendar, year, month, day, confidence))
                : Optional.empty();
    }
}
