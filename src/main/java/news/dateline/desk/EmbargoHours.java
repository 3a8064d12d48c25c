package news.dateline.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dateline.enrich.Knowledge;
import news.dateline.enrich.Step;
import news.dateline.item.Dateline;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.item.PubStatus;
import news.dateline.item.Stated;
import news.dateline.item.StatedTime;
import news.dateline.text.Dates;
import news.dateline.text.FactTables;
import news.dateline.text.Folding;
import news.dateline.text.FoundDate;
import news.dateline.text.Letters;

/**
 * Reads the hour of an embargo that is said in words, or without a zone: in the zone that it names, else in that of the place
 * where the story was filed, else in the last one of the world. Of several hours the last one counts. Where it finds none, the
 * text stays held until somebody says otherwise.
 */
public final class EmbargoHours implements Step {
    /** So many days after its hour a text may still come in, late or once more. */
    private static final int MOST_DAYS_PAST = 7;

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private static final ZoneId LATEST = ZoneOffset.ofHours(-12);

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})[T ](\\d{2}):?(\\d{2})(?::?\\d{2})?(?:\\.\\d{1,9})?(?!\\d)");

    /** Hours and minutes, or hours alone with a word that says that they are. */
    static final Pattern CLOCK = Pattern.compile(
            "(?iu)(?<![\\p{IsLatin}\\p{IsCyrillic}\\p{N}.:/-])(?:([01]?\\d|2[0-4])\\s?[:.hH時时시点點]\\s?([0-5]\\d)(?!\\d)(?:[:.][0-5]\\d)?(?![\\d.]\\d)|([01]\\d|2[0-4])([0-5]\\d)(?=\\s?(?:hrs?|hours|uhr|gmt|utc|z\\b|[a-z]{2,5}t\\b))"
                    + "|([01]?\\d|2[0-4])(?=\\s?(?:[ap]\\.?\\s?m\\b|uhr|h\\b|ч\\b|時|时|點|点|시|heures?\\b|horas?\\b|ore\\b|uur\\b)))"
                    + "(?:\\s?(?:hrs?|hours|uhr|h|ч|分|분)\\b)?\\s?([ap])?(?:\\.?\\s?m\\b\\.?)?");

    /** GMT+2, 12:00+01:00 */
    private static final Pattern OFFSET =
            Pattern.compile("(?:(?<=GMT|UTC|GMT |UTC )|(?<=:\\d\\d))([+-]\\d{1,2})(?::?(\\d{2}))?(?!\\d)");

    private final Dates dates;
    private final Map<String, ZoneId> zones = new HashMap<>();
    private final Map<String, LocalTime> named = new HashMap<>();
    private final List<String> afternoons = new ArrayList<>();

    public EmbargoHours(Knowledge knowledge, FactTables tables) {
        this.dates = knowledge.text().dates();
        tables.forEach("desk/time-words.tsv", 2, row -> {
            String word = row.get(0).toLowerCase(Locale.ROOT);
            if (row.get(1).matches("\\d\\d:\\d\\d")) {
                named.put(word, LocalTime.parse(row.get(1)));
            } else if (row.get(1).equals("afternoon")) {
                afternoons.add(Folding.key(row.get(0)));
            } else {
                zones.put(word, ZoneId.of(row.get(1)));
            }
        });
    }

    @Override
    public Draft apply(Draft draft) {
        return draft.stated()
                .embargo()
                .filter(words -> draft.pubStatus() == PubStatus.WITHHELD)
                .flatMap(words -> hour(words, draft).or(() -> stated(draft)).map(hour -> until(draft, hour, words)))
                .orElse(draft);
    }

    private static Draft until(Draft draft, OffsetDateTime hour, Stated.Found words) {
        return draft.with(draft.relations().withRelease(hour.toInstant()))
                .with(draft.times().withEmbargoedUntil(StatedTime.of(hour)))
                .with(draft.wire().plusProvenance(FieldPath.EMBARGOED_UNTIL, words.source()));
    }

    /** The words say that it is held, a field until when. */
    private static Optional<OffsetDateTime> stated(Draft draft) {
        return draft.times().embargoedUntil().flatMap(StatedTime::instant);
    }

    private Optional<OffsetDateTime> hour(Stated.Found words, Draft draft) {
        String text = words.text();
        ZoneId zone = zone(text).or(() -> filed(draft)).orElse(LATEST);
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return isoTime(iso).map(time -> time.atZone(zone).toOffsetDateTime());
        }
        Optional<LocalDate> day = dates.find(text, draft.language()).stream()
                .flatMap(found -> day(found, draft).stream())
                .max(Comparator.naturalOrder());
        String bare = withoutDates(text, draft.language());
        return day.map(date -> times(bare)
                .max(Comparator.naturalOrder())
                .or(() -> unread(bare))
                .map(date::atTime)
                .orElseGet(date::atStartOfDay)
                .atZone(zone)
                .toOffsetDateTime());
    }

    /** A number that is no part of the date is an hour that was not understood: then the day must be over. */
    private static Optional<LocalTime> unread(String text) {
        return text.codePoints().anyMatch(Character::isDigit) ? Optional.of(LAST_MINUTE) : Optional.empty();
    }

    private static Optional<LocalDateTime> isoTime(Matcher iso) {
        try {
            return Optional.of(LocalDateTime.of(
                    Integer.parseInt(iso.group(1)),
                    Integer.parseInt(iso.group(2)),
                    Integer.parseInt(iso.group(3)),
                    Integer.parseInt(iso.group(4)),
                    Integer.parseInt(iso.group(5))));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /**
     * A day without a year is the one nearest to the item's own time, else to the hour at which it came in: then the next one
     * ahead, or one that is a few days past. Of one that is long past nobody knows whether last year's or next year's is meant.
     */
    private static Optional<LocalDate> day(FoundDate found, Draft draft) {
        return found.date().or(() -> draft.times()
                .versionCreated()
                .or(draft.times()::firstCreated)
                .or(draft.times()::contentCreated)
                .map(StatedTime::date)
                .or(() -> draft.wire().dateline().flatMap(Dateline::date))
                .map(found::near)
                .or(() -> draft.receivedAt()
                        .map(received -> received.atOffset(ZoneOffset.UTC).toLocalDate())
                        .flatMap(received -> around(found, received))));
    }

    private static Optional<LocalDate> around(FoundDate found, LocalDate received) {
        LocalDate day = found.near(received);
        boolean itsWeekday =
                found.weekday().filter(stated -> stated != day.getDayOfWeek()).isEmpty();
        return itsWeekday && !day.isBefore(received.minusDays(MOST_DAYS_PAST)) ? Optional.of(day) : Optional.empty();
    }

    /** What a date is written with is no time of day: 02.03.2026, 12.00 Uhr. */
    private String withoutDates(String text, Optional<String> language) {
        StringBuilder bare = new StringBuilder(text);
        List<FoundDate> found = dates.find(text, language);
        for (int at = found.size() - 1; at >= 0; at--) {
            bare.replace(found.get(at).start(), found.get(at).end(), "|");
        }
        return bare.toString();
    }

    private Stream<LocalTime> times(String text) {
        Stream.Builder<LocalTime> times = Stream.builder();
        boolean afternoon = saysAfternoon(text);
        Matcher clock = CLOCK.matcher(text);
        while (clock.find()) {
            times.add(time(clock, afternoon));
        }
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            Optional.ofNullable(named.get(word)).ifPresent(times::add);
        }
        return times.build();
    }

    /** In whatever script: those without spaces have no words to look up. */
    private boolean saysAfternoon(String text) {
        String folded = " " + Folding.key(text).replaceAll("[^\\p{L}\\p{M}]+", " ") + " ";
        return afternoons.stream()
                .anyMatch(word -> folded.contains(Letters.isUnspaced(word.charAt(0)) ? word : " " + word + " "));
    }

    private static LocalTime time(Matcher clock, boolean saysAfternoon) {
        String hours = first(clock, 1, 3, 5);
        String minutes = clock.group(2) != null ? clock.group(2) : clock.group(4) != null ? clock.group(4) : "00";
        int hour = Integer.parseInt(hours);
        if (clock.group(6) != null && hour >= 1 && hour <= 12) {
            boolean afternoon = clock.group(6).equalsIgnoreCase("p");
            hour = hour % 12 + (afternoon ? 12 : 0);
        } else if (saysAfternoon && hour < 12) {
            hour += 12;
        }
        // the end of the day is its last minute: no hour of the day before
        return hour == 24 ? LAST_MINUTE : LocalTime.of(hour, Integer.parseInt(minutes));
    }

    private static String first(Matcher match, int... groups) {
        for (int group : groups) {
            if (match.group(group) != null) {
                return match.group(group);
            }
        }
        throw new IllegalStateException("no group of a match");
    }

    /** Of several zones that the text names the one where the hour comes last. */
    private Optional<ZoneId> zone(String text) {
        Stream.Builder<ZoneId> found = Stream.builder();
        Matcher offset = OFFSET.matcher(text);
        while (offset.find()) {
            String minutes = offset.group(2) == null ? "00" : offset.group(2);
            offset(offset.group(1), minutes).ifPresent(found::add);
        }
        List<ZoneId> offsets = found.build().toList();
        Stream<ZoneId> words = Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .flatMap(word -> Stream.ofNullable(zones.get(word)));
        return (offsets.isEmpty() ? words : offsets.stream())
                .min(Comparator.comparing(
                        zone -> zone.getRules().getOffset(Instant.EPOCH).getTotalSeconds()));
    }

    private static Optional<ZoneId> offset(String hours, String minutes) {
        try {
            int sign = hours.startsWith("-") ? -1 : 1;
            return Optional.of(ZoneOffset.ofHoursMinutes(Integer.parseInt(hours), sign * Integer.parseInt(minutes)));
        } catch (DateTimeException noZone) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> filed(Draft draft) {
        return draft.wire().dateline().stream()
                .flatMap(dateline -> dateline.places().stream())
                .flatMap(place -> place.resolved().stream())
                .map(place -> ZoneId.of(place.timeZone()))
                .findFirst();
    }
}
