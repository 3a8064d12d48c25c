package news.dateline.dateline;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import news.dateline.enrich.Rule;
import news.dateline.item.AgencyCredit;

/** The agency in brackets, then the place: {@code (ANSA) - ROMA, 1 LUG -}, {@code (DIRE) Roma, 12 mar. -}. */
final class AgencyFirst {
    private AgencyFirst() {}

    static Optional<DatelineMatch> read(DatelineHead head) {
        int close = head.marks().closeOf(0);
        Optional<List<AgencyCredit>> agencies =
                close < 0 ? Optional.empty() : NamedAgencies.of(head.text(1, close), head.context());
        if (agencies.isEmpty()) {
            return Optional.empty();
        }
        boolean dash = head.marks().hasDash(close + 1);
        int story = head.marks().storyStart(close + 1);
        Optional<DatelineMatch> placed = placeBehind(
                head,
                story,
                agencies.get(),
                found -> found.dated() || dash && found.places().stream().allMatch(PlaceName::isInCapitals));
        return placed.isPresent() || !dash
                ? placed
                : Optional.of(head.match(story, Rule.AGENCY, PlaceAndDate.NOTHING, agencies.get()));
    }

    /** Behind the agency the place, and a dash. */
    static Optional<DatelineMatch> placeBehind(
            DatelineHead head, int from, List<AgencyCredit> agencies, Predicate<PlaceAndDate> sure) {
        int next = head.marks().nextDash(from);
        return next < 0
                ? Optional.empty()
                : PlaceAndDate.of(head.text(from, next), head.context())
                        .filter(found -> !found.places().isEmpty() && sure.test(found))
                        .map(found -> head.match(head.marks().storyStart(next), Rule.AGENCY_FIRST, found, agencies));
    }
}
