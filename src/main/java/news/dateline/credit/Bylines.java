package news.dateline.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.agency.AliasPosition;
import news.dateline.agency.CreditList;
import news.dateline.dateline.GluedByline;
import news.dateline.dateline.LargeCity;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWords;
import news.dateline.enrich.Credits;
import news.dateline.enrich.Cut;
import news.dateline.enrich.Findings;
import news.dateline.enrich.LeadingLines;
import news.dateline.enrich.PrintedText;
import news.dateline.enrich.Rule;
import news.dateline.enrich.Step;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Draft;
import news.dateline.item.Editorial;
import news.dateline.item.FieldPath;
import news.dateline.item.Removed;
import news.dateline.item.WireBlock;
import news.dateline.text.Byline;

/**
 * Takes a byline off the top of the body: a line of its own that says "By" and names, nothing else. A byline that the
 * source states beside the text stays as it is.
 */
public final class Bylines implements Step {
    private static final String SOURCE = Rule.BYLINE.source();
    /** Where a headline comes from that no field states. */
    private static final String FROM_TEXT = "text:headline";

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 10;
    /** Blanks around a word, not its boundaries: since Java 19 the e of Ayşe has one before it. */
    private static final Pattern BETWEEN_NAMES =
            Pattern.compile("\\s*[,،;/]\\s*|\\s+(?:and|und|et|y|e|og|och|en|i|и)\\s+");

    private static final Pattern AROUND_NAMES = Pattern.compile("^[\\s:–—-]+|[\\s:]+$");
    private static final Pattern PREPOSITION = Pattern.compile("^\\p{Ll}{1,4} ");
    private static final Pattern NAME_FROM_PLACE = Pattern.compile(
            "(\\p{Lu}\\p{L}+(?: \\p{L}+){1,3}), (?:de|do|da|from|aus|uit|fra|från) (\\p{Lu}[\\p{L} ]+)");
    private static final Pattern WORDS = Pattern.compile("\\s+");

    @Override
    public Draft apply(Draft draft) {
        if (draft.content().paragraphs().size() == 1) {
            return ofBylineAlone(draft);
        }
        Draft rest = withoutTitle(draft);
        boolean found = rest != draft;
        for (int line = 0;
                line
                        < Math.min(
                                LeadingLines.MOST_LINES,
                                rest.content().paragraphs().size() - 1); ) {
            Optional<Draft> without = withoutLine(rest, line, found);
            if (without.isPresent()) {
                rest = without.get();
                found = true;
            } else if (LeadingLines.isPoint(rest.content().paragraphs().get(line))) {
                line++;
            } else {
                break;
            }
        }
        return rest;
    }

    /** A byline on the first line of a text without a headline looks like one to its reader. */
    private static Draft withoutTitle(Draft draft) {
        String title = draft.content().title().orElse("");
        boolean ofText = FROM_TEXT.equals(draft.wire().provenance().get(FieldPath.TITLE));
        if (!ofText || title.length() > LONGEST) {
            return draft;
        }
        Optional<ClosingByline.Named> named = ClosingByline.atHead(title, draft.language());
        return names(title, draft)
                .or(() -> named.map(found -> List.of(found.name())))
                .map(names -> {
                    PrintedText piece = PrintedText.beside(title);
                    WireBlock wire = draft.wire()
                            .plusRemoved(List.of(new Removed(Removed.Kind.BYLINE, title)))
                            .withoutProvenance(FieldPath.TITLE);
                    Draft rest = Credits.add(
                            draft.with(draft.content().withoutTitle()).with(wire),
                            named.map(ClosingByline.Named::credits).orElse(List.of()),
                            SOURCE,
                            piece);
                    return signed(rest, title, names, piece);
                })
                .orElse(draft);
    }

    /** A text that is a byline and no more: an agency files the story in a later version. It stays, as the only text. */
    private static Draft ofBylineAlone(Draft draft) {
        String line = draft.content().paragraphs().get(0);
        PrintedText piece = PrintedText.at(draft.span(0), line);
        return line.length() > LONGEST
                ? draft
                : names(line, draft)
                        .map(names -> signed(draft, line, names, piece))
                        .orElse(draft);
    }

    private static Optional<Draft> withoutLine(Draft draft, int index, boolean behindByline) {
        String line = draft.content().paragraphs().get(index);
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        return names(line, draft)
                .map(names -> taken(draft, index, line, names, agencies(names, draft)))
                .or(() -> ClosingByline.atHead(line, draft.language())
                        .map(named -> taken(draft, index, line, List.of(named.name()), named.credits())))
                .or(() -> behindByline && isHouse(line, draft.language())
                        ? Optional.of(ofHouse(draft, index, line))
                        : Optional.empty());
    }

    /** Associated Press; AP Sports Writer: what stands below a name. */
    private static boolean isHouse(String line, Optional<String> language) {
        String[] words = WORDS.split(line);
        boolean brief = words.length <= 5 && ".!?:".indexOf(line.charAt(line.length() - 1)) < 0;
        return brief
                && capitalised(words)
                && !CreditList.of(line, AliasPosition.BRACKETS, language)
                        .credits()
                        .isEmpty();
    }

    private static Draft ofHouse(Draft draft, int index, String line) {
        Cut cut = Cut.ofParagraph(draft, index, Removed.Kind.BYLINE);
        List<AgencyCredit> credits =
                CreditList.of(line, AliasPosition.BRACKETS, draft.language()).credits();
        return Credits.add(cut.rest(), credits, SOURCE, cut.piece());
    }

    private static Optional<List<String>> names(String line, Draft draft) {
        int opening = Byline.opening(line);
        if (opening == 0) {
            return GluedByline.line(line).or(() -> nameFromPlace(line, draft));
        }
        String bare = AROUND_NAMES.matcher(line.substring(opening)).replaceAll("");
        List<String> names = new ArrayList<>();
        for (String name : BETWEEN_NAMES.split(bare)) {
            if (isName(name) && !isPlace(name, draft)) {
                names.add(name);
            } else if (!isPlace(PREPOSITION.matcher(name).replaceFirst(""), draft)) {
                return Optional.empty();
            }
        }
        return !names.isEmpty() && WORDS.split(bare).length <= MOST_WORDS ? Optional.of(names) : Optional.empty();
    }

    /** Paulo Sampaio, de Manaus: no word before the name, but the place behind it. */
    private static Optional<List<String>> nameFromPlace(String line, Draft draft) {
        Matcher matcher = NAME_FROM_PLACE.matcher(line);
        return matcher.matches() && isName(matcher.group(1)) && isPlace(matcher.group(2), draft)
                ? Optional.of(List.of(matcher.group(1)))
                : Optional.empty();
    }

    /** Where a reporter writes from stands beside the name. */
    private static boolean isPlace(String text, Draft draft) {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0)) && LargeCity.is(text, Context.of(draft));
    }

    private static boolean isName(String name) {
        String[] words = WORDS.split(name);
        boolean plain = words.length >= 2
                && words.length <= 4
                && name.chars().noneMatch(unit -> Character.isDigit(unit) || "?!:\"".indexOf(unit) >= 0)
                && !name.endsWith(".");
        return (plain || isAgency(name)) && capitalised(words);
    }

    private static boolean isAgency(String name) {
        return CreditList.ofAgencies(name, AliasPosition.BRACKETS, Optional.empty())
                .isPresent();
    }

    /** In scripts with capitals each word of a name has one, but for particles such as "de" and "van". */
    private static boolean capitalised(String[] words) {
        for (String word : words) {
            if (word.length() > 3 && Character.isLowerCase(word.charAt(0))) {
                return false;
            }
        }
        return words.length > 0 && !words[0].isEmpty() && !Character.isLowerCase(words[0].charAt(0));
    }

    private static List<AgencyCredit> agencies(List<String> names, Draft draft) {
        return names.stream()
                .flatMap(name -> CreditList.of(name, AliasPosition.BRACKETS, draft.language()).credits().stream())
                .toList();
    }

    private static Draft taken(Draft draft, int index, String line, List<String> names, List<AgencyCredit> agencies) {
        Cut cut = Cut.ofParagraph(draft, index, Removed.Kind.BYLINE);
        Draft credited = Credits.add(cut.rest(), agencies, SOURCE, cut.piece());
        return signed(credited, line, names, cut.piece());
    }

    /** The byline that the source states stands, unless it names nobody. */
    private static Draft signed(Draft draft, String line, List<String> names, PrintedText piece) {
        Editorial editorial = draft.editorial();
        Optional<String> stated = editorial.by();
        if (stated.isPresent() && !namesNobody(stated.get())) {
            return draft;
        }
        String other = stated.map(by ->
                        ", not " + draft.wire().provenance().getOrDefault(FieldPath.BY, "source") + " \"" + by + "\"")
                .orElse("");
        List<String> people = names.stream().filter(name -> !isAgency(name)).toList();
        Draft signed = draft.with(editorial.withByline(Optional.of(line), people))
                .with(draft.wire().plusProvenance(FieldPath.BY, SOURCE + other));
        return Findings.add(Findings.without(signed, FieldPath.BY), FieldPath.BY, line, piece, SOURCE);
    }

    /** By Staff Reporter; Von unserer Redaktion */
    private static boolean namesNobody(String by) {
        String name = by.substring(Byline.opening(by)).strip();
        return CreditWords.NOBODY.is(name.startsWith(":") ? name.substring(1) : name);
    }
}
