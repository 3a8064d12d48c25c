package news.dateline.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import news.dateline.item.StatedTime;
import news.dateline.text.DateWord.Role;
import org.jspecify.annotations.Nullable;

/** A line on which nothing but a date stands, read to its last token. */
final class DateOnlyLine {
    /** A longer line says more than a date, in UTF-16 units. */
    static final int LONGEST = 100;

    private final DateTokens tokens;
    private @Nullable LocalTime time;
    private @Nullable ZoneOffset offset;

    private DateOnlyLine(DateTokens tokens) {
        this.tokens = tokens;
    }

    static Optional<StatedTime> read(String line, FoldedWords<DateWord> vocabulary) {
        return DateTokens.ofKnownWords(line, vocabulary).flatMap(DateOnlyLine::read);
    }

    private static Optional<StatedTime> read(DateTokens tokens) {
        DateScan scan = new DateScan(tokens, Optional.empty(), true);
        return new DateOnlyLine(tokens).read(scan.matches());
    }

    private Optional<StatedTime> read(List<DateMatch> matches) {
        Optional<LocalDate> date = agreed(matches);
        if (date.isEmpty()) {
            return Optional.empty();
        }
        int token = 0;
        for (DateMatch match : matches) {
            if (!readRest(token, match.first())) {
                return Optional.empty();
            }
            token = match.last() + 1;
        }
        return readRest(token, tokens.size()) ? date.map(this::stated) : Optional.empty();
    }

    /** The one date of the line; where it is written in two calendars, ISO's. */
    private Optional<LocalDate> agreed(List<DateMatch> matches) {
        List<DateMatch> iso = matches.stream()
                .filter(match -> matches.size() == 1 || match.calendar() == DateCalendar.GREGORIAN)
                .toList();
        return iso.size() == 1 && iso.get(0).hasYear()
                ? iso.get(0).found(tokens, Optional.empty()).flatMap(FoundDate::date)
                : Optional.empty();
    }

    private StatedTime stated(LocalDate date) {
        return time != null && offset != null ? StatedTime.of(date.atTime(time).atOffset(offset)) : StatedTime.of(date);
    }

    /** Whether these tokens belong to a date: its weekday, time, zone, label or marks. */
    private boolean readRest(int from, int to) {
        int token = from;
        while (token < to) {
            int next = readOne(token, to);
            if (next < 0) {
                return false;
            }
            token = next;
        }
        return true;
    }

    private int readOne(int token, int to) {
        if (tokens.number(token) >= 0) {
            return readTime(token, to);
        }
        if (tokens.mark(token) != 0) {
            boolean signed = (tokens.mark(token) == '+' || tokens.mark(token) == '-' || tokens.mark(token) == '−')
                    && time != null
                    && token + 1 < to
                    && tokens.number(token + 1) >= 0;
            return signed ? readOffset(token, to) : token + 1;
        }
        DateWord word = tokens.word(token);
        if (word.is(Role.PM) && time != null && time.getHour() < 12) {
            time = time.plusHours(12);
        } else if (word.is(Role.ZONE) && time != null) {
            offset = ZoneOffset.of(word.offset().orElseThrow());
        }
        return word.roles().isEmpty() && word.weekday() == 0 ? -1 : token + 1;
    }

    private int readTime(int token, int to) {
        char mark = tokens.mark(token + 1);
        boolean hours = mark == ':' || mark == '.' || tokens.isLetter(token + 1, 'h');
        boolean shaped = hours && token + 2 < to && tokens.number(token + 2) >= 0;
        if (!shaped || time != null) {
            return -1;
        }
        int next = token + 3;
        int second = 0;
        if (tokens.mark(next) == ':' && tokens.number(next + 1) >= 0 && next + 1 < to) {
            second = tokens.number(next + 1);
            next += 2;
            boolean fraction = tokens.mark(next) == '.' && tokens.number(next + 1) >= 0 && next + 1 < to;
            next += fraction ? 2 : 0;
        }
        try {
            time = LocalTime.of(tokens.number(token), tokens.number(token + 2), second);
        } catch (DateTimeException noTime) {
            return -1;
        }
        return next;
    }

    private int readOffset(int sign, int to) {
        int number = tokens.number(sign + 1);
        boolean colon = tokens.mark(sign + 2) == ':' && sign + 3 < to && tokens.number(sign + 3) >= 0;
        int hours = tokens.digits(sign + 1) == 4 ? number / 100 : number;
        int minutes = colon ? tokens.number(sign + 3) : tokens.digits(sign + 1) == 4 ? number % 100 : 0;
        int direction = tokens.mark(sign) == '+' ? 1 : -1;
        try {
            offset = ZoneOffset.ofHoursMinutes(direction * hours, direction * minutes);
        } catch (DateTimeException noOffset) {
            return -1;
        }
        return sign + (colon ? 4 : 2);
    }
}
