package news.dateline.credit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dateline.agency.AliasPosition;
import news.dateline.agency.CreditList;
import news.dateline.dateline.DatelinePunctuation;
import news.dateline.dateline.PlaceName;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;
import news.dateline.item.AgencyCredit;

/** Words that give credit to agencies: {@code With files from …}, {@code … contributed to this report}, {@code Le Courrier avec AFP}. */
final class ProseCredit {
    private static final int LONGEST_LINE = 60;

    /** mc avec AFP; M.-C. D. mit dpa: whoever edited it. */
    private static final Pattern INITIALS =
            Pattern.compile("\\p{Ll}{2,4}(?:/\\p{Ll}{2,4}){0,2}|\\p{Lu}{2,4}|(?:\\p{Lu}\\.[ -]?){2,3}");

    private ProseCredit() {}

    /** The agencies that the text credits, if it is words of credit. */
    static Optional<List<AgencyCredit>> of(String text, Context context) {
        int lead = 0;
        while (lead < text.length() && "*(–-— ".indexOf(text.charAt(lead)) >= 0) {
            lead++;
        }
        String bare = text.substring(lead);
        int opening = context.words().endOfOpening(CreditWord.CREDIT, bare);
        boolean colon = opening > 0 && bare.startsWith(":", opening) || bare.startsWith("：", opening);
        CreditList list;
        if (opening > 0) {
            list = context.creditsIn(bare.substring(opening + (colon ? 1 : 0)), AliasPosition.BRACKETS);
            boolean telling = bare.substring(0, opening).indexOf(' ') > 0;
            if (!telling && !isAgenciesOnly(list) && !(colon && endsInAgency(list, bare))) {
                return Optional.empty();
            }
        } else {
            int behind = context.words().startIn(CreditWord.CREDIT_BEHIND, bare);
            if (behind < 0) {
                return behindHouse(bare, context);
            }
            list = behind(bare.substring(0, behind), context);
            if (list.credits().isEmpty() && endsWithPhrase(bare, behind, context)) {
                return Optional.of(List.of());
            }
        }
        boolean unnamed = !list.parts().isEmpty() && list.others().isEmpty();
        return list.credits().isEmpty() && !unnamed ? Optional.empty() : Optional.of(list.credits());
    }

    /** Le Courrier avec AFP et Reuters: the paper's own name, "with", and agencies alone. */
    private static Optional<List<AgencyCredit>> behindHouse(String line, Context context) {
        int plus = line.length() > LONGEST_LINE ? -1 : line.lastIndexOf('+');
        if (plus > 1 && PlaceName.isLikely(DatelinePunctuation.trimmed(line.substring(0, plus)), false)) {
            // الشاطئ + وكالات
            return context.creditsAlone(line.substring(plus + 1), AliasPosition.BRACKETS)
                    .map(CreditList::credits);
        }
        int slash = line.length() > LONGEST_LINE ? -1 : line.indexOf('/');
        if (slash > 1 && context.nobodies().isNobody(line.substring(0, slash).strip())) {
            // Redacción / Agencias
            return context.creditsAlone(line.substring(slash + 1).strip(), AliasPosition.BRACKETS)
                    .map(CreditList::credits);
        }
        int with = line.length() > LONGEST_LINE ? -1 : context.words().startIn(CreditWord.CREDIT, line);
        String name = with > 1 ? DatelinePunctuation.trimmed(line.substring(0, with)) : "";
        boolean house = context.nobodies().isNobody(name)
                || PlaceName.isLikely(name, false)
                || INITIALS.matcher(name).matches();
        return house
                ? context.creditsAlone(
                                line.substring(
                                        with + context.words().endOfOpening(CreditWord.CREDIT, line.substring(with))),
                                AliasPosition.BRACKETS)
                        .map(CreditList::credits)
                        .filter(credits -> !credits.isEmpty())
                : Optional.empty();
    }

    /** Ann Other in Lima contributed to this report. Names alone, and the line is at its end. */
    private static boolean endsWithPhrase(String line, int behind, Context context) {
        int end = behind + context.words().endOfOpening(CreditWord.CREDIT_BEHIND, line.substring(behind));
        return behind > 0
                && Character.isUpperCase(line.charAt(0))
                && line.substring(end).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Quelle: ntv.de, ino/dpa: a list, and no sentence. */
    private static boolean endsInAgency(CreditList list, String line) {
        int last = list.parts().size() - 1;
        return line.length() <= LONGEST_LINE
                && last >= 0
                && list.parts().get(last).isAgency()
                && list.others().stream().noneMatch(other -> other.indexOf(' ') > 0);
    }

    /** The Associated Press; AP writers A in Rome and B in Lima: an initialism counts as the first word. */
    private static CreditList behind(String names, Context context) {
        CreditList list = context.creditsIn(names, AliasPosition.PROSE);
        int word = names.indexOf(' ');
        return list.credits().isEmpty() && word > 1 && PlaceName.isInCapitals(names.substring(0, word))
                ? context.creditsIn(names.substring(0, word), AliasPosition.BRACKETS)
                : list;
    }

    private static boolean isAgenciesOnly(CreditList list) {
        return list.parts().stream()
                .allMatch(part -> part.isAgency() || part.text().chars().noneMatch(Character::isLetter));
    }
}
