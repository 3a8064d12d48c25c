package news.dateline.enrich;

import java.util.List;
import news.dateline.gazetteer.Gazetteer;

/** The door to the steps of enrichment. */
public final class Enrichment {
    private static final List<Step> STEPS = List.of(
            new Languages(),
            new Signals(),
            new Advisories(),
            new Bylines(),
            new LeadCredits(),
            new Datelines(),
            new Signoffs(),
            new Suppliers(),
            new PhotoCredits(),
            new Publishers(),
            new Places(),
            new Evidence());

    private Enrichment() {}

    /** Reads the large tables, agencies and places, unless they were read before: else the first article waits for them. */
    public static void load() {
        AgencyTable.shipped();
        Gazetteer.shipped();
    }

    /** The steps in the order in which they need each other: the language first, the sign-off after the dateline. */
    public static List<Step> steps() {
        return STEPS;
    }
}
