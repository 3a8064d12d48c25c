package news.dateline.gazetteer;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import news.dateline.gazetteer.PlaceIndex.Named;
import news.dateline.gazetteer.Regions.Region;

/**
 * Decides which place a name means. Each candidate has a weight in powers of ten: its inhabitants, more for a capital, for
 * a country that the story names, for the home of its agency. A candidate's share of all weights is its confidence.
 */
public final class Resolution {
    /** Below it, the literal stands alone. */
    public static final double THRESHOLD = 0.6;

    private static final double CAPITAL = 1.2;
    private static final double SEAT = 0.3;
    private static final double SECTION = -0.7;
    private static final double FOREIGN_NAME = -0.8;
    private static final double COUNTRY_NAMED = 1.8;
    private static final double HOME = 1.2;
    private static final int FEWEST = 500;

    private Resolution() {}

    /** A place and how sure it is, above {@value #THRESHOLD} and at most 1. */
    public record Resolved(Place place, double confidence) {}

    /** The place meant; nothing if no place has the name, if it is not where the qualifier says, or if it is not sure. */
    public static Optional<Resolved> of(PlaceQuery query, Gazetteer gazetteer) {
        List<Named> candidates = gazetteer.named(query.literal());
        if (candidates.isEmpty()) {
            return parted(query, gazetteer).flatMap(parted -> of(parted, gazetteer));
        }
        Optional<Region> region = query.qualifier().flatMap(text -> region(text, query, gazetteer));
        if (region.isPresent()) {
            Region stated = region.get();
            candidates =
                    candidates.stream().filter(one -> stated.holds(one.place())).toList();
        }
        return best(candidates, query);
    }

    /** 德国慕尼黑, 江苏宜兴: a country or a province and its city, with nothing between. */
    private static Optional<PlaceQuery> parted(PlaceQuery query, Gazetteer gazetteer) {
        String literal = query.literal();
        if (literal.isEmpty() || UnicodeScript.of(literal.codePointAt(0)) != UnicodeScript.HAN) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(2, literal.length() - 2)
                .filter(cut -> gazetteer
                                .regions()
                                .named(literal.substring(0, cut), language(query))
                                .isPresent()
                        && gazetteer.knows(literal.substring(cut)))
                .mapToObj(cut -> query.of(literal.substring(cut), literal.substring(0, cut)))
                .findFirst();
    }

    /** A country or a state; or a larger place, as in {@code Elche (Alicante)}, which says at least the country. */
    private static Optional<Region> region(String text, PlaceQuery query, Gazetteer gazetteer) {
        return gazetteer.regions().named(text, language(query)).or(() -> best(gazetteer.named(text), query)
                .map(larger -> new Region(larger.place().country(), Optional.empty())));
    }

    private static Optional<Resolved> best(List<Named> candidates, PlaceQuery query) {
        boolean ambiguous = candidates.size() > 1;
        List<Double> weights = new ArrayList<>();
        double sum = 0;
        int best = -1;
        for (int i = 0; i < candidates.size(); i++) {
            double weight = Math.pow(10, exponent(candidates.get(i), query, ambiguous));
            weights.add(weight);
            sum += weight;
            best = best < 0 || weight > weights.get(best) ? i : best;
        }
        if (best < 0) {
            return Optional.empty();
        }
        double confidence = Math.round(weights.get(best) / sum * 1000) / 1000.0;
        return Optional.of(new Resolved(candidates.get(best).place(), confidence))
                .filter(resolved -> resolved.confidence() >= THRESHOLD);
    }

    private static double exponent(Named candidate, PlaceQuery query, boolean ambiguous) {
        Place place = candidate.place();
        double exponent = Math.log10(Math.max(FEWEST, place.population()));
        exponent += switch (place.rank()) {
            case CAPITAL -> CAPITAL;
            case SEAT_OF_REGION -> SEAT;
            case SECTION -> SECTION;
            case PLACE -> 0;
        };
        boolean foreign =
                candidate.language().isPresent() && !candidate.language().equals(query.language());
        exponent += foreign ? FOREIGN_NAME : 0;
        exponent += query.homes().contains(place.country()) ? HOME : 0;
        if (ambiguous && query.mentions().test(Regions.name(place.country(), language(query)))) {
            exponent += COUNTRY_NAMED;
        }
        return exponent;
    }

    private static String language(PlaceQuery query) {
        return query.language().orElse("en");
    }
}
