package news.dateline.credit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dateline.agency.AliasPosition;
import news.dateline.enrich.Context;
import news.dateline.item.AgencyCredit;

/** The editors' initials on a line of their own, agencies among them or not: {@code kle/uh}, {@code ا ع/رويترز}. */
final class ClosingInitials {
    /** mc/jo/pl: two small letters are an editor, even where an agency has the same. */
    private static final Pattern TWO_SMALL = Pattern.compile("\\p{Ll}{2}");

    /** AP-TT: whoever joins agencies so does it behind a slash or in brackets. */
    private static final Pattern HYPHENED = Pattern.compile("\\p{Lu}{2}-\\p{Lu}{2}\\s*");

    private ClosingInitials() {}

    static Optional<Closing> read(String paragraph, Context context) {
        return Initials.alone(paragraph)
                .or(() -> Initials.behindSentence(paragraph))
                .map(found -> {
                    List<AgencyCredit> credits = found.initials().stream()
                            .filter(one -> !TWO_SMALL.matcher(one).matches()
                                    && !HYPHENED.matcher(paragraph).matches())
                            .flatMap(one -> context.creditsIn(one, AliasPosition.SIGN_OFF).credits().stream())
                            .toList();
                    List<String> people = found.initials().stream()
                            .filter(one -> credits.stream()
                                    .noneMatch(credit -> credit.literal().equals(one)))
                            .toList();
                    return new Closing(found.start(), Closing.Kind.SIGN_OFF, people, credits);
                });
    }
}
