package news.dateline.dateline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dateline.agency.AliasPosition;
import news.dateline.enrich.Context;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Knowledge;
import news.dateline.enrich.PrintedText;
import news.dateline.enrich.Step;
import news.dateline.gazetteer.PlaceQuery;
import news.dateline.gazetteer.Resolution;
import news.dateline.gazetteer.Resolution.Resolved;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Dateline;
import news.dateline.item.Dateline.FilingPlace;
import news.dateline.item.Dateline.ResolvedPlace;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.item.Finding;
import news.dateline.item.Publisher;
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

    private final Knowledge knowledge;

    public Places(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Draft apply(Draft draft) {
        return draft.wire()
                .dateline()
                .filter(dateline -> !dateline.places().isEmpty())
                .map(dateline -> resolved(draft, dateline))
                .orElse(draft);
    }

    private Draft resolved(Draft draft, Dateline dateline) {
        List<FilingPlace> places = new ArrayList<>();
        for (FilingPlace place : dateline.places()) {
            places.add(new FilingPlace(place.literal(), resolve(place.literal(), dateline, draft)));
        }
        Draft found = found(draft, dateline, places);
        if (places.stream().allMatch(place -> place.resolved().isEmpty())) {
            return found;
        }
        return found.with(found.wire()
                .withDateline(dateline.withPlaces(places))
                .plusProvenance(FieldPath.DATELINE_PLACES, "gazetteer"));
    }

    /** Which place it is, the gazetteer is sure of by its own measure; that it is one, the dateline's rule. */
    private static Draft found(Draft draft, Dateline dateline, List<FilingPlace> places) {
        PrintedText line = Findings.piece(draft, FieldPath.DATELINE, dateline.text());
        List<Finding> findings = new ArrayList<>(draft.wire().findings());
        for (FilingPlace place : places) {
            PrintedText name = line.part(place.literal());
            Optional<Integer> index = Optional.of(places.indexOf(place));
            findings.add(place.resolved()
                    .map(known -> new Finding(
                            FieldPath.DATELINE_PLACES,
                            index,
                            Long.toString(known.geonamesId()),
                            Optional.of(name.text()),
                            name.span(),
                            "gazetteer",
                            known.confidence()))
                    .orElseGet(() -> new Finding(
                            FieldPath.DATELINE_PLACES,
                            index,
                            place.literal(),
                            Optional.of(name.text()),
                            name.span(),
                            dateline.rule(),
                            dateline.confidence())));
        }
        return draft.with(draft.wire().withFindings(findings));
    }

    private Optional<ResolvedPlace> resolve(String literal, Dateline dateline, Draft draft) {
        Matcher coded = CODED.matcher(literal);
        return resolve(literal, qualifier(literal, dateline), draft)
                .or(() -> coded.matches()
                        ? resolve(coded.group(1), Optional.of(coded.group(2)), draft)
                        : Optional.empty());
    }

    private Optional<ResolvedPlace> resolve(String literal, Optional<String> qualifier, Draft draft) {
        PlaceQuery query = new PlaceQuery(
                literal,
                qualifier,
                draft.language().map(Context::primary),
                homes(draft),
                word -> mentions(draft, word));
        return Resolution.of(query, knowledge.gazetteer()).map(Places::place);
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

    private Optional<String> qualifier(String literal, Dateline dateline) {
        String printed = dateline.text();
        int at = printed.indexOf(literal);
        if (at < 0) {
            return Optional.empty();
        }
        Matcher matcher =
                QUALIFIER.matcher(printed).region(at + literal.length(), beforeDate(printed, at + literal.length()));
        return matcher.lookingAt() && !isAgency(matcher.group(1), dateline)
                ? Optional.of(matcher.group(1).strip())
                : Optional.empty();
    }

    /** LONDON (PA): the agency that filed it, not a place in Pennsylvania. */
    private boolean isAgency(String words, Dateline dateline) {
        return knowledge.agencies().creditsAlone(words, AliasPosition.BRACKETS, dateline.language()).stream()
                .flatMap(credit -> credit.credits().stream())
                .anyMatch(credit -> dateline.agencies().contains(credit.id()));
    }

    /** March is a month, and a town in England. */
    private int beforeDate(String dateline, int from) {
        return knowledge.text().dates().find(dateline).stream()
                .mapToInt(FoundDate::start)
                .filter(start -> start >= from)
                .findFirst()
                .orElse(dateline.length());
    }

    /** An agency writes of its own country more than of others. */
    private Set<String> homes(Draft draft) {
        Set<String> homes = new LinkedHashSet<>();
        Stream.concat(
                        draft.wire().agencies().stream().map(AgencyCredit::id),
                        draft.wire().publisher().map(Publisher::id).stream())
                .flatMap(id -> knowledge.agencies().byId(id).stream())
                .flatMap(agency -> agency.country().stream())
                .forEach(homes::add);
        return homes;
    }

    private static boolean mentions(Draft draft, String word) {
        String key = Folding.key(word);
        return draft.content().paragraphs().stream()
                .anyMatch(paragraph -> Folding.key(paragraph).contains(key));
    }
}
