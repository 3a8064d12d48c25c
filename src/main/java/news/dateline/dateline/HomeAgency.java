package news.dateline.dateline;

import java.util.List;
import java.util.Optional;
import news.dateline.agency.Agency;
import news.dateline.agency.AliasPosition;
import news.dateline.enrich.Context;
import news.dateline.gazetteer.Place;
import news.dateline.item.AgencyCredit;

/** Of agencies that share their letters, the one at home where the story was filed: APS of Algiers, APS of Dakar. */
final class HomeAgency {
    private HomeAgency() {}

    static List<AgencyCredit> of(List<AgencyCredit> credits, PlaceAndDate setting, Context context) {
        return credits.stream().map(credit -> of(credit, setting, context)).toList();
    }

    private static AgencyCredit of(AgencyCredit credit, PlaceAndDate setting, Context context) {
        List<Agency> sharing = context.agencies().sharing(credit.literal(), AliasPosition.BRACKETS);
        if (sharing.size() < 2 || setting.places().isEmpty()) {
            return credit;
        }
        Optional<String> country =
                LargeCity.resolved(setting.places().get(0), context).map(Place::country);
        return sharing.stream()
                .filter(agency ->
                        agency.country().isPresent() && agency.country().equals(country))
                .findFirst()
                .map(agency -> agency.credit(credit.literal()))
                .orElse(credit);
    }
}
