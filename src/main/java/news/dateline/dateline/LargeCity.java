package news.dateline.dateline;

import java.util.Optional;
import java.util.Set;
import news.dateline.enrich.Context;
import news.dateline.gazetteer.Place;
import news.dateline.gazetteer.PlaceQuery;
import news.dateline.gazetteer.Resolution;

/** Which places are so large that their name alone, in a dateline's place, is taken for the place. */
public final class LargeCity {
    private static final int LARGE = 100_000;
    private static final int LARGE_SEAT = 20_000;
    private static final int TOWN = 50_000;

    private LargeCity() {}

    public static boolean isMeantBy(String name, Context context) {
        return resolved(name, context).filter(LargeCity::isLarge).isPresent();
    }

    /** Half as large, for where more than the name says that a place is meant. */
    static boolean isTown(String name, Context context) {
        return resolved(name, context)
                .filter(place -> isLarge(place) || place.population() >= TOWN)
                .isPresent();
    }

    /** The place that the name alone means. */
    static Optional<Place> resolved(String name, Context context) {
        PlaceQuery query = new PlaceQuery(name, Optional.empty(), context.language(), Set.of(), word -> false);
        return Resolution.of(query, context.gazetteer()).map(Resolution.Resolved::place);
    }

    /** Whether a country or a region has this name, and a place of it the other. */
    static boolean liesIn(String name, String region, Context context) {
        PlaceQuery query = new PlaceQuery(name, Optional.of(region), context.language(), Set.of(), word -> false);
        return context.gazetteer().isRegion(region, context.language())
                && Resolution.of(query, context.gazetteer()).isPresent();
    }

    private static boolean isLarge(Place place) {
        return switch (place.rank()) {
            case CAPITAL -> true;
            case SEAT_OF_REGION -> place.population() >= LARGE_SEAT;
            case PLACE -> place.population() >= LARGE;
            case SECTION -> false;
        };
    }
}
