package news.dateline.recompute;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How far a run has come, as a note: {@code 0:120,1:77}, the offset of each partition at which to go on. */
final class Progress {
    private static final Pattern ENTRY = Pattern.compile("(\\d{1,9}):(\\d{1,18})");

    private Progress() {}

    static SortedMap<Integer, Long> parse(String note) {
        SortedMap<Integer, Long> offsets = new TreeMap<>();
        ENTRY.matcher(note)
                .results()
                .forEach(entry -> offsets.put(Integer.valueOf(entry.group(1)), Long.valueOf(entry.group(2))));
        return offsets;
    }

    static String written(Map<Integer, Long> offsets) {
        return new TreeMap<>(offsets)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + ":" + entry.getValue())
                        .collect(Collectors.joining(","));
    }
}
