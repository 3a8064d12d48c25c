package news.dateline.dateline;

import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Rule;
import news.dateline.gazetteer.Place;
import news.dateline.item.AgencyCredit;

/** The agency before a dash, with a place behind it or none: {@code Reuters - A car …}, {@code وطنية - صيدا -}. */
final class AgencyAlone {
    private static final int LONGEST_AGENCY = 40;

    private AgencyAlone() {}

    static Optional<DatelineMatch> read(DatelineHead head) {
        int dash = head.marks().nextDash(1);
        Optional<List<AgencyCredit>> agencies = dash < 0 || dash > LONGEST_AGENCY
                ? Optional.empty()
                : NamedAgencies.of(head.text(0, dash), head.context());
        if (dash > 0 && agencies.isEmpty()) {
            return beforePlace(head, dash);
        }
        int story = dash < 0 ? 0 : head.marks().storyStart(dash);
        return agencies.map(
                found -> AgencyFirst.placeBehind(head, story, found, setting -> setting.standsAlone(head.context()))
                        .or(() -> placeBeforeComma(head, story, found))
                        .orElseGet(() -> head.match(story, Rule.AGENCY, PlaceAndDate.NOTHING, found)));
    }

    /** NNA - Beirut, A bridge: a city of the agency's own country, and a comma with a sentence behind it. */
    private static Optional<DatelineMatch> placeBeforeComma(DatelineHead head, int story, List<AgencyCredit> agencies) {
        int comma = head.text().indexOf(", ", story);
        String place = comma < 0 ? "" : head.text(story, comma).strip();
        boolean city = !place.isEmpty()
                && Character.isUpperCase(place.charAt(0))
                && comma + 2 < head.text().length()
                && Character.isUpperCase(head.text().charAt(comma + 2))
                && LargeCity.isMeantBy(place, head.context())
                && isAtHome(agencies, place, head);
        return city
                ? PlaceAndDate.of(place, head.context())
                        .map(setting -> head.match(comma + 2, Rule.AGENCY_FIRST, setting, agencies))
                : Optional.empty();
    }

    /** VNA Hanoi - A bridge: the agency's sign, a city of its own country, a dash. */
    private static Optional<DatelineMatch> beforePlace(DatelineHead head, int dash) {
        int blank = head.text().indexOf(' ');
        if (blank < 2 || blank >= dash - 1 || !PlaceName.isInCapitals(head.text(0, blank))) {
            return Optional.empty();
        }
        String place = head.text(blank + 1, dash).strip();
        return NamedAgencies.of(head.text(0, blank), head.context())
                .filter(agencies -> LargeCity.isMeantBy(place, head.context()) && isAtHome(agencies, place, head))
                .flatMap(agencies -> PlaceAndDate.of(place, head.context())
                        .map(setting -> head.match(head.marks().storyStart(dash), Rule.AGENCY, setting, agencies)));
    }

    private static boolean isAtHome(List<AgencyCredit> agencies, String place, DatelineHead head) {
        Optional<String> country = LargeCity.resolved(place, head.context()).map(Place::country);
        return country.isPresent()
                && agencies.stream()
                        .flatMap(credit -> head.context().agencies().byId(credit.id()).stream())
                        .anyMatch(agency -> agency.country().equals(country));
    }
}
