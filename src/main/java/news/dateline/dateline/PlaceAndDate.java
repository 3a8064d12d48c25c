package news.dateline.dateline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    private static final Pattern BETWEEN_PLACES =
            Pattern.compile("\\s*[/／·・ㆍ،、]\\s*|\\s+[-–—ـ]+\\s+|\\s+(?:and|und|et|y)\\s+(?=\\p{Lu})");
    /** NEW YORK, LONDON and BEIJING: the last of places apart by commas. */
    private static final Pattern LAST_OF_LIST = Pattern.compile("\\s+(?:and|und|et|y|e|&)\\s+(?=\\p{Lu})");

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
        Optional<GluedByline> byline =
                context.words().matches(CreditWord.NO_PLACE, bare) ? Optional.empty() : GluedByline.of(bare, context);
        byline.map(GluedByline::name).ifPresent(reporters::add);
        String[] pieces =
                pieces(byline.map(GluedByline::rest).map(String::strip).orElse(bare), context);
        for (String piece : pieces) {
            if (!PlaceName.isLikely(piece, filed.dated())) {
                return Optional.empty();
            }
            if (!context.words().matches(CreditWord.NO_PLACE, piece)) {
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
        if (places.size() > 1 && places.stream().anyMatch(context.gazetteer()::knows)) {
            places.stream().filter(place -> isName(place, context)).forEach(reporters::add);
            places.removeIf(place -> isName(place, context));
        }
        return Optional.of(new PlaceAndDate(places, filed.date(), filed.dated(), reporters));
    }

    private static boolean isName(String text, Context context) {
        return text.indexOf(' ') > 0
                && text.chars().noneMatch(unit -> Character.isUpperCase(unit) || Character.isLowerCase(unit))
                && !context.gazetteer().knows(text);
    }

    private static String[] pieces(String places, Context context) {
        if (context.words().matches(CreditWord.SLASHED_PLACE, places)) {
            return new String[] {places};
        }
        String[] pieces = BETWEEN_PLACES.split(places);
        // NEW YORK, LONDON and BEIJING: where all is in capitals and the last has its "and", commas part places
        boolean list = pieces.length > 1
                && pieces[0].indexOf(", ") > 0
                && LAST_OF_LIST.matcher(places).find()
                && List.of(LAST_OF_LIST.matcher(places).replaceAll(", ").split(", ")).stream()
                        .allMatch(PlaceName::isInCapitals);
        return list ? LAST_OF_LIST.matcher(places).replaceAll(", ").split(", ") : withoutCountry(pieces, context);
    }

    /** دمشق، سوريا: a place that lies in what stands behind it. */
    private static String[] withoutCountry(String[] pieces, Context context) {
        int last = pieces.length - 1;
        boolean caseless = last == 1 && pieces[0].chars().noneMatch(Character::isUpperCase);
        return caseless && LargeCity.liesIn(pieces[0], pieces[last], context) ? Arrays.copyOf(pieces, last) : pieces;
    }
}
