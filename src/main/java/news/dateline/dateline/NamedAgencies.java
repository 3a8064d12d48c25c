package news.dateline.dateline;

import java.util.List;
import java.util.Optional;
import news.dateline.agency.AliasPosition;
import news.dateline.agency.CreditList;
import news.dateline.enrich.Context;
import news.dateline.item.AgencyCredit;

/** Agencies where a dateline has them: alone between its marks. Stateless; thread safe. */
public final class NamedAgencies {
    private NamedAgencies() {}

    /**
     * The agencies, named or not if the text is nothing else. Networks may join by a hyphen: /PRNewswire-AsiaNet/,
     * (NTB-AFP).
     */
    public static Optional<List<AgencyCredit>> of(String text, Context context) {
        return context.creditsAlone(text, AliasPosition.BRACKETS)
                .or(() -> text.indexOf('-') < 0
                        ? Optional.empty()
                        : context.creditsAlone(text.replace('-', '/'), AliasPosition.BRACKETS))
                .map(CreditList::credits);
    }
}
