package news.dateline.habit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Names the 168 hours of a week, by weekday and hour in one time zone. */
final class WeekHour {
    static final int DAY = 24;
    static final int WEEK = 7 * DAY;

    private WeekHour() {}

    /** 0 is the first hour of Monday, 167 the last of Sunday. */
    static int of(Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        return (local.getDayOfWeek().getValue() - 1) * DAY + local.getHour();
    }

    /** The hour so many hours on, or back; the week goes round. */
    static int plus(int weekHour, int hours) {
        return Math.floorMod(weekHour + hours, WEEK);
    }
}
