package news.dateline.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.text.FactTables;
import news.dateline.text.Folding;

/**
 * The places that ship with Dateline, by name. Loaded at first use, about a quarter of a second and 30 MB. Immutable;
 * thread safe.
 */
public final class Gazetteer {
    private static final int LANGUAGE_BITS = 8;
    private static final String BETWEEN_WORDS = "-‐‑–־・·\u200c";
    private static final String WITHIN_WORDS = ".'’‘ʼʻ`";

    private static final String ARTICLE = "ال";
    /** The city as an administration's name has it, in Chinese, Japanese and Korean. */
    private static final List<String> CITY = List.of("市", "시", " 시", "特别市", "특별시", "都", "縣");

    private static final int[] NOWHERE = {};

    private final List<Place> places;
    private final List<String> languages;
    private final Map<String, int[]> byName;

    private final Regions regions;

    private Gazetteer(List<Place> places, List<String> languages, Map<String, int[]> byName, Regions regions) {
        this.places = List.copyOf(places);
        this.languages = List.copyOf(languages);
        this.byName = byName;
        this.regions = regions;
    }

    private static final class Shipped {
        static final Gazetteer GAZETTEER = read(FactTables.shipped());
    }

    /** The places that ship with Dateline, with the names that these tables have for them. */
    public static Gazetteer of(FactTables tables) {
        return tables == FactTables.shipped() ? shipped() : read(tables);
    }

    private static Gazetteer read(FactTables tables) {
        Builder builder = new Builder();
        CityTable.read(tables, builder);
        return builder.build(new Regions(tables));
    }

    public static Gazetteer shipped() {
        return Shipped.GAZETTEER;
    }

    public int size() {
        return places.size();
    }

    public int names() {
        return byName.size();
    }

    /** A place under one of its names: the name's language; empty for the name that it has in the table's own column. */
    record Named(Place place, Optional<String> language) {}

    /** Whether a place has this name in any language, case, accents and forms of letters aside. */
    public boolean knows(String name) {
        return entries(key(name)).length > 0;
    }

    /** Whether the name is a country's or a region's, in this language or in English. */
    public boolean isRegion(String name, Optional<String> language) {
        return regions.named(name, language.orElse("en")).isPresent();
    }

    Regions regions() {
        return regions;
    }

    /** The places that have this name in any language, case, accents and forms of letters aside. */
    List<Named> named(String name) {
        int[] entries = entries(key(name));
        List<Named> named = new ArrayList<>(entries.length);
        for (int entry : entries) {
            int language = entry & (1 << LANGUAGE_BITS) - 1;
            named.add(new Named(
                    places.get(entry >>> LANGUAGE_BITS),
                    language == 0 ? Optional.empty() : Optional.of(languages.get(language - 1))));
        }
        return named;
    }

    /** The name as printed, else as tables may have it: with or without the Arabic article, with the word for city. */
    private int[] entries(String key) {
        int[] entries = byName.get(key);
        if (entries == null && key.startsWith(ARTICLE)) {
            entries = byName.get(key.substring(ARTICLE.length()));
        } else if (entries == null
                && !key.isEmpty()
                && Character.UnicodeScript.of(key.charAt(0)) == Character.UnicodeScript.ARABIC) {
            entries = byName.get(ARTICLE + key);
        }
        for (int i = 0; entries == null && i < CITY.size(); i++) {
            entries = byName.get(key + CITY.get(i));
        }
        return entries == null ? NOWHERE : entries;
    }

    /** Hyphens, dots and apostrophes differ from paper to paper; the rest is folded as everywhere. */
    private static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char unit = name.charAt(i);
            char folded = BETWEEN_WORDS.indexOf(unit) >= 0 ? ' ' : Folding.fold(unit);
            boolean repeated = folded == ' ' && (key.isEmpty() || key.charAt(key.length() - 1) == ' ');
            if (folded != Folding.DROPPED && !repeated && WITHIN_WORDS.indexOf(unit) < 0) {
                key.append(folded);
            }
        }
        int length = key.length();
        if (length > 0 && key.charAt(length - 1) == ' ') {
            key.setLength(length - 1);
        }
        return key.toString();
    }

    /** Collects places and their names. For one thread. */
    private static final class Builder implements PlaceSink {
        private final List<Place> places = new ArrayList<>();
        private final Map<Long, Integer> indexes = new HashMap<>();
        private final List<String> languages = new ArrayList<>();
        private final Map<String, int[]> byName = new HashMap<>(1 << 18);

        @Override
        public void place(Place place) {
            indexes.put(place.id(), places.size());
            places.add(place);
            name(place.id(), place.name(), "");
        }

        @Override
        public boolean knows(long id) {
            return indexes.containsKey(id);
        }

        /** The first language under which a place has a name is the one remembered. */
        @Override
        public void name(long id, String name, String language) {
            String key = key(name);
            if (key.isEmpty()) {
                return;
            }
            int index = indexes.get(id);
            int entry = index << LANGUAGE_BITS | code(language);
            int[] known = byName.get(key);
            if (known == null) {
                byName.put(key, new int[] {entry});
            } else if (!contains(known, index)) {
                int[] more = java.util.Arrays.copyOf(known, known.length + 1);
                more[known.length] = entry;
                byName.put(key, more);
            }
        }

        private int code(String language) {
            if (language.isEmpty()) {
                return 0;
            }
            int at = languages.indexOf(language);
            if (at < 0) {
                languages.add(language);
                at = languages.size() - 1;
            }
            return at + 1;
        }

        private static boolean contains(int[] entries, int index) {
            for (int entry : entries) {
                if (entry >>> LANGUAGE_BITS == index) {
                    return true;
                }
            }
            return false;
        }

        Gazetteer build(Regions regions) {
            return new Gazetteer(places, languages, byName, regions);
        }
    }
}
