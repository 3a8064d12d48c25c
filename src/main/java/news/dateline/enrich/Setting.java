package news.dateline.enrich;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.dateline.gazetteer.Gazetteer;
import news.dateline.text.Byline;
import news.dateline.text.Dates;
import news.dateline.text.Digits;
import news.dateline.text.FoundDate;

/**
 * Where and when a dateline says that its story was filed. Read from the piece of text that an agency, a bracket or a
 * dash has set apart, which it must fill: places, then a date, either of which may be missing.
 *
 * @param places each place as printed, without its country or region
 * @param date the date, where its year is stated or can be told from the time of publication
 * @param dated whether a date is stated, complete or not
 * @param reporters names that stand among the places
 */
record Setting(List<String> places, Optional<LocalDate> date, boolean dated, List<String> reporters) {
    static final Setting NOTHING = new Setting(List.of(), Optional.empty(), false, List.of());

    private static final int LONGEST = 100;
    private static final String EDGES = " ,،.:;-–—―ـ_";
    private static final Pattern BETWEEN_PLACES =
            Pattern.compile("\\s*[/／·・،、]\\s*|\\s+[-–—ـ]+\\s+|\\s+(?:and|und|et|y)\\s+(?=\\p{Lu})");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\s*(\\d{2})");
    private static final Pattern DAY_ALONE = Pattern.compile("(\\p{Nd}{1,2})日$");

    /** MADRID, 29 (EUROPA PRESS): the month is not said. */
    private static final Pattern BARE_DAY = Pattern.compile(",\\s*\\d{1,2}$");

    /** الكويت - 2 - 1 (كونا): day and month. */
    private static final Pattern DAY_AND_MONTH = Pattern.compile("\\s+-\\s*(\\p{Nd}{1,2})\\s*-\\s*(\\p{Nd}{1,2})$");

    /** أبوظبي في 2 يناير: "on", before the day. */
    private static final String ON = " في";

    /** NEW YORK, LONDON and BEIJING: the last of places apart by commas. */
    private static final Pattern LAST_OF_LIST = Pattern.compile("\\s+(?:and|und|et|y|e|&)\\s+(?=\\p{Lu})");

    Setting {
        places = List.copyOf(places);
        reporters = List.copyOf(reporters);
    }

    boolean isNothing() {
        return places.isEmpty() && !dated;
    }

    /** What the text says, if it says places and a date and nothing else. */
    static Optional<Setting> of(String text, Context context) {
        String bare = trimmed(text);
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return Optional.empty();
        }
        List<FoundDate> dates = Dates.find(bare, context.language());
        if (dates.isEmpty()) {
            return dayAlone(bare, context)
                    .or(() -> dayAndMonth(bare, context))
                    .or(() -> bareDay(bare))
                    .or(() -> places(bare, Optional.empty(), false));
        }
        FoundDate date = dates.get(dates.size() - 1);
        String behind = bare.substring(date.end());
        Matcher shortYear = SHORT_YEAR.matcher(behind);
        if (date.year().isEmpty() && shortYear.matches()) {
            int year = 2000 + Integer.parseInt(Digits.toAscii(shortYear.group(1)));
            return places(
                    bare.substring(0, date.start()), Optional.of(date.monthDay().atYear(year)), true);
        }
        return trimmed(behind).isEmpty()
                ? places(bare.substring(0, date.start()), context.complete(date), true)
                : Optional.empty();
    }

    /** 東京 ８日: the day alone, of the month in which the item was published or of the one before. */
    private static Optional<Setting> dayAlone(String text, Context context) {
        Matcher matcher = DAY_ALONE.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(Digits.toAscii(matcher.group(1)));
        Optional<LocalDate> date = context.published().flatMap(published -> latest(day, published));
        return places(text.substring(0, matcher.start()), date, true);
    }

    private static Optional<Setting> dayAndMonth(String text, Context context) {
        Matcher matcher = DAY_AND_MONTH.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(Digits.toAscii(matcher.group(1)));
        int month = Integer.parseInt(Digits.toAscii(matcher.group(2)));
        boolean possible =
                month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
        return possible
                ? places(
                        text.substring(0, matcher.start()),
                        context.published().map(published -> nearest(MonthDay.of(month, day), published)),
                        true)
                : Optional.empty();
    }

    private static LocalDate nearest(MonthDay day, LocalDate published) {
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(years -> day.atYear(published.getYear() + years))
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(date, published))))
                .orElseThrow();
    }

    private static Optional<Setting> bareDay(String text) {
        Matcher matcher = BARE_DAY.matcher(text);
        return matcher.find() ? places(text.substring(0, matcher.start()), Optional.empty(), true) : Optional.empty();
    }

    private static Optional<LocalDate> latest(int day, LocalDate published) {
        for (int back = -1; back < 62; back++) {
            LocalDate candidate = published.minusDays(back);
            if (candidate.getDayOfMonth() == day) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static Optional<Setting> places(String text, Optional<LocalDate> date, boolean dated) {
        String bare = trimmed(text);
        if (bare.isEmpty()) {
            return Optional.of(new Setting(List.of(), date, dated, List.of()));
        }
        List<String> places = new ArrayList<>();
        List<String> reporters = new ArrayList<>();
        String placed = afterByline(
                dated && bare.endsWith(ON) ? bare.substring(0, bare.length() - ON.length()) : bare, reporters);
        String[] pieces = pieces(placed);
        for (String piece : pieces) {
            if (!PlaceName.isLikely(piece, dated)) {
                return Optional.empty();
            }
            if (!CreditWords.NO_PLACE.is(piece)) {
                places.add(PlaceName.withoutRegion(piece));
            }
        }
        // Ayşe Demir - İSTANBUL: beside a place in capitals, what is not in capitals is a name
        if (pieces.length > 1 && places.stream().anyMatch(PlaceName::isInCapitals)) {
            places.stream().filter(place -> !PlaceName.isInCapitals(place)).forEach(reporters::add);
            places.removeIf(place -> !PlaceName.isInCapitals(place));
        }
        // الخرطوم ـ عبدالواحد لبيني ـ نيويورك: without capitals, several words that no map has, beside a place that it
        // has
        if (places.size() > 1 && places.stream().anyMatch(Gazetteer.shipped()::knows)) {
            places.stream().filter(Setting::isName).forEach(reporters::add);
            places.removeIf(Setting::isName);
        }
        return Optional.of(new Setting(places, date, dated, reporters));
    }

    private static boolean isName(String text) {
        return text.indexOf(' ') > 0
                && text.chars().noneMatch(unit -> Character.isUpperCase(unit) || Character.isLowerCase(unit))
                && !Gazetteer.shipped().knows(text);
    }

    private static String[] pieces(String places) {
        if (CreditWords.SLASHED_PLACE.is(places)) {
            return new String[] {places};
        }
        String[] pieces = BETWEEN_PLACES.split(places);
        // NEW YORK, LONDON and BEIJING: where all is in capitals and the last has its "and", commas part places
        boolean list = pieces.length > 1
                && pieces[0].indexOf(", ") > 0
                && LAST_OF_LIST.matcher(places).find()
                && List.of(LAST_OF_LIST.matcher(places).replaceAll(", ").split(", ")).stream()
                        .allMatch(PlaceName::isInCapitals);
        return list ? LAST_OF_LIST.matcher(places).replaceAll(", ").split(", ") : pieces;
    }

    /** By Casey Hall SHANGHAI: what follows the reporter's name, which goes to the reporters. */
    private static String afterByline(String text, List<String> reporters) {
        int opening = Byline.opening(text);
        if (opening == 0) {
            return text;
        }
        String rest = text.substring(opening).strip();
        String[] words = rest.split(" ");
        int place = words.length;
        while (place > 0 && PlaceName.isInCapitals(words[place - 1])) {
            place--;
        }
        if (place == 0 || place == words.length) {
            return text;
        }
        reporters.add(String.join(" ", List.of(words).subList(0, place)));
        return String.join(" ", List.of(words).subList(place, words.length));
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && EDGES.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
