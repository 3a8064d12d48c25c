package news.dateline.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that a word or phrase may mean in a date.
 *
 * @param months the months it names, in the table's order
 * @param weekday 1 for Monday to 7 for Sunday, 0 for none
 * @param day the day of the month that it names, 0 for none
 * @param roles what else it does there
 * @param era the calendar that it says the year is of
 * @param offset the zone that it names, as {@code +01:00} or {@code Z}
 * @param opensPhrase whether longer phrases begin with it
 */
record DateWord(
        List<MonthName> months,
        int weekday,
        int day,
        Set<Role> roles,
        Optional<DateCalendar> era,
        Optional<String> offset,
        boolean opensPhrase) {
    static final DateWord NOTHING = new DateWord(List.of(), 0, 0, Set.of(), Optional.empty(), Optional.empty(), false);

    /** A month by one of its names. */
    record MonthName(String language, DateCalendar calendar, int month, boolean levantine) {}

    /** What a word does in or around a date; kinds of {@code date-words.tsv}. */
    enum Role {
        DAY,
        LINK,
        YEAR,
        ERA,
        SUFFIX,
        LABEL,
        AM,
        PM,
        ZONE
    }

    boolean is(Role role) {
        return roles.contains(role);
    }

    /** Both meanings in one; where both say a different thing, this one's counts. */
    DateWord and(DateWord other) {
        Set<Role> both = EnumSet.noneOf(Role.class);
        both.addAll(roles);
        both.addAll(other.roles);
        List<MonthName> allMonths = new ArrayList<>(months);
        allMonths.addAll(other.months);
        return new DateWord(
                List.copyOf(allMonths),
                weekday == 0 ? other.weekday : weekday,
                day == 0 ? other.day : day,
                both,
                era.or(() -> other.era),
                offset.or(() -> other.offset),
                opensPhrase || other.opensPhrase);
    }
}
