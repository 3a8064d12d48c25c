package news.dateline.dateline;

import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Context;
import news.dateline.enrich.Rule;
import news.dateline.item.AgencyCredit;

/** A dateline that fills a line of its own above the text. Stateless; thread safe. */
final class OwnLine {
    private static final int LONGEST = 80;

    private OwnLine() {}

    /** AFP, MANILA; Reuters, SYDNEY and WELLINGTON: the agency and, behind a comma, places in capitals that the map has. */
    static Optional<DatelineMatch> read(String line, Context context) {
        int comma = line.length() > LONGEST ? -1 : line.indexOf(", ");
        if (comma < 0) {
            return Optional.empty();
        }
        Optional<List<AgencyCredit>> agencies = NamedAgencies.of(line.substring(0, comma), context);
        return agencies.filter(found -> !found.isEmpty())
                .flatMap(found -> PlaceAndDate.of(line.substring(comma + 2), context)
                        .filter(setting -> !setting.places().isEmpty() && setting.standsAlone(context))
                        .filter(setting -> setting.places().stream().allMatch(PlaceName::isInCapitals))
                        .map(setting -> new DatelineMatch(
                                line.length(), Rule.AGENCY_FIRST, setting, found, setting.reporters())));
    }

    /** Whether the dateline is the whole of the line, and all its places are on the map: among buttons nothing else counts. */
    static boolean isFilled(String line, DatelineMatch match, Context context) {
        return match.end() >= line.length()
                && match.end() <= line.length() + 1
                && !match.setting().places().isEmpty()
                && match.setting().places().stream().allMatch(place -> isOnMap(place, context));
    }

    private static boolean isOnMap(String place, Context context) {
        return PlaceName.isInCapitals(place) ? context.gazetteer().knows(place) : LargeCity.isMeantBy(place, context);
    }
}
