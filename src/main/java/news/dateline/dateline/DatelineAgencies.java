package news.dateline.dateline;

import java.util.List;
import java.util.Optional;
import news.dateline.agency.AliasPosition;
import news.dateline.agency.CreditList;
import news.dateline.enrich.Context;
import news.dateline.item.AgencyCredit;

/** The agencies that a piece of text names, if it is nothing else. */
public final class DatelineAgencies {
    private DatelineAgencies() {}

    /** Those named; an empty list where they are left unnamed. Networks may join by a hyphen: /PRNewswire-AsiaNet/, (NTB-AFP). */
    public static Optional<List<AgencyCredit>> of(String text, Context context) {
        return context.creditsAlone(text, AliasPosition.BRACKETS)
                .or(() -> text.indexOf('-') < 0
                        ? Optional.empty()
                        : context.creditsAlone(text.replace('-', '/'), AliasPosition.BRACKETS))
                .map(CreditList::credits);
    }
}
