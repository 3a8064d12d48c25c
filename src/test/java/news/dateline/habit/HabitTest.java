package news.dateline.habit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When somebody is told of a source, and when not: weeks of arrivals, and a clock that the test turns. */
class HabitTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Tolerance TOLERANCE = new Tolerance(3, Duration.ofMinutes(15), 500, 10);

    /** A Monday, in the week in which the clocks of Europe are put back the Sunday before. */
    private static final ZonedDateTime START = ZonedDateTime.of(2026, 9, 28, 0, 0, 0, 0, BERLIN);

    private final Map<Instant, SourceHour> arrived = new TreeMap<>();

    private static ZonedDateTime day(int day) {
        return START.plusDays(day);
    }

    private void arrive(ZonedDateTime at, int items, int rejected) {
        Instant moment = at.toInstant();
        SourceHour more = new SourceHour(SourceHour.startOf(moment), SourceHour.minuteOf(moment), items, rejected);
        arrived.merge(more.start(), more, SourceHour::plus);
    }

    private void arrive(ZonedDateTime at) {
        arrive(at, 1, 0);
    }

    /** Something every so many minutes, at the times that the condition allows. */
    private void every(int minutes, ZonedDateTime from, ZonedDateTime to, Predicate<ZonedDateTime> when) {
        for (ZonedDateTime at = from; at.isBefore(to); at = at.plusMinutes(minutes)) {
            if (when.test(at)) {
                arrive(at);
            }
        }
    }

    private List<Unusual> unusual(ZonedDateTime now) {
        List<SourceHour> hours = new ArrayList<>(arrived.values());
        return Habit.of(hours, now.toInstant(), BERLIN).unusual(hours, now.toInstant(), TOLERANCE);
    }

    private String kinds(ZonedDateTime now) {
        return unusual(now).stream().map(one -> one.kind().code()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"5, 15, ''", "5, 26, quiet", "20, 60, ''", "20, 85, quiet", "1, 14, ''", "1, 17, quiet"})
    void aSteadySourceIsQuietAfterSoManyTimesItsOwnPause(int every, int silentMinutes, String expected) {
        every(every, day(0), day(21), at -> true);

        assertEquals(expected, kinds(day(21).minusMinutes(every).plusMinutes(silentMinutes)));
    }

    @Test
    void aNewsroomThatSleepsAtNightAndAtTheWeekendIsNotQuiet() {
        every(10, day(0), day(26), at -> at.getDayOfWeek().getValue() <= 5 && at.getHour() >= 7 && at.getHour() < 19);

        for (ZonedDateTime now = day(18).plusHours(19); now.isBefore(day(21).plusHours(7)); now = now.plusMinutes(30)) {
            List<SourceHour> until = until(now);
            Habit habit = Habit.of(until, now.toInstant(), BERLIN);
            assertEquals(List.of(), habit.unusual(until, now.toInstant(), TOLERANCE), now::toString);
        }
    }

    @Test
    void theSameNewsroomIsQuietAtTenOnAMondayOnWhichNobodyCame() {
        every(10, day(0), day(21), at -> at.getDayOfWeek().getValue() <= 5 && at.getHour() >= 7 && at.getHour() < 19);

        assertEquals("", kinds(day(21).plusHours(7)));
        assertEquals("quiet", kinds(day(21).plusHours(10)));
        Unusual.Quiet quiet = (Unusual.Quiet) unusual(day(21).plusHours(10)).get(0);
        assertEquals(day(18).plusHours(18).plusMinutes(50).toInstant(), quiet.last());
    }

    @Test
    void aDigestThatComesOnceADayIsMissedWithinThreeHours() {
        for (int day = 0; day < 28; day++) {
            arrive(day(day).plusHours(6).plusMinutes(day % 7));
        }

        assertEquals("", kinds(day(28).plusHours(6).plusMinutes(30)));
        assertEquals("quiet", kinds(day(28).plusHours(9)));
    }

    @Test
    void aWeeklyThatComesOnSundaysIsNotMissedOnSaturday() {
        for (int week = 0; week < 6; week++) {
            arrive(day(7 * week + 6).plusHours(18));
        }

        assertEquals("", kinds(day(41 + 6).plusHours(12)));
        assertEquals("", kinds(day(41 + 7).plusHours(17)));
        assertEquals("quiet", kinds(day(41 + 7).plusHours(21)));
    }

    /** The hours after would allow the silence that the hours before did not. */
    @Test
    void aSilenceOnceTooLongStaysSoUntilSomethingComes() {
        for (int day = 0; day < 28; day++) {
            arrive(day(day).plusHours(6));
        }

        for (int hour = 9; hour < 60; hour++) {
            assertEquals("quiet", kinds(day(28).plusHours(hour)), "at hour " + hour);
        }
        arrive(day(30).plusHours(13));
        assertEquals("", kinds(day(30).plusHours(13).plusMinutes(5)));
    }

    @Test
    void nobodyIsToldOfASourceThatIsNotKnownForAWeek() {
        every(5, day(0), day(6).plusHours(20), at -> true);

        assertEquals("", kinds(day(6).plusHours(23)));
        assertEquals("", kinds(day(20)), "and it is not learned by waiting");
    }

    @Test
    void fromTheSecondWeekItIsJudgedByTheSameHourOfAllDays() {
        every(10, day(0), day(8).plusHours(12), at -> at.getHour() >= 7);

        assertEquals("", kinds(day(8).plusHours(12).plusMinutes(20)));
        assertEquals("quiet", kinds(day(8).plusHours(14)));
    }

    @Test
    void oneOutageIsNotWhatIsUsualFromThenOn() {
        ZonedDateTime outage = day(16).plusHours(9);
        every(5, day(0), day(44).plusHours(12), at -> at.isBefore(outage) || at.isAfter(outage.plusHours(12)));

        assertEquals("quiet", kinds(day(44).plusHours(12).plusMinutes(40)), "the hour and weekday of the outage");
    }

    @Test
    void theSilenceThatGoesOnIsNotLearned() {
        every(5, day(0), day(15), at -> true);

        assertEquals("quiet", kinds(day(15).plusHours(1)));
        assertEquals("quiet", kinds(day(25)));
    }

    /** On 25 October the clocks are put back: by UTC everything comes an hour later from then on. */
    @Test
    void putClocksBackAndNobodyIsTold() {
        every(10, day(0), day(27), at -> at.getHour() >= 6 && at.getHour() < 22);

        ZonedDateTime morning = day(27).plusHours(6);
        for (ZoneId zone : List.of(BERLIN, ZoneId.of("UTC"))) {
            List<SourceHour> hours = new ArrayList<>(arrived.values());
            for (int minutes = -300; minutes <= 10; minutes += 10) {
                Instant now = morning.plusMinutes(minutes).toInstant();
                List<Unusual> told = Habit.of(hours, now, zone).unusual(hours, now, TOLERANCE);
                assertEquals(List.of(), told, zone + " " + now);
            }
        }
    }

    @Test
    void aLoopInAScraperIsAFloodAndAnElectionNightIsNot() {
        for (ZonedDateTime at = day(0); at.isBefore(day(15)); at = at.plusMinutes(20)) {
            arrive(at, 100, 0);
        }
        arrive(day(15), 700, 0);
        assertEquals("", kinds(day(15).plusMinutes(1)));

        arrive(day(15).plusMinutes(2), 400, 0);

        assertEquals(List.of(new Unusual.Flood(1100, 300)), unusual(day(15).plusMinutes(3)));
        arrive(day(15).plusHours(1), 5, 0);
        assertEquals("flood", kinds(day(15).plusHours(1).plusMinutes(1)), "told for an hour more");
        assertEquals("", kinds(day(15).plusHours(2)));
    }

    @Test
    void aSmallSourceThatSendsTenTimesItsUsualIsNoFlood() {
        every(60, day(0), day(15), at -> true);
        arrive(day(15), 40, 0);

        assertEquals("", kinds(day(15).plusMinutes(1)));
    }

    @ParameterizedTest
    @CsvSource({
        // rejected of 100 by habit, then rejected and items now
        "0, 9, 9, ''", "0, 10, 10, rejects", "0, 10, 49, rejects", "0, 10, 51, ''",
        "5, 15, 100, ''", "5, 21, 100, rejects", "20, 55, 100, ''", "20, 61, 100, rejects",
        "60, 75, 100, ''", "60, 85, 100, rejects"
    })
    void rejectsJumpByWhatTheSourceUsuallyHas(int usual, int rejected, int items, String expected) {
        arrive(day(0), 100, usual);
        arrive(day(3), items, rejected);

        assertEquals(expected, kinds(day(3).plusMinutes(1)));
    }

    @Test
    void aSourceThatIsNewAndSendsRubbishIsTold() {
        arrive(day(0), 12, 12);

        assertEquals(List.of(new Unusual.Rejects(12, 12, 0)), unusual(day(0).plusMinutes(1)));
    }

    /** While a backlog is worked off nobody knows what waits in it. */
    @Test
    void aSilenceBeyondWhatHasBeenReadIsNotTheSources() {
        every(5, day(0), day(21), at -> true);
        List<SourceHour> hours = new ArrayList<>(arrived.values());
        Instant read = day(21).plusMinutes(5).toInstant();

        List<Unusual> told = Habit.of(hours, day(22).toInstant(), BERLIN).unusual(hours, read, TOLERANCE);

        assertEquals(List.of(), told);
    }

    @Test
    void aSourceOfWhichNothingIsKnownIsAsUsual() {
        assertEquals(List.of(), unusual(day(0)));
        assertTrue(Habit.of(List.of(), day(0).toInstant(), BERLIN)
                .longestSilence(day(0).toInstant(), TOLERANCE)
                .isEmpty());
    }

    private List<SourceHour> until(ZonedDateTime now) {
        return arrived.values().stream()
                .filter(hour -> hour.start().isBefore(now.toInstant()))
                .toList();
    }
}
