package news.dateline.credit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.agency.AliasPosition;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;
import news.dateline.enrich.Credits;
import news.dateline.enrich.Cut;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Rule;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.item.Removed;

/**
 * Takes a byline of a name and its house off the end or the head of the body: {@code Anna Zielińska (PAP)}, {@code Karin Lindgren/TT}, {@code 송가은 기자
 * name@example.com}. A name and an agency, or a name and the word for a reporter, are the whole line.
 */
final class ClosingByline {
    private static final String SOURCE = Rule.BYLINE.source();
    private static final int LONGEST = 60;

    /** Whose papers set a name and its agency above a text. */
    private static final Set<String> AT_HEAD = Set.of("sv", "no", "nb", "da", "fi", "pl", "ko");

    private static final String NAME =
            "(\\p{Lu}\\p{L}+(?: (?:\\p{Lu}\\.|\\p{Lu}\\p{L}+)){0,2} \\p{Lu}\\p{L}+(?:-\\p{Lu}\\p{L}+)?)";
    private static final Pattern WITH_AGENCY = Pattern.compile(
            "(?:Ze? \\p{Lu}\\p{L}+ )?" + NAME + "(?:\\s*\\(([^()]{2,20})\\)|\\s?/\\s?([^/]{2,20}))\\.?");
    private static final Pattern KOREAN = Pattern.compile("([가-힣]{2,4}) ?(?:기자|특파원)(?: ?\\(?[\\w.]+@[\\w.]+\\)?)?");

    private static final Pattern BUREAU = Pattern.compile(
            "[（(]\\p{IsHan}{2,8}?(\\p{IsHan}{2,3})[・ ]([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{2,8})[）)]$");

    private ClosingByline() {}

    /** A reporter and whom for. */
    record Named(String name, List<AgencyCredit> credits) {}

    static Optional<Draft> without(Draft draft, Context context) {
        int last = draft.content().paragraphs().size() - 1;
        return last < 1 ? Optional.empty() : at(draft, last, context).or(() -> ofBureau(draft, last, context));
    }

    /** （金沢支局・山本健太） behind the last sentence. */
    private static Optional<Draft> ofBureau(Draft draft, int last, Context context) {
        String text = draft.content().paragraphs().get(last);
        Matcher matcher = BUREAU.matcher(text);
        return matcher.find() && context.words().matches(CreditWord.BUREAU, matcher.group(1))
                ? Optional.of(signed(
                        Cut.ofEnding(draft, last, matcher.start(), Removed.Kind.BYLINE), matcher.group(2), List.of()))
                : Optional.empty();
    }

    /** The line, if it is the whole of a byline, taken off the body. */
    private static Optional<Draft> at(Draft draft, int index, Context context) {
        return of(draft.content().paragraphs().get(index), context)
                .map(named ->
                        signed(Cut.ofParagraph(draft, index, Removed.Kind.BYLINE), named.name(), named.credits()));
    }

    /** Who is named by a line at the head of a text, where in other languages such a line names a photographer. */
    static Optional<Named> atHead(String line, Context context) {
        return context.language().filter(AT_HEAD::contains).flatMap(known -> of(line, context));
    }

    /** Who is named, if the line is the whole of a byline. */
    static Optional<Named> of(String line, Context context) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher korean = KOREAN.matcher(line);
        if (korean.matches()) {
            return Optional.of(new Named(korean.group(1), List.of()));
        }
        Matcher named = WITH_AGENCY.matcher(line);
        return named.matches()
                ? context.creditsAlone(named.group(2) == null ? named.group(3) : named.group(2), AliasPosition.BRACKETS)
                        .map(credit -> new Named(named.group(1), credit.credits()))
                : Optional.empty();
    }

    private static Draft signed(Cut cut, String name, List<AgencyCredit> credits) {
        Draft credited = Credits.add(cut.rest(), credits, SOURCE, cut.piece());
        if (credited.editorial().by().isPresent()) {
            return credited;
        }
        Draft signed = credited.with(credited.editorial().withByline(Optional.of(name), List.of(name)))
                .with(credited.wire().plusProvenance(FieldPath.BY, SOURCE));
        return Findings.add(signed, FieldPath.BY, name, cut.piece().part(name), SOURCE);
    }
}
