package news.dateline.meta;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The names under which a page's site goes: what tells a headline from its tail, and an author from the house.
 *
 * @param names as stated, best first
 * @param keys their words
 * @param labels the labels of the page's host, without blanks
 */
record SiteName(List<String> names, Set<String> keys, Set<String> labels) {
    SiteName {
        names = List.copyOf(names);
        keys = Set.copyOf(keys);
        labels = Set.copyOf(labels);
    }

    static SiteName of(PageMarks marks, LinkedData data, Optional<String> url) {
        List<String> names = new ArrayList<>();
        marks.marks(PageField.SITE).forEach(mark -> names.add(mark.value()));
        names.addAll(data.siteNames());
        Set<String> keys = new LinkedHashSet<>();
        names.forEach(name -> keys.add(WordKey.key(name)));
        keys.remove("");
        return new SiteName(names, keys, labels(url.orElse("")));
    }

    private static Set<String> labels(String url) {
        int start = url.indexOf("://");
        String rest = start < 0 ? "" : url.substring(start + 3);
        int end = 0;
        while (end < rest.length() && "/?#:".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        Set<String> labels = new LinkedHashSet<>();
        String host = rest.substring(0, end).toLowerCase(Locale.ROOT);
        for (String label : host.split("\\.")) {
            if (label.length() > 3) {
                labels.add(label.replace("-", ""));
            }
        }
        labels.add(
                host.startsWith("www.")
                        ? host.substring(4).replace("-", "").replace(".", "")
                        : host.replace("-", "").replace(".", ""));
        labels.remove("");
        return labels;
    }

    /** Whether the words are the site's name, by what the page says or by the host. */
    boolean isNamed(String key) {
        String joined = key.replace(" ", "");
        return keys.contains(key) || joined.length() > 2 && (labels.contains(joined) || labels.contains(bare(joined)));
    }

    /** Whether the words begin or end with the site's name, or it with them. */
    boolean resembles(String key) {
        return isNamed(key) || keys.stream().anyMatch(name -> WordKey.within(key, name) || WordKey.within(name, key));
    }

    private static String bare(String joined) {
        return joined.startsWith("www") ? joined.substring(3) : joined;
    }
}
