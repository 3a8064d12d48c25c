package news.dateline.meta;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of those who may have written a page, and what speaks for each. For one page. */
final class Authors {
    private static final int MOST_CANDIDATES = 80;

    private final Map<String, Candidate<String>> byKey = new LinkedHashMap<>();
    private final Map<String, Set<String>> families = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Survey survey;
    private final LinkedData data;
    private final SiteName site;
    private final int heading;

    private Authors(Survey survey, LinkedData data, SiteName site) {
        this.survey = survey;
        this.data = data;
        this.site = site;
        this.heading = survey.headings().stream()
                .filter(mark -> mark.from().equals("h1"))
                .map(mark -> mark.place().offset())
                .findFirst()
                .orElse(-1);
    }

    static List<Candidate<String>> of(Survey survey, LinkedData data, SiteName site, Optional<String> url) {
        Authors authors = new Authors(survey, data, site);
        authors.works();
        survey.marks(Field.AUTHOR).forEach(authors::mark);
        survey.bylines().forEach(authors::byline);
        survey.marks(Field.META).forEach(authors::meta);
        authors.byKey.forEach(authors::describe);
        return new ArrayList<>(authors.byKey.values());
    }

    private void works() {
        Set<Integer> seen = new HashSet<>();
        for (JsonNode work : data.works()) {
            int rank = LinkedData.rankOf(work);
            String family = "ld" + rank + (seen.add(rank) ? "" : "-later");
            for (String property : List.of("author", "creator")) {
                for (String value : data.names(work, property)) {
                    names(value, "ld" + rank, family + ":" + property, "json-ld:" + property);
                }
            }
        }
    }

    private void mark(Mark mark) {
        boolean element = mark.place().order() > 0 && !mark.from().startsWith("meta:");
        String family = family(mark.from());
        String feature = family + (element ? where(mark.place()) : "");
        int nth = counts.merge(feature, 1, Integer::sum);
        lines(mark, family, feature + (element ? nth == 1 ? ":first" : ":later" : ""));
    }

    private static String family(String from) {
        return switch (from) {
            case "meta:author", "meta:article:author", "class", "id", "rel:author", "link:author" -> from;
            default -> from.startsWith("meta:dc") ? "meta:dc" : from.startsWith("meta:") ? "meta" : "itemprop";
        };
    }

    private void byline(Mark mark) {
        String feature = "byline" + where(mark.place());
        int nth = counts.merge(feature, 1, Integer::sum);
        lines(mark, "byline", feature + (nth == 1 ? ":first" : ":later"));
    }

    private void meta(Mark mark) {
        String feature = "metaline" + where(mark.place());
        int nth = counts.merge(feature, 1, Integer::sum);
        if (nth <= 3 && mark.value().length() < 200) {
            lines(mark, "metaline", feature + (nth == 1 ? ":first" : ":later"));
        }
    }

    private void lines(Mark mark, String family, String feature) {
        int nth = 0;
        for (String line : Words.lines(mark.value())) {
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
        boolean quoted = Words.key(bare).length() > 60;
        for (String name : Names.of(bare)) {
            add(name, family, feature + (nth == 0 ? "" : ":part" + Math.min(nth, 3)) + (quoted ? ":long" : ""), from);
            nth++;
        }
    }

    private String where(Mark.Place place) {
        String near = heading < 0
                ? "no-h1"
                : place.offset() < heading - 400
                        ? "far-before"
                        : place.offset() <= heading
                                ? "before"
                                : place.offset() < heading + 600 ? "behind" : "far-behind";
        return "@" + near + (place.aside() ? "-aside" : place.inArticle() ? "-article" : "");
    }

    private void add(String name, String family, String feature, String from) {
        String key = Words.key(name);
        if (key.isEmpty() || byKey.size() >= MOST_CANDIDATES && !byKey.containsKey(key)) {
            return;
        }
        byKey.computeIfAbsent(key, unknown -> new Candidate<>(name)).found(from, feature);
        families.computeIfAbsent(key, unknown -> new HashSet<>()).add(family);
    }

    private void describe(String key, Candidate<String> candidate) {
        Set<String> features = candidate.features();
        Set<String> mine = families.get(key);
        features.add("bias");
        features.add("agreed:" + Math.min(4, mine.size()));
        int words = Words.count(key);
        features.add("words:" + Math.min(words, 5));
        String name = candidate.value();
        if (name.chars().anyMatch(Character::isDigit)) {
            features.add("digit");
        }
        if (name.indexOf('@') >= 0) {
            features.add("address");
        }
        if (name.indexOf('.') > 0 && name.indexOf('.') < name.length() - 1 && name.indexOf(". ") < 0) {
            features.add("dot-within");
        }
        boolean lower = name.equals(name.toLowerCase(java.util.Locale.ROOT));
        boolean upper = name.equals(name.toUpperCase(java.util.Locale.ROOT));
        features.add(
                lower && upper
                        ? "no-case"
                        : lower
                                ? "lower-case"
                                : upper ? "upper-case" : isCapitalised(name) ? "capitalised" : "mixed-case");
        if (Names.isHouse(name)) {
            features.add("house");
        }
        if (site.is(key)) {
            features.add("is-site");
        } else if (site.resembles(key)) {
            features.add("like-site");
        }
        against("ld1", mine, features);
        against("ld2", mine, features);
        against("rel:author", mine, features);
        against("byline", mine, features);
        against("meta:author", mine, features);
        against("class", mine, features);
        against("itemprop", mine, features);
    }

    private void against(String family, Set<String> mine, Set<String> features) {
        boolean others = !mine.contains(family) && families.values().stream().anyMatch(set -> set.contains(family));
        if (others) {
            features.add("other-in:" + family);
        }
    }

    private static boolean isCapitalised(String name) {
        for (String word : name.split(" ")) {
            if (word.length() > 3 && Character.isLowerCase(word.charAt(0))) {
                return false;
            }
        }
        return Character.isUpperCase(name.charAt(0));
    }
}
