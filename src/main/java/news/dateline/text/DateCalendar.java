package news.dateline.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.Optional;

/** The calendars that news is dated by. */
enum DateCalendar {
    GREGORIAN(1800, 2199) {
        @Override
        LocalDate convert(int year, int month, int day) {
            return LocalDate.of(year, month, day);
        }
    },
    /** The lunar Hijri calendar in its Umm al-Qura form, as the JDK has it; a sighting may differ by a day. */
    HIJRI(1300, 1600) {
        @Override
        LocalDate convert(int year, int month, int day) {
            return LocalDate.from(HijrahDate.of(year, month, day));
        }
    },
    /** The solar Hijri calendar of Iran and Afghanistan, by its 33-year cycle, which is exact for these years. */
    SOLAR(1300, 1472) {
        @Override
        LocalDate convert(int year, int month, int day) {
            int longest = month <= 6 ? 31 : month < 12 || isSolarLeap(year) ? 30 : 29;
            if (day > longest) {
                throw new DateTimeException("no such day: " + year + "-" + month + "-" + day);
            }
            int daysBefore = (month - 1) * 30 + Math.min(month - 1, 6);
            return solarNewYear(year).plusDays(daysBefore + day - 1L);
        }
    };

    private static final int SOLAR_EPOCH_YEAR = 1300;
    private static final LocalDate SOLAR_EPOCH = LocalDate.of(1921, 3, 21);

    private final int firstYear;
    private final int lastYear;

    DateCalendar(int firstYear, int lastYear) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    abstract LocalDate convert(int year, int month, int day);

    boolean hasYear(int year) {
        return year >= firstYear && year <= lastYear;
    }

    /** The day in ISO's calendar; nothing if this calendar has no such day. */
    Optional<LocalDate> toIso(int year, int month, int day) {
        try {
            return hasYear(year) ? Optional.of(convert(year, month, day)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate solarNewYear(int year) {
        int leaps = 0;
        for (int before = SOLAR_EPOCH_YEAR; before < year; before++) {
            leaps += isSolarLeap(before) ? 1 : 0;
        }
        return SOLAR_EPOCH.plusDays(365L * (year - SOLAR_EPOCH_YEAR) + leaps);
    }

    private static boolean isSolarLeap(int year) {
        return switch (year % 33) {
            case 1, 5, 9, 13, 17, 22, 26, 30 -> true;
            default -> false;
        };
    }
}
