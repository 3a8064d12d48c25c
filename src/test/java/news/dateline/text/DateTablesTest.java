package news.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DateTablesTest {
    @Test
    void everyMonthOfTheTableIsReadInADate() {
        for (List<String> row : FactTable.rows(FactTable.class, "months.tsv", 5)) {
            // Given
            DateCalendar calendar = DateCalendar.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT));
            int year = calendar == DateCalendar.GREGORIAN ? 2021 : calendar == DateCalendar.HIJRI ? 1443 : 1400;
            int month = Integer.parseInt(row.get(2));
            LocalDate expected = calendar.toIso(year, month, 26).orElseThrow();

            // When
            List<FoundDate> found = Dates.shipped().find("26 " + row.get(3) + " " + year, Optional.of(row.get(0)));

            // Then
            assertEquals(1, found.size(), row::toString);
            assertEquals(Optional.of(expected), found.get(0).date(), row::toString);
        }
    }

    @Test
    void everyWeekdayOfTheTableIsReadBesideADate() {
        for (List<String> row : FactTable.rows(FactTable.class, "weekdays.tsv", 3)) {
            // When
            Optional<?> read = Dates.shipped().wholeLine(row.get(2) + ", 2021-07-26");

            // Then
            assertTrue(read.isPresent(), row::toString);
            assertTrue(Integer.parseInt(row.get(1)) >= 1 && Integer.parseInt(row.get(1)) <= 7, row::toString);
        }
    }

    @Test
    void everyWordOfTheTableHasItsMeaning() {
        for (List<String> row : FactTable.rows(FactTable.class, "date-words.tsv", 4)) {
            // When
            DateWord word =
                    DateVocabulary.of(FactTables.shipped()).of(row.get(3)).orElseThrow();

            // Then
            assertNotEquals(Set.of(), word.roles(), row::toString);
            if (row.get(1).equals("day")) {
                assertEquals(Integer.parseInt(row.get(2)), word.day(), row::toString);
            }
        }
    }

    @Test
    void everyArabicOrdinalIsADayOfTheMonth() {
        // Given
        Set<Integer> days = new HashSet<>();

        // When
        for (List<String> row : FactTable.rows(FactTable.class, "date-words.tsv", 4)) {
            if (row.get(0).equals("ar") && row.get(1).equals("day")) {
                days.add(Dates.shipped()
                        .find(row.get(3) + " من مايو")
                        .get(0)
                        .monthDay()
                        .getDayOfMonth());
            }
        }

        // Then
        assertEquals(31, days.size());
    }

    @Test
    void thePersianYearTurnsWhereTheCalendarSays() {
        // When
        LocalDate newYear = DateCalendar.SOLAR.toIso(1403, 1, 1).orElseThrow();

        // Then
        assertEquals(LocalDate.of(2024, 3, 20), newYear);
        assertEquals(Optional.of(LocalDate.of(2021, 3, 20)), DateCalendar.SOLAR.toIso(1399, 12, 30));
        assertEquals(Optional.of(LocalDate.of(1979, 2, 11)), DateCalendar.SOLAR.toIso(1357, 11, 22));
        assertEquals(Optional.empty(), DateCalendar.SOLAR.toIso(1400, 12, 30));
        assertEquals(
                MonthDay.of(3, 20),
                MonthDay.from(DateCalendar.SOLAR.toIso(1400, 12, 29).orElseThrow()));
    }
}
