package news.dateline.dateline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dateline.agency.AgencyTable;
import news.dateline.enrich.Context;
import news.dateline.enrich.Findings;
import news.dateline.enrich.PrintedText;
import news.dateline.enrich.Step;
import news.dateline.gazetteer.Gazetteer;
import news.dateline.gazetteer.PlaceQuery;
import news.dateline.gazetteer.Resolution;
import news.dateline.gazetteer.Resolution.Resolved;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Article;
import news.dateline.item.Dateline;
import news.dateline.item.Dateline.FilingPlace;
import news.dateline.item.Dateline.ResolvedPlace;
import news.dateline.item.Finding;
import news.dateline.item.Publisher;
import news.dateline.text.Dates;
import news.dateline.text.Folding;
import news.dateline.text.FoundDate;

/**
 * Says which places of the gazetteer the dateline's places are, with a confidence. A name that the gazetteer does not have,
 * or that may be several with no telling which, stands as printed.
 */
public final class Places implements Step {
    /** What stands beside a place to say where it is: {@code , Texas} {@code (أوكرانيا)} {@code [Syria]}. */
    private static final Pattern QUALIFIER =
            Pattern.compile("\\s*[,،(\\[（]\\s*([\\p{L}\\p{M}][\\p{L}\\p{M}.' -]{0,40})");

    /** Landquart GR, Springfield MA: the region's code behind the name, without a comma. */
    private static final Pattern CODED = Pattern.compile("(.*\\p{Ll}) (\\p{Lu}{2})");

    @Override
    public Article apply(Article article) {
        return article.wire()
                .dateline()
                .filter(dateline -> !dateline.places().isEmpty())
                .map(dateline -> resolved(article, dateline))
                .orElse(article);
    }

    private static Article resolved(Article article, Dateline dateline) {
        List<FilingPlace> places = new ArrayList<>();
        for (FilingPlace place : dateline.places()) {
            places.add(new FilingPlace(place.literal(), resolve(place.literal(), dateline, article)));
        }
        Article found = found(article, dateline, places);
        if (places.stream().allMatch(place -> place.resolved().isEmpty())) {
            return found;
        }
        return found.with(found.wire()
                .withDateline(dateline.withPlaces(places))
                .plusProvenance("wire.dateline.places", "gazetteer"));
    }

    /** Which place it is, the gazetteer is sure of by its own measure; that it is one, the dateline's rule. */
    private static Article found(Article article, Dateline dateline, List<FilingPlace> places) {
        PrintedText line = Findings.piece(article, "wire.dateline", dateline.text());
        List<Finding> findings = new ArrayList<>(article.wire().findings());
        for (FilingPlace place : places) {
            PrintedText name = line.part(place.literal());
            String field = "wire.dateline.places[" + places.indexOf(place) + "]";
            findings.add(place.resolved()
                    .map(known -> new Finding(
                            field,
                            Long.toString(known.geonamesId()),
                            Optional.of(name.text()),
                            name.span(),
                            "gazetteer",
                            known.confidence()))
                    .orElseGet(() -> new Finding(
                            field,
                            place.literal(),
                            Optional.of(name.text()),
                            name.span(),
                            dateline.rule(),
                            dateline.confidence())));
        }
        return article.with(article.wire().withFindings(findings));
    }

    private static Optional<ResolvedPlace> resolve(String literal, Dateline dateline, Article article) {
        Matcher coded = CODED.matcher(literal);
        return resolve(literal, qualifier(literal, dateline.text()), article)
                .or(() -> coded.matches()
                        ? resolve(coded.group(1), Optional.of(coded.group(2)), article)
                        : Optional.empty());
    }

    private static Optional<ResolvedPlace> resolve(String literal, Optional<String> qualifier, Article article) {
        PlaceQuery query = new PlaceQuery(
                literal,
                qualifier,
                article.language().map(Context::primary),
                homes(article),
                word -> mentions(article, word));
        return Resolution.of(query, Gazetteer.shipped()).map(Places::place);
    }

    private static ResolvedPlace place(Resolved resolved) {
        return new ResolvedPlace(
                resolved.place().name(),
                resolved.place().id(),
                resolved.place().country(),
                resolved.place().latitude(),
                resolved.place().longitude(),
                resolved.place().timeZone(),
                resolved.confidence());
    }

    private static Optional<String> qualifier(String literal, String dateline) {
        int at = dateline.indexOf(literal);
        if (at < 0) {
            return Optional.empty();
        }
        Matcher matcher =
                QUALIFIER.matcher(dateline).region(at + literal.length(), beforeDate(dateline, at + literal.length()));
        return matcher.lookingAt() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    /** March is a month, and a town in England. */
    private static int beforeDate(String dateline, int from) {
        return Dates.find(dateline).stream()
                .mapToInt(FoundDate::start)
                .filter(start -> start >= from)
                .findFirst()
                .orElse(dateline.length());
    }

    /** An agency writes of its own country more than of others. */
    private static Set<String> homes(Article article) {
        Set<String> homes = new LinkedHashSet<>();
        Stream.concat(
                        article.wire().agencies().stream().map(AgencyCredit::id),
                        article.wire().publisher().map(Publisher::id).stream())
                .flatMap(id -> AgencyTable.shipped().byId(id).stream())
                .flatMap(agency -> agency.country().stream())
                .forEach(homes::add);
        return homes;
    }

    private static boolean mentions(Article article, String word) {
        String key = Folding.key(word);
        return article.content().paragraphs().stream()
                .anyMatch(paragraph -> Folding.key(paragraph).contains(key));
    }
}
