package news.dateline.agency;

import java.util.ArrayList;
import java.util.List;
import news.dateline.item.AgencyCredit;

/**
 * A credit taken apart: the agencies in it and what else stands there, in order. The longest alias wins, over commas
 * and slashes too, so that {@code picture alliance/dpa} is one.
 *
 * @param parts what it holds
 */
public record CreditList(List<Part> parts) {
    /**
     * A stretch of a credit.
     *
     * @param text as it stands
     * @param agencies whom it names; empty for anything else
     */
    public record Part(String text, List<Agency> agencies) {
        public boolean isAgency() {
            return !agencies.isEmpty();
        }
    }

    /** The agencies, each once, in order; those left unnamed ("agencies") are none. */
    public List<AgencyCredit> credits() {
        List<AgencyCredit> credits = new ArrayList<>(parts.size());
        for (Part part : parts) {
            for (Agency agency : part.agencies()) {
                boolean known = credits.stream().anyMatch(credit -> credit.id().equals(agency.id()));
                if (!known && agency.isNamed()) {
                    credits.add(agency.credit(part.text()));
                }
            }
        }
        return credits;
    }

    /** What stands between the agencies, in order. */
    public List<String> others() {
        return parts.stream().filter(part -> !part.isAgency()).map(Part::text).toList();
    }
}
