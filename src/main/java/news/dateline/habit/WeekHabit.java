package news.dateline.habit;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * What is usual of one quantity in each hour of the week: the most that was seen in that hour, week by week, the worst week
 * forgiven once four are known, so that one outage, or one great day, is not what is usual from then on. An hour that was seen
 * once at most is judged by the same hour of all days. An hour's neighbours count as well: nobody is punctual, and clocks are
 * put forward and back. Bounded: at most two numbers an hour of the week are kept.
 */
final class WeekHabit {
    private static final int ENOUGH_TO_FORGIVE = 4;
    private static final int ENOUGH_TO_JUDGE = 2;

    private final int[] most = new int[WeekHour.WEEK];
    private final int[] second = new int[WeekHour.WEEK];
    private final int[] seen = new int[WeekHour.WEEK];

    void add(int weekHour, int quantity) {
        seen[weekHour]++;
        second[weekHour] = Math.max(second[weekHour], Math.min(most[weekHour], quantity));
        most[weekHour] = Math.max(most[weekHour], quantity);
    }

    /** The most that is usual around an hour of the week; nothing before every hour of a week has been seen. */
    OptionalInt usual(int weekHour) {
        if (Arrays.stream(seen).anyMatch(times -> times == 0)) {
            return OptionalInt.empty();
        }
        int usual = 0;
        for (int step = -1; step <= 1; step++) {
            usual = Math.max(usual, at(WeekHour.plus(weekHour, step)));
        }
        return OptionalInt.of(usual);
    }

    private int at(int weekHour) {
        if (seen[weekHour] >= ENOUGH_TO_FORGIVE) {
            return second[weekHour];
        }
        return seen[weekHour] >= ENOUGH_TO_JUDGE ? most[weekHour] : onAnyDay(weekHour % WeekHour.DAY);
    }

    private int onAnyDay(int hour) {
        int usual = 0;
        for (int weekHour = hour; weekHour < WeekHour.WEEK; weekHour += WeekHour.DAY) {
            usual = Math.max(usual, most[weekHour]);
        }
        return usual;
    }
}
