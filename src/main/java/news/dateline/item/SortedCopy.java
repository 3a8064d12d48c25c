package news.dateline.item;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A map that nobody changes, in the order of its keys; as {@link java.util.List#copyOf}, it is copied once at most. */
final class SortedCopy extends AbstractMap<String, String> {
    private final SortedMap<String, String> entries;

    private SortedCopy(SortedMap<String, String> entries) {
        this.entries = entries;
    }

    static Map<String, String> of(Map<String, String> map) {
        return map instanceof SortedCopy ? map : new SortedCopy(new TreeMap<>(map));
    }

    /** A copy with one more entry. */
    static Map<String, String> plus(Map<String, String> map, String key, String value) {
        TreeMap<String, String> all = map instanceof SortedCopy copy ? new TreeMap<>(copy.entries) : new TreeMap<>(map);
        all.put(key, value);
        return new SortedCopy(all);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Collections.unmodifiableMap(entries).entrySet();
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.containsKey(key);
    }

    @Override
    public String get(Object key) {
        return entries.get(key);
    }
}
