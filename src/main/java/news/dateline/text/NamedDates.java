package news.dateline.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.dateline.text.DateWord.MonthName;
import news.dateline.text.DateWord.Role;

/**
 * Dates with the month by name: {@code 26 July 2021}, {@code July 26, 2021}, {@code 26 تموز/يوليو 2021}, {@code التاسع
 * من نوفمبر}. A month's name is one only beside the number or the ordinal of a day.
 */
final class NamedDates {
    /** Languages that put the day behind the month. */
    private static final Set<String> MONTH_FIRST = Set.of("en", "fa", "ps", "hu", "lt", "sw", "fil");

    private static final double DISAGREEING = 0.6;
    private static final double DAY_BEHIND_WITHOUT_YEAR = 0.8;
    private static final int BUDDHIST_ERA = 543;

    /** 2550, of which two digits are read as 2050. */
    private static final int FIRST_SHORTENED = 2050;

    private final DateTokens tokens;
    private final Optional<String> language;
    private final boolean shortYears;

    NamedDates(DateTokens tokens, Optional<String> language, boolean shortYears) {
        this.tokens = tokens;
        this.language = language;
        this.shortYears = shortYears;
    }

    /** A number in its place: how far it reaches, and what it says. */
    private record Part(int token, int value) {
        static final Part NONE = new Part(-1, 0);

        boolean isThere() {
            return value > 0;
        }
    }

    /** The date of which this token is the first name of the month, if it is. */
    Optional<DateMatch> at(int token) {
        List<MonthName> names = tokens.word(token).months();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        int last = secondName(token);
        boolean agree = last == token || agree(names, tokens.word(last).months());
        List<MonthName> meant =
                last != token && names.get(0).levantine() ? tokens.word(last).months() : names;
        return read(token, last, meant).map(match -> agree ? match : match.upTo(match.last(), DISAGREEING));
    }

    private Optional<DateMatch> read(int first, int last, List<MonthName> names) {
        Part day = dayBefore(first);
        Part year = names.get(0).language().equals("th") ? thaiYearAfter(last + 1) : yearAfter(last + 1);
        if (!day.isThere()) {
            return dayBehind(first, last, names);
        }
        int end = year.isThere() ? eraAfter(year.token()) : last;
        return match(day.token(), end, meant(names, year.value(), end), year.value(), day.value(), 1);
    }

    /** July 26, 2021; 2021. július 26.; ۱۴۰۳ دی ۲۴. */
    private Optional<DateMatch> dayBehind(int first, int last, List<MonthName> names) {
        Part yearBefore = yearBefore(first);
        Part day = dayAfter(last);
        MonthName name = meant(names, yearBefore.value(), last);
        if (!day.isThere() || !MONTH_FIRST.contains(name.language())) {
            return Optional.empty();
        }
        if (yearBefore.isThere()) {
            return match(yearBefore.token(), day.token(), name, yearBefore.value(), day.value(), 1);
        }
        Part year = yearAfter(day.token() + 1);
        int end = year.isThere() ? eraAfter(year.token()) : day.token();
        double confidence = year.isThere() ? 1 : DAY_BEHIND_WITHOUT_YEAR;
        return match(first, end, meant(names, year.value(), end), year.value(), day.value(), confidence);
    }

    private static Optional<DateMatch> match(
            int first, int last, MonthName name, int year, int day, double confidence) {
        return Optional.of(new DateMatch(first, last, name.calendar(), iso(name, year), name.month(), day, confidence));
    }

    /** Thailand counts from the Buddha's death, and shortens 2569 to 69. */
    private static int iso(MonthName name, int year) {
        if (!name.language().equals("th")) {
            return year;
        }
        int century = BUDDHIST_ERA / 100 * 100;
        boolean shortened = year >= FIRST_SHORTENED && year < FIRST_SHORTENED / 100 * 100 + 100;
        return year > 2400 ? year - BUDDHIST_ERA : shortened ? year + century - BUDDHIST_ERA : year;
    }

    /** The second name of the same month, as Arabic writes it: {@code تموز/يوليو}, {@code أكتوبر تشرين الأول}. */
    private int secondName(int token) {
        char mark = tokens.mark(token + 1);
        int second = mark == '/' || mark == '(' ? token + 2 : token + 1;
        List<MonthName> names = tokens.word(second).months();
        boolean pair = !names.isEmpty()
                && isArabic(names)
                && isArabic(tokens.word(token).months())
                && names.get(0).levantine()
                        != tokens.word(token).months().get(0).levantine();
        if (!pair) {
            return token;
        }
        return second;
    }

    private static boolean isArabic(List<MonthName> names) {
        return names.get(0).language().equals("ar") && names.get(0).calendar() == DateCalendar.GREGORIAN;
    }

    private static boolean agree(List<MonthName> one, List<MonthName> other) {
        return one.stream().anyMatch(a -> other.stream().anyMatch(b -> a.month() == b.month()));
    }

    /** The month that a name means here: by the era or the year's size, then by the text's language, else the first. */
    private MonthName meant(List<MonthName> names, int year, int end) {
        DateCalendar stated = tokens.word(end).era().orElse(null);
        MonthName best = names.get(0);
        int bestScore = -1;
        for (MonthName name : names) {
            int score = (stated == name.calendar() ? 8 : 0)
                    + (year > 0 && name.calendar().hasYear(year) ? 4 : 0)
                    + (language.isPresent() && language.get().equals(name.language()) ? 2 : 0)
                    + (name.calendar() == DateCalendar.GREGORIAN ? 1 : 0);
            if (score > bestScore) {
                best = name;
                bestScore = score;
            }
        }
        return best;
    }

    private Part dayBefore(int month) {
        int at = month - 1;
        boolean linked = false;
        if (isDateMark(tokens.mark(at)) || tokens.mark(at) == '’' || tokens.mark(at) == '\'') {
            at--; // Catalan: 26 d'abril
        }
        if (tokens.word(at).is(Role.LINK)) {
            at--;
            linked = true;
        }
        if (tokens.word(at).day() > 0) {
            return linked || !isEnglish(month) ? new Part(at, tokens.word(at).day()) : Part.NONE;
        }
        if (tokens.word(at).is(Role.SUFFIX) && tokens.tight(at - 1) || tokens.mark(at) == 'º') {
            at--;
        }
        return isDay(at) && !isPieceOfNumber(at) ? new Part(at, tokens.number(at)) : Part.NONE;
    }

    /** "The first march" is none of May or March: English joins an ordinal and its month by "of". */
    private boolean isEnglish(int month) {
        return tokens.word(month).months().get(0).language().equals("en");
    }

    private Part dayAfter(int month) {
        int at = tokens.mark(month + 1) == '.' ? month + 2 : month + 1;
        at = tokens.word(at).is(Role.LINK) ? at + 1 : at;
        if (!isDay(at) || isGlued(at)) {
            return Part.NONE;
        }
        int end = tokens.tight(at) && tokens.word(at + 1).is(Role.SUFFIX) ? at + 1 : at;
        return new Part(end, tokens.number(at));
    }

    private boolean isGlued(int number) {
        char after = tokens.tight(number) ? tokens.mark(number + 1) : 0;
        boolean decimal = (after == '.' || after == ',' || after == ':')
                && tokens.tight(number + 1)
                && tokens.number(number + 2) >= 0;
        boolean unit = tokens.tight(number)
                && tokens.isWord(number + 1)
                && !tokens.word(number + 1).is(Role.SUFFIX);
        return decimal || unit || after == '%' || after == '$';
    }

    /** เม.ย.69, of which the century is left out also in running text. */
    private Part thaiYearAfter(int from) {
        int at = isDateMark(tokens.mark(from)) && tokens.mark(from) != '-' ? from + 1 : from;
        boolean shortened = tokens.number(at) >= FIRST_SHORTENED % 100 && tokens.digits(at) == 2 && !isGluedToMore(at);
        return shortened ? new Part(at, year(at)) : yearAfter(from);
    }

    private Part yearAfter(int from) {
        int at = from;
        if (isDateMark(tokens.mark(at)) || tokens.mark(at) == ',' || tokens.mark(at) == '،') {
            at++;
        }
        boolean shortened = shortYears && (tokens.mark(at) == '’' || tokens.mark(at) == '\'') && tokens.tight(at);
        at += shortened ? 1 : 0; // Mar 4, '24
        for (int skipped = 0;
                skipped < 2 && (tokens.word(at).is(Role.LINK) || tokens.word(at).is(Role.YEAR));
                skipped++) {
            at++;
        }
        return isYear(at) && !isGluedToMore(at) ? new Part(at, year(at)) : Part.NONE;
    }

    private Part yearBefore(int month) {
        int at = tokens.mark(month - 1) == '.' || tokens.mark(month - 1) == ',' ? month - 2 : month - 1;
        at = tokens.word(at).is(Role.YEAR) ? at - 1 : at;
        return isYear(at) && tokens.digits(at) == 4 ? new Part(at, tokens.number(at)) : Part.NONE;
    }

    private boolean isGluedToMore(int number) {
        return tokens.tight(number)
                && tokens.mark(number + 1) == '.'
                && tokens.tight(number + 1)
                && tokens.number(number + 2) >= 0;
    }

    /** Where the date ends: after the word for a year or the one for its era, if one follows: {@code 2026 года}. */
    private int eraAfter(int year) {
        return tokens.word(year + 1).is(Role.ERA) || tokens.word(year + 1).is(Role.YEAR) ? year + 1 : year;
    }

    private int year(int token) {
        return tokens.digits(token) == 2 ? 2000 + tokens.number(token) : tokens.number(token);
    }

    private boolean isYear(int token) {
        int number = tokens.number(token);
        boolean full = number >= 1300 && number < 2700 && tokens.digits(token) == 4;
        return full || shortYears && number >= 0 && tokens.digits(token) == 2;
    }

    private boolean isDay(int token) {
        int number = tokens.number(token);
        return number >= 1 && number <= 31 && tokens.digits(token) <= 2;
    }

    private boolean isPieceOfNumber(int token) {
        char before = tokens.tight(token - 1) ? tokens.mark(token - 1) : 0;
        boolean decimal = (before == '.' || before == ',' || before == ':')
                && tokens.tight(token - 2)
                && tokens.number(token - 2) >= 0;
        return decimal || tokens.tight(token - 1) && tokens.isWord(token - 1);
    }

    private static boolean isDateMark(char mark) {
        return mark == '.' || mark == '-' || mark == '/' || mark == '\u2011';
    }
}
