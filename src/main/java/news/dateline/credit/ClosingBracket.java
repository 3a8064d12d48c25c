package news.dateline.credit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.agency.AliasPosition;
import news.dateline.agency.CreditList;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;
import news.dateline.text.BylineParts.Part;

/** A bracket that closes a text: agencies, a mark of the end, words of credit, initials. */
final class ClosingBracket {
    private static final int LONGEST_BRACKET = 120;
    private static final String STOPS = ".。 *";
    private static final String OPENING = "(（[［";
    private static final String CLOSING = ")）]］";
    private static final String SQUARE = "[［";
    private static final Pattern DESK_CODES =
            Pattern.compile("([^/\\\\]{2,12}(?:/\\p{Lu}{2,8})?+)(?:[/\\\\]{1,2}\\s?\\p{Ll}{1,5}){1,3}");
    /** Two at least: one alone in brackets may be a party, a unit, a name made short. */
    private static final Pattern BRACKETED_INITIALS = Pattern.compile("\\p{Lu}{2,4}(?:[,/-]\\s?\\p{Lu}{2,4}){1,3}");

    private static final Pattern BETWEEN_INITIALS = Pattern.compile("[,/]\\s?|(?<=\\p{Lu}{2})-");

    private static final Pattern CODE_FIRST =
            Pattern.compile("(?:\\p{L}\\p{Ll}{1,3}|(?:\\p{L}\\.[ -]?){1,3})(?:/|,\\s?)([^/,]{2,20})");

    /** ČTK, jm */
    private static final Pattern CODE_BEHIND_COMMA = Pattern.compile("([^/,]{2,20}), ?\\p{Ll}{2,4}");

    /** Agerpres / redactor: Ann Other, editor: Joe Desk */
    private static final Pattern WITH_EDITORS =
            Pattern.compile("([^/(:]{2,20}?)\\s?[/–-]\\s?([\\p{L} ]{2,20}): ?\\p{L}.*");

    /** (m.c.), (mca), (mca/jo) behind the last sentence, or on a line of its own. */
    private static final Pattern SMALL_INITIALS = Pattern.compile(
            "\\p{L}\\.-?\\s?(?:\\p{L}\\.-?\\s?){1,2}|\\p{IsArabic}(?:\\.\\s?\\p{IsArabic}){1,2}|\\p{Ll}{2,4}(?:[,/]\\s?\\p{Ll}{2,4}){0,3}");

    /** (a.p.): small letters with full stops are an editor, even where an agency has the same. */
    private static final Pattern DOTTED = Pattern.compile("(?:\\p{Ll}\\.\\s?){1,3}");

    private ClosingBracket() {}

    /** م.ع.ح/ع.ش (أ ف ب ، رويترز); (dpa); (完) */
    static Optional<Closing> read(String paragraph, Context context) {
        int close = lastInk(paragraph, SentenceEnd.withoutCode(paragraph));
        int open = open(paragraph, close);
        if (open < 0 || close - open > LONGEST_BRACKET) {
            return Optional.empty();
        }
        String content = paragraph.substring(open + 1, close);
        if (context.words().matches(CreditWord.END_MARK, content)) {
            return Optional.of(new Closing(open, Closing.Kind.SIGN_OFF, List.of(), List.of()));
        }
        Optional<CreditList> agencies = DOTTED.matcher(content).matches()
                ? Optional.empty()
                : agenciesOnly(content, context).or(() -> agencyAndCodes(content, context));
        if (agencies.isEmpty()) {
            return ProseCredit.of(content, context)
                    .map(credits -> new Closing(open, Closing.Kind.CREDIT, List.of(), credits))
                    .or(() -> bracketedInitials(paragraph.substring(0, open), paragraph.charAt(open), content));
        }
        String before = paragraph.substring(0, open);
        Optional<Initials> initials = Initials.ending(before);
        boolean standsApart = initials.isPresent() || SentenceEnd.endsSentence(before);
        return standsApart
                ? Optional.of(new Closing(
                        initials.map(Initials::start).orElse(SentenceEnd.isMarks(before) ? 0 : open),
                        Closing.Kind.SIGN_OFF,
                        initials.map(Initials::initials).orElse(List.of()),
                        agencies.get().credits()))
                : Optional.empty();
    }

    /** Where the bracket opens that closes here; -1 if none does. */
    private static int open(String paragraph, int close) {
        int pair = close > 0 ? CLOSING.indexOf(paragraph.charAt(close)) : -1;
        return pair < 0
                ? -1
                : Math.max(
                        paragraph.lastIndexOf(OPENING.charAt(pair), close),
                        paragraph.lastIndexOf(OPENING.charAt(pair ^ 1), close));
    }

    /** (JDV, LVE) behind the last sentence, or on a line of its own; [sic] behind a sentence is nobody. */
    private static Optional<Closing> bracketedInitials(String before, char bracket, String content) {
        return SentenceEnd.endsSentence(before)
                        && (SQUARE.indexOf(bracket) < 0 || before.isBlank())
                        && (BRACKETED_INITIALS.matcher(content).matches()
                                || SMALL_INITIALS.matcher(content).matches())
                ? Optional.of(new Closing(
                        before.length(), Closing.Kind.SIGN_OFF, List.of(BETWEEN_INITIALS.split(content)), List.of()))
                : Optional.empty();
    }

    private static Optional<CreditList> agenciesOnly(String content, Context context) {
        return context.creditsAlone(content, AliasPosition.SIGN_OFF)
                .or(() -> context.creditsAlone(content, AliasPosition.BRACKETS))
                .or(() -> context.creditsAlone(content.replace('-', '/'), AliasPosition.BRACKETS));
    }

    /** SDA/sj, Sib/Adnkronos: an agency, and codes of its desk. */
    private static Optional<CreditList> agencyAndCodes(String content, Context context) {
        Matcher behind = DESK_CODES.matcher(content);
        Matcher before = CODE_FIRST.matcher(content);
        return agencyIn(behind, context)
                .or(() -> agencyIn(before, context))
                .or(() -> agencyIn(CODE_BEHIND_COMMA.matcher(content), context))
                .or(() -> withEditors(content, context));
    }

    private static Optional<CreditList> agencyIn(Matcher matcher, Context context) {
        return matcher.matches() ? agenciesOnly(matcher.group(1), context) : Optional.empty();
    }

    private static Optional<CreditList> withEditors(String content, Context context) {
        Matcher matcher = WITH_EDITORS.matcher(content);
        boolean led = matcher.matches()
                && (context.parts().is(Part.LEAD, matcher.group(2))
                        || context.parts().is(Part.OTHER, matcher.group(2))
                        || context.parts().is(Part.JOB, matcher.group(2)));
        return led ? agenciesOnly(matcher.group(1), context) : Optional.empty();
    }

    private static int lastInk(String paragraph, int end) {
        int last = end - 1;
        while (last >= 0 && STOPS.indexOf(paragraph.charAt(last)) >= 0) {
            last--;
        }
        return last;
    }
}
