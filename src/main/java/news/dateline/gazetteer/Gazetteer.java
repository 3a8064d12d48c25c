package news.dateline.gazetteer;

import java.util.List;
import java.util.Optional;
import news.dateline.text.FactTables;

/**
 * The places that ship with Dateline, by name. Loaded at first use, about a quarter of a second and 30 MB. Immutable;
 * thread safe.
 */
public final class Gazetteer {

    private static final String ARTICLE = "ال";
    /** The city as an administration's name has it, in Chinese, Japanese and Korean. */
    private static final List<String> CITY = List.of("市", "시", " 시", "特别市", "특별시", "都", "縣");

    private final PlaceIndex index;

    private final Regions regions;

    private Gazetteer(FactTables tables) {
        this.index = CityTable.load(tables);
        this.regions = new Regions(tables);
    }

    private static final class Shipped {
        static final Gazetteer GAZETTEER = new Gazetteer(FactTables.shipped());
    }

    /** The places that ship with Dateline, with the names that these tables have for them. */
    public static Gazetteer of(FactTables tables) {
        return tables == FactTables.shipped() ? shipped() : new Gazetteer(tables);
    }

    public static Gazetteer shipped() {
        return Shipped.GAZETTEER;
    }

    public int size() {
        return index.size();
    }

    public int names() {
        return index.names();
    }

    /** Whether a place has this name in any language, case, accents and forms of letters aside. */
    public boolean knows(String name) {
        return entries(PlaceIndex.key(name)).length > 0;
    }

    /** Whether the name is a country's or a region's, in this language or in English. */
    public boolean isRegion(String name, Optional<String> language) {
        return regions.named(name, language.orElse("en")).isPresent();
    }

    Regions regions() {
        return regions;
    }

    /** The places that have this name in any language, case, accents and forms of letters aside. */
    List<PlaceIndex.Named> named(String name) {
        return index.named(entries(PlaceIndex.key(name)));
    }

    /** The name as printed, else as tables may have it: with or without the Arabic article, with the word for city. */
    private int[] entries(String key) {
        int[] entries = index.entries(key);
        if (entries.length == 0 && key.startsWith(ARTICLE)) {
            entries = index.entries(key.substring(ARTICLE.length()));
        } else if (entries.length == 0
                && !key.isEmpty()
                && Character.UnicodeScript.of(key.charAt(0)) == Character.UnicodeScript.ARABIC) {
            entries = index.entries(ARTICLE + key);
        }
        for (int i = 0; entries.length == 0 && i < CITY.size(); i++) {
            entries = index.entries(key + CITY.get(i));
        }
        return entries;
    }
}
