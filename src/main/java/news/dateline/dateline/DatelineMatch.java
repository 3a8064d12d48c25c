package news.dateline.dateline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.enrich.Rule;
import news.dateline.item.AgencyCredit;
import news.dateline.text.Folding;

/**
 * A dateline that opens a paragraph.
 *
 * @param end where the story begins
 * @param rule the shape that it has
 * @param setting where and when the story was filed
 * @param credits the agencies that it names
 * @param reporters whom it names
 */
record DatelineMatch(int end, Rule rule, PlaceAndDate setting, List<AgencyCredit> credits, List<String> reporters) {
    private static final Set<Rule> WITHOUT_AGENCY =
            EnumSet.of(Rule.PLACE_AND_DATE, Rule.PLACE_AND_REPORTER, Rule.CITY, Rule.STATED_PLACE, Rule.STATED);

    DatelineMatch {
        credits = List.copyOf(credits);
        reporters = List.copyOf(reporters);
    }

    /** The same, that many units further on. */
    DatelineMatch shifted(int units) {
        return new DatelineMatch(end + units, rule, setting, credits, reporters);
    }

    DatelineMatch withReporters(List<String> named) {
        return new DatelineMatch(end, rule, setting, credits, named);
    }

    /** Whether it can be nothing but a dateline: a place or a date, and the agency that filed, named or not. */
    boolean isPlain() {
        return !setting.isNothing() && (!credits.isEmpty() || !WITHOUT_AGENCY.contains(rule));
    }

    /** Whether nothing that the one says contradicts the other; what only one of them says does not. */
    boolean agrees(DatelineMatch other) {
        return (setting.places().isEmpty()
                        || other.setting().places().isEmpty()
                        || keys(setting.places()).equals(keys(other.setting().places())))
                && (setting.date().isEmpty()
                        || other.setting().date().isEmpty()
                        || setting.date().equals(other.setting().date()))
                && (credits.isEmpty() || other.credits().isEmpty() || ids().equals(other.ids()));
    }

    private static Set<String> keys(List<String> places) {
        return places.stream().map(Folding::key).collect(Collectors.toSet());
    }

    private Set<String> ids() {
        return credits.stream().map(AgencyCredit::id).collect(Collectors.toSet());
    }

    /** How many of place, date and agency it states. */
    int countStated() {
        return (setting.places().isEmpty() ? 0 : 1) + (setting.dated() ? 1 : 0) + (credits.isEmpty() ? 0 : 1);
    }
}
