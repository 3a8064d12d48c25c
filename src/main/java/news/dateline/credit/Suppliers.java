package news.dateline.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dateline.agency.Agency;
import news.dateline.agency.AliasPosition;
import news.dateline.agency.CreditList;
import news.dateline.enrich.Context;
import news.dateline.enrich.Credits;
import news.dateline.enrich.Knowledge;
import news.dateline.enrich.PrintedText;
import news.dateline.enrich.Step;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Draft;
import news.dateline.item.Stated;

/**
 * Credits the agencies that the source states beside the text: credit lines, providers, sources. A provider may be named
 * ({@code Deutsche Presse-Agentur GmbH}), coded ({@code nprov:dpa}) or given by its domain ({@code reuters.com}).
 */
public final class Suppliers implements Step {
    private static final int LONGEST = 120;
    /** AFP/The Local */
    private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");

    private static final Pattern DOMAIN = Pattern.compile("[\\p{Alnum}-]{1,63}(?:\\.[\\p{Alnum}-]{1,63}){1,5}");

    /** The scheme of a controlled value: {@code nprov:dpa}. */
    private static final Pattern SCHEME = Pattern.compile("^[\\p{Alnum}_-]{2,20}:(?=\\S)");

    /** Legal forms and other words of company names, which no alias has. */
    private static final Pattern COMPANY = Pattern.compile(
            "(?i)[ ,]+(?:GmbH|AG|Inc\\.?|Ltd\\.?|Limited|LLC|S\\.?A\\.?|Oy|AB|AS|A/S|e\\.?V\\.?|Corp\\.?|plc)(?=$|[ ,])");

    /** Sid Marlow: an agency's three letters are all of one case. */
    private static final Pattern FORENAME = Pattern.compile("\\p{Lu}\\p{Ll}{2} \\p{Lu}\\p{Ll}+$");

    private final Knowledge knowledge;

    public Suppliers(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Draft apply(Draft draft) {
        Context context = Context.of(draft, knowledge);
        Draft credited = draft;
        for (Stated.Found found : draft.stated().credits()) {
            List<AgencyCredit> agencies = agencies(found.text(), context);
            credited = Credits.add(credited, agencies, found.source(), PrintedText.beside(found.text()));
        }
        return credited;
    }

    private static List<AgencyCredit> agencies(String text, Context context) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        String bare = COMPANY.matcher(SCHEME.matcher(text.strip()).replaceFirst(""))
                .replaceAll("")
                .strip();
        if (DOMAIN.matcher(bare).matches()) {
            Optional<Agency> owner = context.agencies().byDomain(bare.toLowerCase(Locale.ROOT));
            if (owner.isPresent()) {
                return owner.filter(Agency::supplies).map(agency -> agency.credit(text)).stream()
                        .toList();
            }
        }
        CreditList list = context.creditsAlone(bare, AliasPosition.BRACKETS)
                .or(() -> SLASH.splitAsStream(bare)
                        .flatMap(part -> context.creditsAlone(part, AliasPosition.BRACKETS).stream())
                        .findFirst())
                .orElseGet(() -> FORENAME.matcher(bare).lookingAt()
                        ? new CreditList(List.of())
                        : context.creditsIn(bare, AliasPosition.PROSE));
        List<AgencyCredit> credits = new ArrayList<>();
        for (AgencyCredit credit : list.credits()) {
            context.agencies().byId(credit.id()).filter(Agency::supplies).ifPresent(agency -> credits.add(credit));
        }
        return credits;
    }
}
