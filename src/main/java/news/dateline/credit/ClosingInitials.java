package news.dateline.credit;

import java.util.List;
import java.util.Optional;
import news.dateline.agency.AliasPosition;
import news.dateline.enrich.Context;
import news.dateline.item.AgencyCredit;

/** The editors' initials on a line of their own, agencies among them or not: {@code kle/uh}, {@code ا ع/رويترز}. */
final class ClosingInitials {
    private ClosingInitials() {}

    static Optional<Closing> read(String paragraph, Context context) {
        return Initials.alone(paragraph).map(found -> {
            List<AgencyCredit> credits = found.initials().stream()
                    .flatMap(one -> context.creditsIn(one, AliasPosition.SIGN_OFF).credits().stream())
                    .toList();
            List<String> people = found.initials().stream()
                    .filter(one -> credits.stream()
                            .noneMatch(credit -> credit.literal().equals(one)))
                    .toList();
            return new Closing(0, Closing.Kind.SIGN_OFF, people, credits);
        });
    }
}
