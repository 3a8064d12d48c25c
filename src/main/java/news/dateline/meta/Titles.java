package news.dateline.meta;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;

/** The headlines that a page may have, and what speaks for each. For one page. */
final class Titles {
    private static final int LONGEST = 300;

    private final Map<String, Candidate<String>> byKey = new LinkedHashMap<>();
    private final Map<String, Set<String>> families = new LinkedHashMap<>();
    private final PageMarks marks;
    private final LinkedData data;
    private final SiteName site;
    private final String slug;
    private String heading = "";
    private String graph = "";

    private Titles(PageMarks marks, LinkedData data, SiteName site, Optional<String> url) {
        this.marks = marks;
        this.data = data;
        this.site = site;
        this.slug = WordKey.key(decoded(url.orElse("")));
    }

    static List<Candidate<String>> of(PageMarks marks, LinkedData data, SiteName site, Optional<String> url) {
        Titles titles = new Titles(marks, data, site, url);
        titles.collect();
        titles.byKey.forEach(titles::describe);
        return new ArrayList<>(titles.byKey.values());
    }

    private static String decoded(String url) {
        int path = url.indexOf('/', url.indexOf("://") + 3);
        String bare = path < 0 ? "" : url.substring(path);
        try {
            return URLDecoder.decode(bare, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return bare;
        }
    }

    private void collect() {
        headings();
        works();
        Set<String> seen = new HashSet<>();
        for (Mark mark : marks.marks(PageField.TITLE)) {
            boolean marked = mark.from().equals("class") || mark.from().equals("id");
            if (seen.size() < 40 && mark.value().length() <= LONGEST) {
                String nth = marked
                                || mark.from().startsWith("itemprop")
                                || mark.from().startsWith("property")
                        ? (seen.add(mark.from()) ? "first" : "later")
                                + (mark.place().aside() ? "-aside" : "")
                        : "";
                stated(mark.value().replace('\n', ' '), family(mark.from()), nth, mark.from());
            }
        }
        stated(marks.title(), "title", "", "html:title");
    }

    private static String family(String from) {
        return switch (from) {
            case "meta:og:title" -> "og";
            case "meta:twitter:title", "meta:twitter:text:title" -> "twitter";
            case "class", "id" -> from;
            default -> from.startsWith("meta:") ? "meta" : "itemprop";
        };
    }

    private void headings() {
        int[] counts = new int[4];
        for (Mark mark : marks.headings()) {
            int level = mark.from().charAt(1) - '0';
            int nth = counts[level]++;
            if (nth > 3 || mark.value().length() > LONGEST) {
                continue;
            }
            String text = mark.value().replace('\n', ' ');
            if (level == 1 && heading.isEmpty() && !site.isNamed(WordKey.key(text))) {
                heading = WordKey.key(text);
            }
            String name = "h" + level + "." + nth + (mark.place().aside() ? "-aside" : "");
            add(text, "h" + level, "html:h" + level, name);
            List<String> lines = WordKey.lines(mark.value());
            if (lines.size() > 1) {
                add(lines.get(0), "h" + level, "html:h" + level, "first-line:" + "h" + level);
                add(lines.get(lines.size() - 1), "h" + level, "html:h" + level, "last-line:" + "h" + level);
                add(
                        String.join(" ", lines.subList(1, lines.size())),
                        "h" + level,
                        "html:h" + level,
                        "after-first-line:h" + level);
            }
            if (level == 1) {
                parts(text, "h1", "html:h1");
            }
        }
    }

    private void works() {
        Set<Integer> seen = new HashSet<>();
        for (JsonNode work : data.works()) {
            int rank = LinkedData.rankOf(work);
            String nth = seen.add(rank) ? "" : "-later";
            for (String property : List.of("headline", "name", "alternativeHeadline")) {
                data.names(work, property).stream()
                        .findFirst()
                        .ifPresent(value ->
                                stated(plain(value), "ld" + rank + nth + ":" + property, "", "json-ld:" + property));
            }
        }
    }

    private static String plain(String value) {
        return value.indexOf('&') < 0 && value.indexOf('<') < 0
                ? value
                : Jsoup.parseBodyFragment(value).text();
    }

    private void stated(String value, String family, String nth, String from) {
        String text = plain(value);
        if (family.equals("og") && graph.isEmpty()) {
            graph = WordKey.key(text);
        }
        add(text, family, from, family + (nth.isEmpty() ? "" : ":" + nth));
        if (!family.equals("class") && !family.equals("id")) {
            parts(text, family, from);
        }
    }

    private void parts(String text, String family, String from) {
        for (TitleParts.Part part : TitleParts.of(text)) {
            String mark = part.mark() == ':' ? "colon" : part.mark() == '|' ? "bar" : "dash";
            add(part.text(), "", from, family + ":" + part.kind() + ":" + mark);
        }
    }

    private void add(String text, String family, String from, String feature) {
        String key = WordKey.key(text);
        if (key.isEmpty() || text.length() > LONGEST) {
            return;
        }
        byKey.computeIfAbsent(key, unknown -> new Candidate<>(text.strip())).found(from, feature);
        if (!family.isEmpty()) {
            families.computeIfAbsent(key, unknown -> new HashSet<>()).add(family);
        }
    }

    private void describe(String key, Candidate<String> candidate) {
        Set<String> features = candidate.features();
        int words = WordKey.count(key);
        features.add("words:"
                + (words < 4 ? "" + words : words < 6 ? "4-5" : words < 16 ? "6-15" : words < 26 ? "16-25" : "26"));
        features.add("length:"
                + (candidate.value().length() < 15 ? "short" : candidate.value().length() < 120 ? "plain" : "long"));
        int agreed = families.getOrDefault(key, Set.of()).size();
        features.add("agreed:" + Math.min(agreed, 5));
        if (site.isNamed(key)) {
            features.add("is-site");
        } else if (site.keys().stream().anyMatch(name -> key.endsWith(" " + name) || key.startsWith(name + " "))) {
            features.add("has-site");
        }
        if (candidate.value().endsWith("…") || candidate.value().endsWith("...")) {
            features.add("cut-off");
        }
        relate(features, key, heading, "heading");
        relate(features, key, graph, "graph");
        relate(features, key, WordKey.key(marks.title()), "title");
        features.add("slug:" + overlap(key));
    }

    private static void relate(Set<String> features, String key, String other, String name) {
        if (other.isEmpty()) {
            features.add("no-" + name);
        } else if (key.equals(other)) {
            features.add("is-" + name);
        } else if (WordKey.within(key, other)) {
            features.add("in-" + name);
        } else if (WordKey.within(other, key)) {
            features.add("around-" + name);
        } else {
            features.add("unlike-" + name);
        }
    }

    /** How much of the candidate the address spells. */
    private String overlap(String key) {
        int found = 0;
        int words = 0;
        for (String word : key.split(" ")) {
            if (word.length() > 3) {
                words++;
                found += slug.contains(word.substring(0, Math.min(word.length(), 5))) ? 1 : 0;
            }
        }
        double share = words == 0 ? 0 : (double) found / words;
        return found == 0 ? "none" : share < 0.4 ? "low" : share < 0.8 ? "mid" : "high";
    }
}
