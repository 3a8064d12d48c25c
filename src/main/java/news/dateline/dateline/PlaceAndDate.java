package news.dateline.dateline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;

/**
 * Where and when a dateline says that its story was filed. Read from the piece of text that an agency, a bracket or a
 * dash has set apart, which it must fill: places, then a date, either of which may be missing.
 *
 * @param places each place as printed, without its country or region
 * @param date the date, where its year is stated or can be told from the time of publication
 * @param dated whether a date is stated, complete or not
 * @param reporters names that stand among the places
 */
public record PlaceAndDate(List<String> places, Optional<LocalDate> date, boolean dated, List<String> reporters) {
    static final PlaceAndDate NOTHING = new PlaceAndDate(List.of(), Optional.empty(), false, List.of());

    private static final int LONGEST = 100;
    private static final Pattern FULL_NAME_IN_CAPITALS = Pattern.compile("\\p{Lu}{3,20}(?: \\p{Lu}{2,20}){1,2}");
    private static final int SHORTEST_BEFORE_STOP = 4;
    private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}[\\p{L}’'-]+){1,2}");

    public PlaceAndDate {
        places = List.copyOf(places);
        reporters = List.copyOf(reporters);
    }

    boolean isNothing() {
        return places.isEmpty() && !dated;
    }

    /** Whether a dateline may be nothing else: a date, or nothing but places that the map has. */
    boolean standsAlone(Context context) {
        return dated || !places.isEmpty() && areKnown(context);
    }

    /** Whether each of its names alone is taken for a place. */
    boolean areLarge(Context context) {
        return places.stream().allMatch(place -> LargeCity.isMeantBy(place, context));
    }

    boolean areKnown(Context context) {
        return places.stream().allMatch(context.gazetteer()::knows);
    }

    /** What the text says, if it says places and a date and nothing else. */
    static Optional<PlaceAndDate> of(String text, Context context) {
        String bare = DatelinePunctuation.trimmed(text);
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return Optional.empty();
        }
        return FilingDate.of(bare, context).flatMap(filed -> places(filed, context));
    }

    private static Optional<PlaceAndDate> places(FilingDate filed, Context context) {
        String bare = DatelinePunctuation.trimmed(filed.places());
        if (bare.isEmpty()) {
            return Optional.of(new PlaceAndDate(List.of(), filed.date(), filed.dated(), List.of()));
        }
        List<String> places = new ArrayList<>();
        List<String> reporters = new ArrayList<>();
        List<String> pieces = PlaceList.of(bare, context);
        if (pieces.size() == 1 && !context.words().matches(CreditWord.NO_PLACE, bare)) {
            Optional<GluedByline> byline = GluedByline.of(bare, context);
            byline.map(GluedByline::name).ifPresent(reporters::add);
            pieces = byline.map(found -> PlaceList.of(DatelinePunctuation.trimmed(found.rest()), context))
                    .orElse(pieces);
        }
        for (String piece : pieces) {
            String place = withoutReporter(withoutHouse(piece, context), reporters, context);
            if (!PlaceName.isLikely(place, filed.dated()) || isLabel(place, context)) {
                return Optional.empty();
            }
            if (!context.words().matches(CreditWord.NO_PLACE, place)) {
                places.add(PlaceName.withoutRegion(place));
            }
        }
        // Ayşe Demir - İSTANBUL: beside a place in capitals, what is not in capitals is a name
        if (pieces.size() > 1 && places.stream().anyMatch(PlaceName::isInCapitals)) {
            List<String> all = List.copyOf(places);
            Predicate<String> named =
                    place -> isBesideCapitals(place, context) || isReporterInCapitals(place, all, context);
            all.stream().filter(named).forEach(reporters::add);
            places.removeIf(named);
        }
        // الخرطوم ـ عبدالواحد لبيني ـ نيويورك: without capitals, several words that no map has, beside a place that it
        // has
        if (places.size() > 1 && places.stream().anyMatch(context.gazetteer()::knows)) {
            places.stream().filter(place -> isName(place, context)).forEach(reporters::add);
            places.removeIf(place -> isName(place, context));
        }
        return Optional.of(new PlaceAndDate(places, filed.date(), filed.dated(), reporters));
    }

    private static boolean isBesideCapitals(String place, Context context) {
        return !PlaceName.isInCapitals(place) && !context.gazetteer().knows(place);
    }

    /** AYLA KAYA - ANKARA: of two in capitals the one with a blank that no map has, beside a city. */
    private static boolean isReporterInCapitals(String place, List<String> places, Context context) {
        return places.size() == 2
                && FULL_NAME_IN_CAPITALS.matcher(place).matches()
                && !context.gazetteer().knows(place)
                && places.stream().anyMatch(other -> !other.equals(place) && LargeCity.isMeantBy(other, context));
    }

    /** (Photo=Yonhap); Quelle: what labels a credit is no place. */
    private static boolean isLabel(String text, Context context) {
        return context.knowledge().text().photoLabels().isLabel(text)
                || context.words().matches(CreditWord.CREDIT, text);
    }

    /** Redacción Lima; AKP Phnom Penh: a newsroom, or an agency, in front of a place that the map has. */
    private static String withoutHouse(String piece, Context context) {
        int newsroom = context.words().endOfOpening(CreditWord.NO_PLACE, piece);
        for (int end = piece.indexOf(' '); end > 0; end = piece.indexOf(' ', end + 1)) {
            String rest = piece.substring(end).strip();
            boolean house = end == newsroom
                    || NamedAgencies.of(piece.substring(0, end), context).isPresent();
            if (house
                    && context.gazetteer().knows(PlaceName.withoutRegion(rest))
                    && !context.gazetteer().knows(piece)) {
                return rest;
            }
        }
        return piece;
    }

    /** Baku. Elmar Aliyev: behind the full stop of a place that the map has, a reporter. */
    private static String withoutReporter(String piece, List<String> reporters, Context context) {
        int stop = piece.indexOf(". ");
        boolean named = stop >= SHORTEST_BEFORE_STOP
                && context.gazetteer().knows(piece.substring(0, stop))
                && FULL_NAME.matcher(piece.substring(stop + 2)).matches()
                && !context.gazetteer().knows(piece.substring(stop + 2));
        if (named) {
            reporters.add(piece.substring(stop + 2));
        }
        return named ? piece.substring(0, stop) : piece;
    }

    private static boolean isName(String text, Context context) {
        return text.indexOf(' ') > 0
                && text.chars().noneMatch(unit -> Character.isUpperCase(unit) || Character.isLowerCase(unit))
                && !context.gazetteer().knows(text);
    }
}
