package news.dateline.dateline;

import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Context;
import news.dateline.enrich.Rule;

/** The place in brackets, then the agency: {@code (ANKARA) - ANKA -}; or the place and the date: {@code (Pescara, 14 gennaio 2020)}. */
final class PlaceInBrackets {
    private PlaceInBrackets() {}

    static Optional<DatelineMatch> read(DatelineHead head) {
        int close = head.marks().closeOf(0);
        boolean dash = close > 0 && head.marks().hasDash(close + 1);
        return dash && PlaceName.isInCapitals(head.text(1, close))
                ? AgencyBehind.between(head, head.marks().storyStart(close + 1), head.text(1, close), ":-")
                : close > 0 ? dated(head, close) : Optional.empty();
    }

    private static Optional<DatelineMatch> dated(DatelineHead head, int close) {
        return PlaceAndDate.of(head.text(1, close), head.context())
                .filter(setting -> setting.dated()
                        && !setting.places().isEmpty()
                        && setting.places().stream().allMatch(place -> isPlace(place, head.context())))
                .map(setting ->
                        head.match(head.marks().storyStart(close + 1), Rule.PLACE_AND_DATE, setting, List.of()));
    }

    private static boolean isPlace(String name, Context context) {
        return !PlaceName.isInCapitals(name) && context.gazetteer().knows(name) || LargeCity.isMeantBy(name, context);
    }
}
