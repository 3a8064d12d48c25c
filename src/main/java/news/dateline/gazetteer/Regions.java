package news.dateline.gazetteer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import news.dateline.text.FactTables;
import news.dateline.text.Folding;

/**
 * Countries by their names in a language (the JDK's own, from Unicode CLDR) and regions by name and abbreviation
 * ({@code regions.tsv}). Thread safe.
 */
final class Regions {
    private static final Map<String, Map<String, String>> COUNTRIES = new ConcurrentHashMap<>();

    /** A country, or a part of it where {@code region} is present. */
    record Region(String country, Optional<String> region) {
        boolean holds(Place place) {
            return place.country().equals(country)
                    && region.filter(code -> !code.equals(place.region())).isEmpty();
        }
    }

    private final Map<String, Region> regions = new HashMap<>();

    Regions(FactTables tables) {
        tables.forEach("gazetteer/regions.tsv", 3, row -> {
            Optional<String> code = Optional.of(row.get(1)).filter(cell -> !cell.equals("-"));
            regions.put(key(row.get(2)), new Region(row.get(0), code));
        });
    }

    /** What a text such as {@code Pa.}, {@code South Dakota} or {@code أوكرانيا} names, in this language or in English. */
    Optional<Region> named(String text, String language) {
        String key = key(text);
        Region region = regions.get(key);
        if (region != null) {
            return Optional.of(region);
        }
        return Optional.ofNullable(countries(language).get(key))
                .or(() -> Optional.ofNullable(countries("en").get(key)))
                .map(country -> new Region(country, Optional.empty()));
    }

    /** The country's name in a language, as CLDR has it. */
    static String name(String country, String language) {
        return new Locale("", country).getDisplayCountry(Locale.forLanguageTag(language));
    }

    private static Map<String, String> countries(String language) {
        return COUNTRIES.computeIfAbsent(language, code -> {
            Map<String, String> names = new HashMap<>();
            for (String country : Locale.getISOCountries()) {
                names.put(key(name(country, code)), country);
            }
            return Map.copyOf(names);
        });
    }

    private static String key(String text) {
        return Folding.key(text.replace(".", "").replace('-', ' '));
    }
}
