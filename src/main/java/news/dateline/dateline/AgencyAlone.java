package news.dateline.dateline;

import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Rule;
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
        int story = dash < 0 ? 0 : head.marks().storyStart(dash);
        return agencies.map(
                found -> AgencyFirst.placeBehind(head, story, found, setting -> setting.standsAlone(head.context()))
                        .orElseGet(() -> head.match(story, Rule.AGENCY, PlaceAndDate.NOTHING, found)));
    }
}
