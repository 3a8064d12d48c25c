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
import news.dateline.item.Article;
import news.dateline.item.Editorial;
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
    public Article apply(Article article) {
        if (article.content().paragraphs().size() == 1) {
            return ofBylineAlone(article);
        }
        Article rest = withoutTitle(article);
        boolean found = rest != article;
        for (int line = 0;
                line
                        < Math.min(
                                LeadingLines.MOST_LINES,
                                rest.content().paragraphs().size() - 1); ) {
            Optional<Article> without = withoutLine(rest, line, found);
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
    private static Article withoutTitle(Article article) {
        String title = article.content().title().orElse("");
        boolean ofText = FROM_TEXT.equals(article.wire().provenance().get("title"));
        if (!ofText || title.length() > LONGEST) {
            return article;
        }
        Optional<ClosingByline.Named> named = ClosingByline.atHead(title, article.language());
        return names(title, article)
                .or(() -> named.map(found -> List.of(found.name())))
                .map(names -> {
                    PrintedText piece = PrintedText.beside(title);
                    WireBlock wire = article.wire()
                            .plusRemoved(List.of(new Removed(Removed.Kind.BYLINE, title)))
                            .withoutProvenance("title");
                    Article rest = Credits.add(
                            article.with(article.content().withoutTitle()).with(wire),
                            named.map(ClosingByline.Named::credits).orElse(List.of()),
                            SOURCE,
                            piece);
                    return signed(rest, title, names, piece);
                })
                .orElse(article);
    }

    /** A text that is a byline and no more: an agency files the story in a later version. It stays, as the only text. */
    private static Article ofBylineAlone(Article article) {
        String line = article.content().paragraphs().get(0);
        PrintedText piece = PrintedText.at(article.content().span(0), line);
        return line.length() > LONGEST
                ? article
                : names(line, article)
                        .map(names -> signed(article, line, names, piece))
                        .orElse(article);
    }

    private static Optional<Article> withoutLine(Article article, int index, boolean behindByline) {
        String line = article.content().paragraphs().get(index);
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        return names(line, article)
                .map(names -> taken(article, index, line, names, agencies(names, article)))
                .or(() -> ClosingByline.atHead(line, article.language())
                        .map(named -> taken(article, index, line, List.of(named.name()), named.credits())))
                .or(() -> behindByline && isHouse(line, article.language())
                        ? Optional.of(ofHouse(article, index, line))
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

    private static Article ofHouse(Article article, int index, String line) {
        Cut cut = Cut.ofParagraph(article, index, Removed.Kind.BYLINE);
        List<AgencyCredit> credits =
                CreditList.of(line, AliasPosition.BRACKETS, article.language()).credits();
        return Credits.add(cut.rest(), credits, SOURCE, cut.piece());
    }

    private static Optional<List<String>> names(String line, Article article) {
        int opening = Byline.opening(line);
        if (opening == 0) {
            return GluedByline.line(line).or(() -> nameFromPlace(line, article));
        }
        String bare = AROUND_NAMES.matcher(line.substring(opening)).replaceAll("");
        List<String> names = new ArrayList<>();
        for (String name : BETWEEN_NAMES.split(bare)) {
            if (isName(name) && !isPlace(name, article)) {
                names.add(name);
            } else if (!isPlace(PREPOSITION.matcher(name).replaceFirst(""), article)) {
                return Optional.empty();
            }
        }
        return !names.isEmpty() && WORDS.split(bare).length <= MOST_WORDS ? Optional.of(names) : Optional.empty();
    }

    /** Paulo Sampaio, de Manaus: no word before the name, but the place behind it. */
    private static Optional<List<String>> nameFromPlace(String line, Article article) {
        Matcher matcher = NAME_FROM_PLACE.matcher(line);
        return matcher.matches() && isName(matcher.group(1)) && isPlace(matcher.group(2), article)
                ? Optional.of(List.of(matcher.group(1)))
                : Optional.empty();
    }

    /** Where a reporter writes from stands beside the name. */
    private static boolean isPlace(String text, Article article) {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0)) && LargeCity.is(text, Context.of(article));
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

    private static List<AgencyCredit> agencies(List<String> names, Article article) {
        return names.stream()
                .flatMap(name -> CreditList.of(name, AliasPosition.BRACKETS, article.language()).credits().stream())
                .toList();
    }

    private static Article taken(
            Article article, int index, String line, List<String> names, List<AgencyCredit> agencies) {
        Cut cut = Cut.ofParagraph(article, index, Removed.Kind.BYLINE);
        Article credited = Credits.add(cut.rest(), agencies, SOURCE, cut.piece());
        return signed(credited, line, names, cut.piece());
    }

    /** The byline that the source states stands, unless it names nobody. */
    private static Article signed(Article article, String line, List<String> names, PrintedText piece) {
        Editorial editorial = article.editorial();
        Optional<String> stated = editorial.by();
        if (stated.isPresent() && !namesNobody(stated.get())) {
            return article;
        }
        String other = stated.map(
                        by -> ", not " + article.wire().provenance().getOrDefault("by", "source") + " \"" + by + "\"")
                .orElse("");
        List<String> people = names.stream().filter(name -> !isAgency(name)).toList();
        Article signed = article.with(editorial.withByline(Optional.of(line), people))
                .with(article.wire().plusProvenance("by", SOURCE + other));
        return Findings.add(Findings.without(signed, "by"), "by", line, piece, SOURCE);
    }

    /** By Staff Reporter; Von unserer Redaktion */
    private static boolean namesNobody(String by) {
        String name = by.substring(Byline.opening(by)).strip();
        return CreditWords.NOBODY.is(name.startsWith(":") ? name.substring(1) : name);
    }
}
