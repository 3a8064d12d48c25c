package news.dateline.credit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.agency.Agency;
import news.dateline.agency.AliasPosition;
import news.dateline.agency.CreditList;
import news.dateline.dateline.PlaceName;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;
import news.dateline.enrich.Credits;
import news.dateline.enrich.Knowledge;
import news.dateline.enrich.LineBeside;
import news.dateline.enrich.PrintedText;
import news.dateline.enrich.Rule;
import news.dateline.enrich.Step;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Draft;
import news.dateline.item.Removed;

/**
 * Reads the credits and closing lines that stand close to the text and that its reader left out as furniture of the page:
 * {@code (Quelle: APA/dpa)}, {@code Additional reporting by …; Editing by …}, {@code Anadolu Ajansı} below a headline. They stay
 * out of the text, as what they are.
 */
public final class CreditsBeside implements Step {
    private static final int LONGEST = 600;
    private static final int INITIALISM = 3;

    private final Knowledge knowledge;

    public CreditsBeside(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Draft apply(Draft draft) {
        Context context = Context.of(draft, knowledge);
        return below(above(draft, context), context);
    }

    /** The nearest line above the text that is agencies and nothing else. */
    private static Draft above(Draft draft, Context context) {
        for (LineBeside line : LineBeside.above(draft)) {
            List<AgencyCredit> agencies = LeadCredits.agencies(line.text(), context)
                    .map(CreditList::credits)
                    .orElse(List.of());
            if (isOfThis(draft, line.text(), agencies, context)) {
                return Credits.add(
                        line.taken(draft, Removed.Kind.CREDIT),
                        agencies,
                        Rule.CREDIT.source(),
                        PrintedText.beside(line.text()));
            }
        }
        return draft;
    }

    /** The first line below the text that closes it, and those that follow it at once. */
    private static Draft below(Draft draft, Context context) {
        Draft rest = draft;
        int last = -1;
        for (LineBeside line : LineBeside.below(draft)) {
            if (last >= 0 && line.index() != last + 1) {
                break;
            }
            Optional<Closing> closing = closing(rest, line.text(), context);
            if (closing.isPresent()) {
                rest = Signoffs.noted(
                        line.taken(rest, closing.get().kind().removed()),
                        closing.get(),
                        PrintedText.beside(line.text()));
                last = line.index();
            }
        }
        return rest;
    }

    /** Initials alone are no closing here: a page's choice of languages looks the same. */
    private static Optional<Closing> closing(Draft draft, String line, Context context) {
        Optional<Closing> found = line.length() > LONGEST
                ? Optional.empty()
                : ClosingGrammar.read(line, context).filter(closing -> closing.start() == 0);
        if (found.isEmpty() || !found.get().credits().isEmpty()) {
            return found.filter(closing -> isSaid(closing, line, context) && isNoPicture(closing.credits(), context)
                    || isOfThis(draft, line, closing.credits(), context));
        }
        if (EndMark.read(line, context).isPresent()) {
            return found;
        }
        boolean names = line.chars().noneMatch(Character::isDigit)
                && ReportersLine.read(line, context).isPresent();
        // the editors of an agency's story sign it; those of a page are its staff
        return !names
                ? Optional.empty()
                : draft.wire().agencies().isEmpty()
                        ? Optional.of(new Closing(0, Closing.Kind.CREDIT, List.of(), List.of()))
                        : found;
    }

    /** In words of credit, in brackets or with the editors' initials: more than a name. */
    private static boolean isSaid(Closing closing, String line, Context context) {
        boolean bracket = "([（".indexOf(line.charAt(0)) >= 0;
        return closing.kind() == Closing.Kind.CREDIT
                || bracket
                || !closing.initials().isEmpty()
                || context.creditsAlone(line, AliasPosition.SIGN_OFF).isEmpty();
    }

    /**
     * Whether a line that is agencies' names and nothing else says whose this text is: it may be a button, a heading, the
     * credit of a picture, or the source of another story, unless this one has none or the same.
     */
    private static boolean isOfThis(Draft draft, String line, List<AgencyCredit> credits, Context context) {
        Set<String> known =
                draft.wire().agencies().stream().map(AgencyCredit::id).collect(Collectors.toSet());
        return !credits.isEmpty()
                && !context.words().matches(CreditWord.PAGE_WORD, line)
                && credits.stream()
                        .allMatch(credit ->
                                suppliesText(credit, context) && (known.isEmpty() || known.contains(credit.id())));
    }

    /**
     * A name that is no word counts everywhere; one that is, such as Mehr or AA, at home, and an initialism of three
     * letters if it is written as one.
     */
    private static boolean suppliesText(AgencyCredit credit, Context context) {
        Optional<Agency> agency = context.agencies()
                .byId(credit.id())
                .filter(house -> house.supplies() && house.kind() != Agency.Kind.PHOTO_AGENCY);
        String name = credit.literal();
        boolean letters = name.chars().allMatch(Character::isLetter);
        boolean shouted = letters && name.length() >= INITIALISM && PlaceName.isInCapitals(name);
        boolean initials = name.length() < INITIALISM;
        boolean home = agency.isPresent()
                && context.language()
                        .filter(
                                initials
                                        ? agency.get().languages().get(0)::equals
                                        : agency.get().languages()::contains)
                        .isPresent();
        return agency.isPresent()
                && (shouted
                        || home && letters && !isMixed(name)
                        || context.creditsAlone(name, AliasPosition.PROSE).isPresent()
                                && !isMixed(name)
                                && !isSpelled(name));
    }

    /** App: an initialism is in capitals or has none. */
    private static boolean isMixed(String name) {
        return name.length() <= INITIALISM
                && name.chars().anyMatch(Character::isUpperCase)
                && name.chars().anyMatch(Character::isLowerCase);
    }

    private static boolean isNoPicture(List<AgencyCredit> credits, Context context) {
        return credits.stream().noneMatch(credit -> context.agencies()
                .byId(credit.id())
                .filter(agency -> agency.kind() == Agency.Kind.PHOTO_AGENCY)
                .isPresent());
    }

    /** A+A, N/A */
    private static boolean isSpelled(String name) {
        return name.length() <= INITIALISM && name.chars().anyMatch(unit -> unit == '+' || unit == '/');
    }
}
