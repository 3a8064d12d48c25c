package news.dateline.credit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.agency.Agency;
import news.dateline.agency.AliasPosition;
import news.dateline.agency.CreditList;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;

/**
 * A house's own sign or word for itself, a mark and the agencies that it draws on, as a whole line: {@code FMW/Bloomberg},
 * {@code Redaktion/dpa}, {@code Haberler - Anadolu Ajansı}.
 */
final class HouseAndAgency {
    private static final int LONGEST = 60;
    private static final Pattern MARK = Pattern.compile("\\s?[/|+]\\s?|\\s[-–—]\\s");
    /** Initials in capitals or a domain. */
    private static final Pattern SIGN = Pattern.compile("\\p{Lu}{2,5}|[\\p{L}\\d-]{2,20}\\.[a-z]{2,4}");

    private HouseAndAgency() {}

    static Optional<CreditList> of(String line, Context context) {
        Matcher mark = MARK.matcher(line);
        if (line.length() > LONGEST || !mark.find() || mark.start() == 0) {
            return Optional.empty();
        }
        String house = line.substring(0, mark.start());
        boolean sign = SIGN.matcher(house).matches() && !context.words().matches(CreditWord.PHOTO_MARKER, house);
        return sign || context.nobodies().isNobody(house)
                ? context.creditsAlone(line.substring(mark.end()), AliasPosition.BRACKETS)
                        .filter(list -> suppliesText(list, context))
                : Optional.empty();
    }

    static Optional<Closing> read(String line, Context context) {
        return of(line, context).map(list -> new Closing(0, Closing.Kind.SIGN_OFF, List.of(), list.credits()));
    }

    /** STR/AFP via Getty Images is a picture's. */
    private static boolean suppliesText(CreditList list, Context context) {
        return !list.credits().isEmpty()
                && list.credits().stream().allMatch(credit -> context.agencies()
                        .byId(credit.id())
                        .filter(agency -> agency.kind() != Agency.Kind.PHOTO_AGENCY)
                        .isPresent());
    }
}
