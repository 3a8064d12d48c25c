package news.dateline.gazetteer;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.text.Folding;

/** Places and their names, as tables are read into it; not changed afterwards, and then thread safe. */
final class PlaceIndex {
    private static final int LANGUAGE_BITS = 8;
    private static final String BETWEEN_WORDS = "-‐‑–־・·\u200c";
    private static final String WITHIN_WORDS = ".'’‘ʼʻ`";
    private static final int[] NOWHERE = {};

    private final List<Place> places = new ArrayList<>();
    private final Map<Long, Integer> indexes = new HashMap<>();
    private final List<String> languages = new ArrayList<>();
    private final Map<String, int[]> byName = new HashMap<>(1 << 18);

    /** A place under one of its names: the name's language; empty for the name that it has in the table's own column. */
    record Named(Place place, Optional<String> language) {}

    void place(Place place) {
        indexes.put(place.id(), places.size());
        places.add(place);
        name(place.id(), place.name(), "");
    }

    boolean knows(long id) {
        return indexes.containsKey(id);
    }

    /** A name of a place; the first language under which a place has a name is the one remembered. */
    void name(long id, String name, String language) {
        String key = key(name);
        if (key.isEmpty()) {
            return;
        }
        int index = requireNonNull(indexes.get(id), "no such place");
        int entry = index << LANGUAGE_BITS | code(language);
        int[] known = byName.get(key);
        if (known == null) {
            byName.put(key, new int[] {entry});
        } else if (!contains(known, index)) {
            int[] more = Arrays.copyOf(known, known.length + 1);
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

    int size() {
        return places.size();
    }

    int names() {
        return byName.size();
    }

    /** What stands under a key; none if no place has that name. */
    int[] entries(String key) {
        return byName.getOrDefault(key, NOWHERE);
    }

    List<Named> named(int[] entries) {
        List<Named> named = new ArrayList<>(entries.length);
        for (int entry : entries) {
            int language = entry & (1 << LANGUAGE_BITS) - 1;
            named.add(new Named(
                    places.get(entry >>> LANGUAGE_BITS),
                    language == 0 ? Optional.empty() : Optional.of(languages.get(language - 1))));
        }
        return named;
    }

    /** Hyphens, dots and apostrophes differ from paper to paper; the rest is folded as everywhere. */
    static String key(String name) {
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
}
