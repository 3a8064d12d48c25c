package news.dateline.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.agency.AliasPosition;
import news.dateline.dateline.Datelines;
import news.dateline.dateline.GluedByline;
import news.dateline.dateline.LargeCity;
import news.dateline.enrich.Context;
import news.dateline.enrich.Credits;
import news.dateline.enrich.Cut;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Knowledge;
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
import news.dateline.text.BylineParts.Part;
import news.dateline.text.Marks;

/**
 * Takes a byline off the top of the body: a line of its own that says "By" and names, nothing else. A byline that the
 * source states beside the text stays as it is.
 */
public final class Bylines implements Step {
    private static final String SOURCE = Rule.BYLINE.source();
    /** Where a headline comes from that no field states. */
    private static final String FROM_TEXT = "text:headline";

    /** How provenance begins for a text without a page around it. */
    private static final String OF_WIRE = "wire";

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 10;
    /** Blanks around a word, not its boundaries: since Java 19 the e of Ayşe has one before it. */
    private static final Pattern BETWEEN_NAMES =
            Pattern.compile("\\s*[,،;/]\\s*|\\s+(?:and|und|et|y|e|og|och|en|i|и)\\s+");

    private static final Pattern AROUND_NAMES = Pattern.compile("^[\\s:–—-]+|[\\s:]+$");
    private static final Pattern FULL_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]*\\p{Ll}(?: \\p{Lu}\\.)?(?: \\p{Lu}[\\p{L}'’-]*\\p{Ll}){1,2}");

    private static final Pattern PREPOSITION = Pattern.compile("^\\p{Ll}{1,4} ");
    private static final Pattern NAME_FROM_PLACE =
            Pattern.compile("(\\p{Lu}\\p{L}+(?: [\\p{L}'’.-]+){1,3}), (\\p{L}{1,4}) (\\p{Lu}[\\p{L} -]+)");
    private static final Set<String> FROM = Set.of(
            "de", "do", "da", "em", "en", "from", "in", "a", "à", "i", "aus", "uit", "te", "fra", "från", "w", "z",
            "из", "в");

    private static final Pattern WORDS = Pattern.compile("\\s+");
    private static final Pattern KOREAN = Pattern.compile("([가-힣]{2,4}) ?(?:선임|수습|인턴)?(?:기자|특파원) ?= ?(?=\\S)");

    private static final Pattern JAPANESE = Pattern.compile("【([\\p{IsHan}々]{2,6}?)(記者|特派員)?】\\s*(?=\\S)");

    private final Knowledge knowledge;

    public Bylines(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Draft apply(Draft draft) {
        return withPeople(withoutBylines(draft));
    }

    /** Whom the byline names, however it came to be known. */
    private Draft withPeople(Draft draft) {
        Editorial editorial = draft.editorial();
        if (editorial.by().isEmpty() && editorial.authors().isEmpty()) {
            return ofReader(draft);
        }
        Context context = Context.of(draft, knowledge);
        List<String> people = editorial.authors().isEmpty()
                ? PeopleNames.in(editorial.by().orElse(""), context)
                : PeopleNames.stated(editorial.authors(), context);
        Optional<String> by = editorial.by().filter(shown -> !context.nobodies().isKeeper(shown));
        Draft named = by.equals(editorial.by()) && people.equals(editorial.authors())
                ? draft
                : draft.with(editorial.withByline(by, people));
        return editorial.by().map(shown -> credited(named, shown, context)).orElse(named);
    }

    /** Ann Other, dpa: a house in the byline supplies the text as well. */
    private static Draft credited(Draft draft, String by, Context context) {
        List<AgencyCredit> agencies = PeopleNames.agencies(by, context);
        String source = draft.wire().provenance().getOrDefault(FieldPath.BY, SOURCE);
        return agencies.isEmpty() ? draft : Credits.add(draft, agencies, source, PrintedText.beside(by));
    }

    /** A byline that the reader took out of a wire's text is the article's; that of a page may be another story's. */
    private Draft ofReader(Draft draft) {
        Context context = Context.of(draft, knowledge);
        boolean wire =
                draft.wire().provenance().getOrDefault(FieldPath.LAYOUT, "").startsWith(OF_WIRE);
        if (!wire) {
            return draft;
        }
        for (Removed removed : draft.wire().removed()) {
            List<String> people =
                    removed.kind() == Removed.Kind.BYLINE ? PeopleNames.in(removed.text(), context) : List.of();
            if (!people.isEmpty()) {
                PrintedText piece = new PrintedText(removed.text(), removed.span());
                return signed(draft, removed.text(), people, piece, context);
            }
        }
        return draft;
    }

    private Draft withoutBylines(Draft draft) {
        Context context = Context.of(draft, knowledge);
        if (draft.content().paragraphs().size() == 1) {
            return ofBylineAlone(draft, context);
        }
        Optional<Draft> withoutTitle = withoutTitle(draft, context);
        Draft rest = withoutTitle.orElse(draft);
        boolean found = withoutTitle.isPresent();
        for (int line = 0;
                line
                        < Math.min(
                                LeadingLines.MOST_LINES,
                                rest.content().paragraphs().size() - 1); ) {
            Optional<Draft> without = withoutLine(rest, line, found, context);
            if (without.isPresent()) {
                rest = without.get();
                found = true;
            } else if (LeadingLines.isPoint(rest.content().paragraphs().get(line))) {
                line++;
            } else {
                break;
            }
        }
        Draft above = rest;
        return glued(above, context).or(() -> ofJapan(above, context)).orElse(above);
    }

    /** 한가람 기자 = 시는: a Korean paper's reporter before the first sentence. */
    private static Optional<Draft> glued(Draft draft, Context context) {
        String first = draft.content().paragraphs().stream().findFirst().orElse("");
        Matcher reporter = KOREAN.matcher(first);
        if (!reporter.lookingAt() || context.gazetteer().knows(reporter.group(1))) {
            return Optional.empty();
        }
        Cut cut = Cut.ofOpening(draft, 0, reporter.end(), Removed.Kind.BYLINE);
        return Optional.of(signed(cut.rest(), reporter.group(1), List.of(reporter.group(1)), cut.piece(), context));
    }

    /** 【高瀬真理】湾の漁師は: a Japanese reporter in brackets before the first sentence; whom the text goes on to speak of is its topic. */
    private static Optional<Draft> ofJapan(Draft draft, Context context) {
        String first = draft.content().paragraphs().stream().findFirst().orElse("");
        if (!Marks.open(first, "【") || !context.language().equals(Optional.of("ja"))) {
            return Optional.empty();
        }
        Matcher reporter = JAPANESE.matcher(first);
        if (!reporter.lookingAt()) {
            return Optional.empty();
        }
        String name = reporter.group(1);
        Optional<String> surname = JapaneseSurname.of(name);
        String text = String.join("\n", draft.content().paragraphs()).substring(reporter.end());
        boolean topic = surname.filter(text::contains).isPresent();
        boolean job = reporter.group(2) != null;
        if (context.gazetteer().knows(name) || !job && (surname.isEmpty() || topic)) {
            return Optional.empty();
        }
        Cut cut = Cut.ofOpening(draft, 0, reporter.end(), Removed.Kind.BYLINE);
        return Optional.of(signed(cut.rest(), name, List.of(name), cut.piece(), context));
    }

    /** A byline on the first line of a text without a headline looks like one to its reader. */
    private static Optional<Draft> withoutTitle(Draft draft, Context context) {
        String title = draft.content().title().orElse("");
        boolean ofText = FROM_TEXT.equals(draft.wire().provenance().get(FieldPath.TITLE));
        if (!ofText || title.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<ClosingByline.Named> named = ClosingByline.atHead(title, context);
        return names(title, context)
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
                    return signed(rest, title, names, piece, context);
                });
    }

    /** A text that is a byline and no more: an agency files the story in a later version. It stays, as the only text. */
    private static Draft ofBylineAlone(Draft draft, Context context) {
        String line = draft.content().paragraphs().get(0);
        PrintedText piece = PrintedText.at(draft.span(0), line);
        return line.length() > LONGEST
                ? draft
                : names(line, context)
                        .map(names -> signed(draft, line, names, piece, context))
                        .orElse(draft);
    }

    private static Optional<Draft> withoutLine(Draft draft, int index, boolean behindByline, Context context) {
        String line = draft.content().paragraphs().get(index);
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        return names(unwrapped(line), context)
                .or(() -> PeopleNames.labelled(line, context))
                .map(names -> taken(draft, index, line, names, agencies(names, context), context))
                .or(() -> ClosingByline.inHan(draft, index, context))
                .or(() -> BylineLine.of(line, true, context)
                        .map(names -> names.isEmpty()
                                ? Cut.ofParagraph(draft, index, Removed.Kind.BYLINE)
                                        .rest()
                                : taken(draft, index, line, names, List.of(), context)))
                .or(() -> ClosingByline.atHead(line, context)
                        .map(named -> taken(draft, index, line, List.of(named.name()), named.credits(), context)))
                .or(() -> isAboveDateline(draft, index, context)
                        ? Optional.of(taken(draft, index, line, List.of(line), List.of(), context))
                        : Optional.empty())
                .or(() -> behindByline && isHouse(line, context)
                        ? Optional.of(ofHouse(draft, index, line, context))
                        : Optional.empty());
    }

    /** Orla Fenwick, and below it HOBART (AP) — : a full name and nothing else, where the story opens. */
    private static boolean isAboveDateline(Draft draft, int index, Context context) {
        List<String> paragraphs = draft.content().paragraphs();
        String line = paragraphs.get(index);
        return FULL_NAME.matcher(line).matches()
                && PeopleNames.in(line, context).equals(List.of(line))
                && !context.isOnMap(line)
                && !draft.content().title().filter(line::equals).isPresent()
                && Datelines.opens(paragraphs.get(index + 1), context);
    }

    /** (di Ann Other): a byline in brackets from end to end. */
    private static String unwrapped(String line) {
        int last = line.length() - 1;
        return last > 0 && line.charAt(0) == '(' && line.indexOf(')') == last ? line.substring(1, last) : line;
    }

    /** Associated Press; AP Sports Writer: what stands below a name. */
    private static boolean isHouse(String line, Context context) {
        String[] words = WORDS.split(line);
        boolean brief = words.length <= 5 && ".!?:".indexOf(line.charAt(line.length() - 1)) < 0;
        return brief
                && capitalised(words)
                && !context.creditsIn(line, AliasPosition.BRACKETS).credits().isEmpty();
    }

    private static Draft ofHouse(Draft draft, int index, String line, Context context) {
        Cut cut = Cut.ofParagraph(draft, index, Removed.Kind.BYLINE);
        List<AgencyCredit> credits =
                context.creditsIn(line, AliasPosition.BRACKETS).credits();
        return Credits.add(cut.rest(), credits, SOURCE, cut.piece());
    }

    private static Optional<List<String>> names(String line, Context context) {
        int opening = context.bylines().opening(line);
        if (opening == 0) {
            return GluedByline.line(line, context).or(() -> nameFromPlace(line, context));
        }
        String bare = AROUND_NAMES.matcher(line.substring(opening)).replaceAll("");
        List<String> names = new ArrayList<>();
        for (String name : BETWEEN_NAMES.split(bare)) {
            if (isName(name, context) && !isPlace(name, context)) {
                names.add(name);
            } else if (!isPlace(PREPOSITION.matcher(name).replaceFirst(""), context)) {
                return Optional.empty();
            }
        }
        return !names.isEmpty() && WORDS.split(bare).length <= MOST_WORDS ? Optional.of(names) : Optional.empty();
    }

    /** Paulo Sampaio, de Manaus: no word before the name, but the place behind it. */
    private static Optional<List<String>> nameFromPlace(String line, Context context) {
        Matcher matcher = NAME_FROM_PLACE.matcher(line);
        return matcher.matches()
                        && isPreposition(matcher.group(2), context)
                        && isName(matcher.group(1), context)
                        && isPlace(matcher.group(3), context)
                ? Optional.of(List.of(matcher.group(1)))
                : Optional.empty();
    }

    private static boolean isPreposition(String word, Context context) {
        return FROM.contains(word) || context.parts().is(Part.AT, word);
    }

    /** Where a reporter writes from stands beside the name. */
    private static boolean isPlace(String text, Context context) {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0)) && LargeCity.isMeantBy(text, context);
    }

    private static boolean isName(String name, Context context) {
        String[] words = WORDS.split(name);
        boolean plain = words.length >= 2
                && words.length <= 4
                && name.chars().noneMatch(unit -> Character.isDigit(unit) || "?!:\"".indexOf(unit) >= 0)
                && !name.endsWith(".");
        return plain && capitalised(words) || isAgency(name, context);
    }

    private static boolean isAgency(String name, Context context) {
        return context.agencies()
                .creditsAlone(name, AliasPosition.BRACKETS, Optional.empty())
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

    private static List<AgencyCredit> agencies(List<String> names, Context context) {
        return names.stream()
                .flatMap(name -> context.creditsIn(name, AliasPosition.BRACKETS).credits().stream())
                .toList();
    }

    private static Draft taken(
            Draft draft, int index, String line, List<String> names, List<AgencyCredit> agencies, Context context) {
        Cut cut = Cut.ofParagraph(draft, index, Removed.Kind.BYLINE);
        Draft credited = Credits.add(cut.rest(), agencies, SOURCE, cut.piece());
        return signed(credited, line, names, cut.piece(), context);
    }

    /** The byline that the source states stands, unless it names nobody. */
    private static Draft signed(Draft draft, String line, List<String> names, PrintedText piece, Context context) {
        Editorial editorial = draft.editorial();
        Optional<String> stated = editorial.by();
        if (stated.isPresent() && !namesNobody(stated.get(), context)) {
            return draft;
        }
        String other = stated.map(by ->
                        ", not " + draft.wire().provenance().getOrDefault(FieldPath.BY, "source") + " \"" + by + "\"")
                .orElse("");
        List<String> people =
                names.stream().filter(name -> !isAgency(name, context)).toList();
        Draft signed = draft.with(editorial.withByline(Optional.of(line), people))
                .with(draft.wire().plusProvenance(FieldPath.BY, SOURCE + other));
        return Findings.add(Findings.without(signed, FieldPath.BY), FieldPath.BY, line, piece, SOURCE);
    }

    /** By Staff Reporter; Von unserer Redaktion */
    private static boolean namesNobody(String by, Context context) {
        String name = by.substring(context.bylines().opening(by)).strip();
        return context.nobodies().isNobody(name.startsWith(":") ? name.substring(1) : name);
    }
}
