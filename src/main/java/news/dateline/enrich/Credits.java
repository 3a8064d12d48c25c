package news.dateline.enrich;

import java.util.ArrayList;
import java.util.List;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;

/**
 * Adds agencies to those that an article credits: in order, each once, with where each came from. Each place that credits
 * one is a finding, the second as well as the first.
 */
public final class Credits {
    private Credits() {}

    /**
     * The article with these credits as well.
     *
     * @param source as provenance has it
     * @param piece where their names stand
     */
    public static Draft add(Draft draft, List<AgencyCredit> more, String source, PrintedText piece) {
        List<AgencyCredit> all = new ArrayList<>(draft.wire().agencies());
        Draft found = draft;
        for (AgencyCredit credit : more) {
            boolean known = all.stream().anyMatch(one -> one.id().equals(credit.id()));
            if (!known) {
                all.add(credit);
            }
            found = Findings.add(found, FieldPath.AGENCIES, credit.id(), piece.part(credit.literal()), source);
        }
        if (all.size() == draft.wire().agencies().size()) {
            return found;
        }
        String before = draft.wire().provenance().get(FieldPath.AGENCIES);
        String sources = before == null || before.contains(source) ? source : before + ", " + source;
        return found.with(found.wire().withAgencies(all).plusProvenance(FieldPath.AGENCIES, sources));
    }
}
