package news.dateline.meta;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import news.dateline.text.EastAsianName;

/** The names of those who may have written a page, and what speaks for each. For one page. */
final class Authors {
    /** The feature of a name that the page says is an organisation's. */
    static final String HOUSE = "organization";

    private static final int MOST_CANDIDATES = 80;

    /** Son, daughter, father, house and servant of. */
    private static final Set<String> ARABIC_PARTICLES = Set.of("بن", "ابن", "بنت", "أبو", "ابو", "آل", "عبد", "عبدال");

    private static final Pattern FULL_NAME = Pattern.compile(
            "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’-]+(?: \\p{Lu}\\.)? [\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’-]+(?: [\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’-]+)?");

    /** van, de la, von und zu. */
    private static final int LONGEST_PARTICLE = 3;

    /** From the best to the worst; where a page has the first, the others speak of something else. */
    private static final List<String> PRECEDENCE = List.of(
            "ld1",
            "ld2",
            "itemprop~",
            "rel:author~",
            "link~",
            "byline~",
            "class~",
            "meta",
            "meta:twitter:data",
            "meta:author",
            "id~",
            "ld4",
            "metaline~",
            "meta:article:author",
            "meta:dc",
            "ld3",
            "itemprop",
            "rel:author",
            "link",
            "byline",
            "class",
            "id",
            "metaline");

    private final Map<String, Candidate<String>> byKey = new LinkedHashMap<>();
    private final Map<String, Set<String>> families = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> houses = new HashSet<>();
    private final LinkedData data;
    private final SiteName site;
    private final Names names;
    private final int heading;

    private Authors(PageMarks marks, LinkedData data, SiteName site, Names names) {
        this.names = names;
        this.data = data;
        this.site = site;
        this.heading = marks.heading();
    }

    static List<Candidate<String>> of(PageMarks marks, LinkedData data, SiteName site, Names names) {
        Authors authors = new Authors(marks, data, site, names);
        authors.works();
        marks.marks(PageField.AUTHOR).forEach(authors::mark);
        marks.bylines().forEach(authors::byline);
        marks.marks(PageField.META).forEach(authors::meta);
        int best = authors.families.values().stream()
                .mapToInt(Authors::bestOf)
                .min()
                .orElse(PRECEDENCE.size());
        authors.byKey.forEach((key, candidate) -> authors.describe(key, candidate, best));
        return new ArrayList<>(authors.byKey.values());
    }

    private void works() {
        Set<Integer> seen = new HashSet<>();
        for (JsonNode work : data.works()) {
            int rank = LinkedData.rankOf(work);
            if (seen.contains(rank)) {
                continue; // a page may list other stories beside its own
            }
            String family = "ld" + rank;
            for (String property : List.of("author", "creator")) {
                if (!data.names(work, property).isEmpty()) {
                    seen.add(rank);
                }
                data.houses(work, property).forEach(house -> houses.add(WordKey.key(house)));
                for (String value : data.names(work, property)) {
                    names(value, "ld" + rank, family + ":" + property, "json-ld:" + property);
                }
            }
        }
    }

    private void mark(Mark mark) {
        boolean element = mark.place().order() > 0 && !mark.from().startsWith("meta:");
        String family = family(mark.from());
        String feature = family + (element ? mark.place().beside(heading) : "");
        int nth = counts.merge(feature, 1, Integer::sum);
        lines(mark, family, feature + (element ? nth == 1 ? ":first" : ":later" : ""));
    }

    private static String family(String from) {
        return switch (from) {
            case "meta:author", "meta:article:author", "meta:twitter:data", "class", "id", "rel:author", "link" -> from;
            default -> from.startsWith("meta:dc") ? "meta:dc" : from.startsWith("meta:") ? "meta" : "itemprop";
        };
    }

    private void byline(Mark mark) {
        String feature = "byline" + mark.place().beside(heading);
        int nth = counts.merge(feature, 1, Integer::sum);
        lines(mark, "byline", feature + (nth == 1 ? ":first" : ":later"));
    }

    private void meta(Mark mark) {
        String feature = "metaline" + mark.place().beside(heading);
        int nth = counts.merge(feature, 1, Integer::sum);
        if (nth <= 3 && mark.value().length() < 200) {
            lines(mark, "metaline", feature + (nth == 1 ? ":first" : ":later"));
        }
    }

    private void lines(Mark mark, String family, String feature) {
        int nth = 0;
        for (String line : WordKey.lines(mark.value())) {
            if (nth < 4) {
                names(line, family, feature + (nth == 0 ? "" : ":line" + nth), mark.from());
            }
            nth++;
        }
    }

    private void names(String text, String family, String feature, String from) {
        String bare = text.strip();
        if (bare.contains("://") || bare.startsWith("www.")) {
            return;
        }
        int nth = 0;
        boolean quoted = WordKey.key(bare).length() > 60;
        boolean loose = family.equals("byline") || family.equals("metaline");
        List<String> all = names.of(bare);
        boolean list =
                all.size() > 1 && all.stream().allMatch(name -> isFullName(name) && !site.isNamed(WordKey.key(name)));
        for (String name : all) {
            if (loose && (quoted || WordKey.count(WordKey.key(name)) > 4 || !isCapitalised(name))) {
                nth++;
                continue;
            }
            // where all are full names, and in scripts without capitals, which were rare where the weights were learnt,
            // the
            // second is as likely as the first; elsewhere it is mostly a job
            boolean first = nth == 0 || list || EastAsianName.isName(name);
            add(name, family, feature + (first ? "" : ":part" + Math.min(nth, 3)) + (quoted ? ":long" : ""), from);
            nth++;
        }
    }

    private static String coarse(String family, String feature) {
        boolean near = feature.contains("@behind") || feature.contains("@before") || feature.contains("@no-h1");
        boolean whole = !feature.contains(":part") && !feature.contains(":line");
        boolean first = !feature.contains(":later");
        return near && whole && first && !feature.contains("-aside") ? family + "~" : family;
    }

    private void add(String name, String family, String feature, String from) {
        String key = WordKey.key(name);
        if (key.isEmpty() || byKey.size() >= MOST_CANDIDATES && !byKey.containsKey(key)) {
            return;
        }
        Candidate<String> candidate = byKey.computeIfAbsent(key, unknown -> new Candidate<>(name));
        candidate.found(from, feature, "in:" + family);
        Set<String> features = candidate.features();
        int place = feature.indexOf('@');
        if (place >= 0) {
            int cut = feature.indexOf(':', place);
            String placed = (cut < 0 ? feature : feature.substring(0, cut)).replace("-article", "");
            features.add(placed);
            features.add("any" + placed.substring(place));
        }
        features.add(feature.contains(":part") ? "some-part" : feature.contains(":line") ? "some-line" : "some-whole");
        families.computeIfAbsent(key, unknown -> new HashSet<>()).add(coarse(family, feature));
    }

    private void describe(String key, Candidate<String> candidate, int pageBest) {
        Set<String> features = candidate.features();
        Set<String> mine = families.getOrDefault(key, Set.of());
        String shape = shape(key, candidate.value());
        int best = bestOf(mine);
        features.add("bias");
        if (houses.contains(key)) {
            features.add(HOUSE);
        }
        features.add("best:" + rank(best));
        features.add("best:" + rank(best) + "-" + shape);
        features.add(best == pageBest ? "top" : "below:" + rank(pageBest));
        features.add((best == pageBest ? "top-" : "low-") + shape);
        features.add("agreed:" + Math.min(4, mine.size()) + "-" + shape);
        features.add("agreed:"
                + Math.min(
                        4,
                        mine.stream()
                                .map(family -> family.replace("~", ""))
                                .distinct()
                                .count()));
        if (features.contains("some-whole")) {
            features.add("whole");
        }
        against("ld1", mine, features);
        against("ld2", mine, features);
        against("meta:author", mine, features);
        spelling(candidate.value(), features);
        features.add("words:" + Math.min(words(key, candidate.value()), 5));
        if (site.isNamed(key)) {
            features.add("is-site");
        } else if (site.resembles(key)) {
            features.add("like-site");
        }
    }

    private static String rank(int place) {
        return place < PRECEDENCE.size() ? PRECEDENCE.get(place) : "other";
    }

    /** A name in Chinese, Japanese or Korean stands without a blank: it has two words all the same. Small words within a name count for none. */
    private static int words(String key, String name) {
        if (EastAsianName.isName(key)) {
            return 2;
        }
        int small = 0;
        for (String word : name.split(" ")) {
            boolean particle = !word.isEmpty()
                    && (word.length() <= LONGEST_PARTICLE && Character.isLowerCase(word.charAt(0))
                            || ARABIC_PARTICLES.contains(word));
            if (!particle
                    && (word.isEmpty()
                            || !Character.isLetter(word.charAt(0))
                            || Character.isLowerCase(word.charAt(0)))) {
                return WordKey.count(key); // no name: 3 von 5
            }
            small += particle ? 1 : 0;
        }
        int all = WordKey.count(key);
        return all - small >= 2 ? all - small : all;
    }

    private String shape(String key, String name) {
        if (site.isNamed(key)) {
            return "site";
        }
        int words = words(key, name);
        return Names.isHouse(name) ? "house" : words == 1 ? "word" : words < 4 ? "name" : "long";
    }

    private static void spelling(String name, Set<String> features) {
        if (name.chars().anyMatch(Character::isDigit)) {
            features.add("digit");
        }
        if (name.indexOf('@') >= 0) {
            features.add("address");
        }
        if (name.indexOf('.') > 0 && name.indexOf('.') < name.length() - 1 && name.indexOf(". ") < 0) {
            features.add("dot-within");
        }
        if (Names.isHouse(name)) {
            features.add("house");
        }
        boolean lower = name.equals(name.toLowerCase(Locale.ROOT));
        boolean upper = name.equals(name.toUpperCase(Locale.ROOT));
        if (lower || upper) {
            features.add(lower && upper ? "no-case" : lower ? "lower-case" : "upper-case");
        } else {
            features.add(isCapitalised(name) ? "capitalised" : "mixed-case");
        }
    }

    private static int bestOf(Set<String> mine) {
        for (int i = 0; i < PRECEDENCE.size(); i++) {
            if (mine.contains(PRECEDENCE.get(i))) {
                return i;
            }
        }
        return PRECEDENCE.size();
    }

    private void against(String family, Set<String> mine, Set<String> features) {
        boolean others = !mine.contains(family)
                && !mine.contains(family + "~")
                && families.values().stream().anyMatch(set -> set.contains(family) || set.contains(family + "~"));
        if (others) {
            features.add("other-in:" + family);
        }
    }

    private static boolean isCapitalised(String name) {
        for (String word : name.split(" ")) {
            if (word.length() > LONGEST_PARTICLE && Character.isLowerCase(word.charAt(0)) && !isElided(word)) {
                return false;
            }
        }
        return !Character.isLowerCase(name.charAt(0));
    }

    /** Two words or three, each with a capital, none of an office. */
    private static boolean isFullName(String name) {
        return FULL_NAME.matcher(name).matches() && !Names.isHouse(name) && !Names.isNoise(name);
    }

    /** d'Ormal, l’Isle. */
    private static boolean isElided(String word) {
        return (word.charAt(1) == '\'' || word.charAt(1) == '’') && Character.isUpperCase(word.charAt(2));
    }
}
