package news.dateline.credit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dateline.agency.AliasPosition;
import news.dateline.agency.CreditList;
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
import news.dateline.text.Marks;

/**
 * Takes a byline of a name and its house off the end or the head of the body: {@code Anna Zielińska (PAP)}, {@code Karin Lindgren/TT}, {@code 송가은 기자
 * name@example.com}. A name and an agency, or a name and the word for a reporter, are the whole line.
 */
final class ClosingByline {
    private static final String SOURCE = Rule.BYLINE.source();
    private static final int LONGEST = 60;

    /** Whose papers set a name and its agency above a text. */
    private static final Set<String> AT_HEAD =
            Set.of("sv", "no", "nb", "da", "fi", "pl", "cs", "sk", "hu", "ro", "ru", "uk", "bg", "ko", "vi");

    private static final String NAME =
            "(\\p{Lu}\\p{L}+(?: (?:\\p{Lu}\\.|\\p{Lu}\\p{L}+)){0,2} \\p{Lu}\\p{L}+(?:-\\p{Lu}\\p{L}+)?)";
    private static final Pattern WITH_AGENCY = Pattern.compile(
            "(?:Ze? \\p{Lu}\\p{L}+ )?" + NAME + "(?:\\s*\\(([^()]{2,20})\\)|\\s?/\\s?([^/]{2,20})|, ([^,]{2,40}))\\.?");
    private static final Pattern KOREAN = Pattern.compile(
            "/?(?:[가-힣A-Za-z]{2,10}(?:팀|부|국|실|센터) )?(?:(?:글|취재|글 ?[·ㆍ/,] ?사진|사진 ?[·ㆍ/,] ?글)(?: ?[=:] ?| (?=[가-힣]{3} ?(?:선임|수습|전문|객원)?(?:기자|특파원))))?([가-힣]{2,4}(?:[·ㆍ,] ?[가-힣]{2,4}){0,3}) ?(?:선임|수습|전문|객원)?(?:기자|특파원)(?: 외 \\d명)?(?: ?\\(?[\\w.]+@[\\w.]+\\)?)?");

    /** 高瀬真理（共同）: a name and its agency, in scripts without capitals. */
    private static final Pattern SIGNS_WITH_AGENCY =
            Pattern.compile("([\\p{IsHan}々]{2,4}|[가-힣]{2,4})[(（]([^()（）]{2,12})[)）]");

    private static final Pattern BUREAU = Pattern.compile(
            "[（(]\\p{IsHan}{2,8}?(\\p{IsHan}{2,3})[・ ]([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{2,8})[）)]$");

    private static final Pattern LENSES = Pattern.compile(
            "【([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{3,8}(?:[、・][\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{3,8})*)】$");

    /** （山田花子）, 记者 林远, （记者 林远）, 本报记者林远: the whole of a line. */
    private static final Pattern HAN_LINE = Pattern.compile(
            "[（(【]?(?:[\\p{IsHan}]{1,4}?(?:记者|記者|特派员|特派員)[:：／/ ]?|(?:文|图文|圖文|撰文|采写|作者|撰稿)[:：／/]|(?<=[（(【]))([\\p{IsHan}々]{2,4}(?:[ 、・][\\p{IsHan}々]{2,4}){0,3})[）)】]?");

    private static final Pattern HAN_REPORTER =
            Pattern.compile("[（(【]?(?:记者|記者)[:：／/ ]?([\\p{IsHan}々]{2,4}(?:[ 、・][\\p{IsHan}々]{2,4}){0,3})[）)】]?");

    /** The word before the full stop is no title made short: said dott. Mira Castell. */
    private static final Pattern NAME_BEHIND_SENTENCE = Pattern.compile("(?<=\\p{Ll}{5}[.!?][\"”»]? )" + NAME + "$");

    /** – Mira Castell */
    private static final Pattern DASHED = Pattern.compile("[–—-]{1,2}\\s?" + NAME);

    private static final Pattern SIGN = Pattern.compile("\\s*\\([\\p{Ll}./]{2,8}\\)$");

    /** 新华社记者林远: a house of the table, glued to its reporter. */
    private static final Pattern HAN_HOUSE = Pattern.compile("(\\p{IsHan}{2,5}?)(?=记者|記者)");

    /** A Japanese full name has three signs at least: （拍手）, （笑） are no names. */
    private static final int SHORTEST_IN_JAPANESE = 3;

    private static final String OPENING_BRACKETS = "（(【[";
    private static final String CLOSING_BRACKETS = "）)】]";

    private ClosingByline() {}

    /** A reporter and whom for. */
    record Named(String name, List<AgencyCredit> credits) {}

    static Optional<Draft> without(Draft draft, Context context) {
        int last = draft.content().paragraphs().size() - 1;
        return last < 1
                ? Optional.empty()
                : labelled(draft, last, context)
                        .or(() -> at(draft, last, context))
                        .or(() -> ofBureau(draft, last, context))
                        .or(() -> inLenses(draft, last, context))
                        .or(() -> inHan(draft, last, context))
                        .or(() -> behindDash(draft, last, context))
                        .or(() -> inWords(draft, last, context))
                        .or(() -> behindSentence(draft, last, context));
    }

    /** 文：林远 图：何一鸣: each name behind what the person did. */
    static Optional<Draft> labelled(Draft draft, int index, Context context) {
        String line = draft.content().paragraphs().get(index);
        return PeopleNames.labelled(line, context)
                .map(names -> signed(Cut.ofParagraph(draft, index, Removed.Kind.BYLINE), line, names, List.of()));
    }

    /** Mira Castell, Staff Writer: any other line that is a byline from end to end. */
    private static Optional<Draft> inWords(Draft draft, int last, Context context) {
        String line = draft.content().paragraphs().get(last);
        return BylineLine.of(line, false, context)
                .map(names -> names.isEmpty()
                        ? Cut.ofParagraph(draft, last, Removed.Kind.BYLINE).rest()
                        : signed(
                                Cut.ofParagraph(draft, last, Removed.Kind.BYLINE),
                                line,
                                PeopleNames.agencies(line, context),
                                context));
    }

    /** – Mira Castell, on a line of its own; below a quotation it is whoever said it. */
    private static Optional<Draft> behindDash(Draft draft, int last, Context context) {
        Matcher matcher = DASHED.matcher(draft.content().paragraphs().get(last));
        String above = draft.content().paragraphs().get(last - 1);
        boolean quoted = "\"”»“’'".indexOf(above.charAt(above.length() - 1)) >= 0;
        return !quoted
                        && matcher.matches()
                        && !PeopleNames.in(matcher.group(1), context).isEmpty()
                ? Optional.of(
                        signed(Cut.ofParagraph(draft, last, Removed.Kind.BYLINE), matcher.group(1), List.of(), context))
                : Optional.empty();
    }

    /** … said a clerk. Orla Fenwick: behind a sentence of a wire nothing but a full name; in a page it may be a button. */
    private static Optional<Draft> behindSentence(Draft draft, int last, Context context) {
        String text = draft.content().paragraphs().get(last);
        Matcher matcher = NAME_BEHIND_SENTENCE.matcher(text.substring(Math.max(0, text.length() - LONGEST)));
        boolean named = !ofPage(draft)
                && draft.editorial().authors().isEmpty()
                && Character.isLetter(text.charAt(text.length() - 1))
                && matcher.find()
                && PeopleNames.in(matcher.group(1), context).equals(List.of(matcher.group(1)))
                && !matcher.group(1).startsWith("The ")
                && !context.isOnMap(matcher.group(1));
        return named
                ? Optional.of(signed(
                        Cut.ofEnding(
                                draft, last, text.length() - matcher.group(1).length(), Removed.Kind.BYLINE),
                        matcher.group(1),
                        List.of(),
                        context))
                : Optional.empty();
    }

    private static boolean ofPage(Draft draft) {
        Map<FieldPath, String> provenance = draft.wire().provenance();
        return provenance.getOrDefault(FieldPath.BODIES, "").startsWith("html")
                || provenance.getOrDefault(FieldPath.LAYOUT, "").startsWith("page");
    }

    /** （金沢支局・山本健太） behind the last sentence. */
    private static Optional<Draft> ofBureau(Draft draft, int last, Context context) {
        String text = draft.content().paragraphs().get(last);
        Matcher matcher = BUREAU.matcher(text);
        return Marks.close(text, "）)") && matcher.find() && context.words().matches(CreditWord.BUREAU, matcher.group(1))
                ? Optional.of(signed(
                        Cut.ofEnding(draft, last, matcher.start(), Removed.Kind.BYLINE),
                        matcher.group(2),
                        List.of(),
                        context))
                : Optional.empty();
    }

    /** 【山田花子】 behind the last sentence of a Japanese paper. */
    private static Optional<Draft> inLenses(Draft draft, int last, Context context) {
        Matcher matcher = LENSES.matcher(draft.content().paragraphs().get(last));
        return context.language().equals(Optional.of("ja"))
                        && matcher.find()
                        && !context.gazetteer().knows(matcher.group(1))
                        && context.creditsIn(matcher.group(1), AliasPosition.BRACKETS)
                                .credits()
                                .isEmpty()
                ? Optional.of(signed(
                        Cut.ofEnding(draft, last, matcher.start(), Removed.Kind.BYLINE),
                        matcher.group(1),
                        List.of(),
                        context))
                : Optional.empty();
    }

    static Optional<Draft> inHan(Draft draft, int last, Context context) {
        String line = draft.content().paragraphs().get(last);
        if (!context.language()
                .filter(language -> language.equals("ja") || language.equals("zh"))
                .isPresent()) {
            return Optional.empty();
        }
        Matcher reporter = HAN_REPORTER.matcher(line);
        Matcher matcher = reporter.matches() ? reporter : HAN_LINE.matcher(line);
        Matcher house = HAN_HOUSE.matcher(line);
        List<AgencyCredit> credits = house.lookingAt()
                ? context.creditsAlone(house.group(1), AliasPosition.BRACKETS)
                        .map(CreditList::credits)
                        .orElse(List.of())
                : List.of();
        return matcher.matches()
                        && "道導".indexOf(line.charAt(line.length() - 1)) < 0 // 上海报道 is where it was filed
                        && !context.gazetteer().knows(matcher.group(1))
                        && context.creditsIn(line, AliasPosition.BRACKETS)
                                        .credits()
                                        .size()
                                <= credits.size()
                        && mayBeName(line, matcher.group(1), context)
                        && !PeopleNames.in(matcher.group(1), context).isEmpty()
                ? Optional.of(
                        signed(Cut.ofParagraph(draft, last, Removed.Kind.BYLINE), matcher.group(1), credits, context))
                : Optional.empty();
    }

    /** In brackets with nothing else stand asides as well: （拍手）, （完全没有）. */
    private static boolean mayBeName(String line, String name, Context context) {
        boolean bare = line.length() == name.length() + 2 && OPENING_BRACKETS.indexOf(line.charAt(0)) >= 0;
        return !bare || mayBeName(name, context);
    }

    private static boolean mayBeName(String name, Context context) {
        boolean japanese = context.language().filter("ja"::equals).isPresent();
        boolean korean = Character.UnicodeScript.of(name.charAt(0)) == Character.UnicodeScript.HANGUL;
        return korean || (japanese ? name.length() >= SHORTEST_IN_JAPANESE : ChineseSurname.opens(name));
    }

    /** The line, if it is the whole of a byline, taken off the body. */
    private static Optional<Draft> at(Draft draft, int index, Context context) {
        return of(draft.content().paragraphs().get(index), context)
                .map(named -> signed(
                        Cut.ofParagraph(draft, index, Removed.Kind.BYLINE), named.name(), named.credits(), context));
    }

    /** Who is named by a line at the head of a text, where in other languages such a line names a photographer. */
    static Optional<Named> atHead(String line, Context context) {
        return context.language().filter(AT_HEAD::contains).isPresent() || line.indexOf(", ") > 0
                ? of(line, context)
                : Optional.empty();
    }

    /** Who is named, if the line is the whole of a byline. */
    static Optional<Named> of(String line, Context context) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher korean = KOREAN.matcher(unwrapped(line));
        if (korean.matches()) {
            return Optional.of(new Named(korean.group(1), List.of()));
        }
        Matcher named = WITH_AGENCY.matcher(line);
        if (!named.matches()) {
            return ofSigns(line, context).or(() -> bylined(line, context));
        }
        String agency = Stream.of(named.group(2), named.group(3), named.group(4))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return context.creditsAlone(agency, AliasPosition.BRACKETS)
                .filter(credit -> !credit.credits().isEmpty())
                .map(credit -> new Named(named.group(1), credit.credits()))
                .or(() -> bylined(line, context));
    }

    /** [한가람 기자]: in brackets from end to end. */
    private static String unwrapped(String line) {
        int last = line.length() - 1;
        int pair = OPENING_BRACKETS.indexOf(line.charAt(0));
        return pair >= 0 && line.indexOf(CLOSING_BRACKETS.charAt(pair)) == last
                ? line.substring(1, last).strip()
                : line;
    }

    private static Optional<Named> ofSigns(String line, Context context) {
        Matcher named = SIGNS_WITH_AGENCY.matcher(line);
        boolean name = named.matches()
                && mayBeName(named.group(1), context)
                && !context.words().matches(CreditWord.PHOTO_MARKER, named.group(1))
                && !context.gazetteer().knows(named.group(1))
                && !PeopleNames.in(named.group(1), context).isEmpty();
        return name
                ? context.creditsAlone(named.group(2), AliasPosition.BRACKETS)
                        .filter(credit -> !credit.credits().isEmpty())
                        .map(credit -> new Named(named.group(1), credit.credits()))
                : Optional.empty();
    }

    /** Von Mira Castell (mca): a byline below the text, with the editor's sign. */
    private static Optional<Named> bylined(String line, Context context) {
        String bare = SIGN.matcher(line).replaceFirst("");
        int opening = context.bylines().isByline(bare) ? context.bylines().opening(bare) : 0;
        String name = bare.substring(opening).replaceFirst("^[:\\s]+", "");
        return opening > 0 && !PeopleNames.in(name, context).isEmpty()
                ? Optional.of(new Named(name, List.of()))
                : Optional.empty();
    }

    private static Draft signed(Cut cut, String name, List<AgencyCredit> credits, Context context) {
        return signed(cut, name, PeopleNames.in(name, context), credits);
    }

    private static Draft signed(Cut cut, String name, List<String> people, List<AgencyCredit> credits) {
        Draft credited = Credits.add(cut.rest(), credits, SOURCE, cut.piece());
        if (!credited.editorial().authors().isEmpty()) {
            return credited;
        }
        Draft signed = credited.with(
                        credited.editorial().withByline(Optional.of(name), people.isEmpty() ? List.of(name) : people))
                .with(credited.wire().plusProvenance(FieldPath.BY, SOURCE));
        return Findings.add(signed, FieldPath.BY, name, cut.piece().part(name), SOURCE);
    }
}
