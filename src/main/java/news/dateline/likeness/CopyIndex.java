package news.dateline.likeness;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Texts by their keys: all of them, or as many as were read for a batch. Not thread safe. */
public final class CopyIndex {
    /** Of a form, which hundreds have, the newest are enough. */
    public static final int MOST_OF_A_KEY = 20;

    private static final Comparator<Copy> NEWEST =
            Comparator.comparing(Copy::seen).reversed().thenComparing(Copy::uri);

    private final Map<String, Copy> byUri = new HashMap<>();
    private final Map<Long, List<String>> byKey = new HashMap<>();

    /** Adds a text, in place of the one that its item had. */
    public void add(Copy copy) {
        of(copy.uri()).ifPresent(before -> CopyKeys.of(before.text())
                .forEach(key -> byKey.getOrDefault(key, new ArrayList<>()).remove(copy.uri())));
        byUri.put(copy.uri(), copy);
        for (long key : CopyKeys.of(copy.text())) {
            byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(copy.uri());
        }
    }

    /** The newest texts that share a key and came within the window, either way; the newest first. */
    public List<Copy> near(List<Long> keys, Instant at, Duration window) {
        Map<String, Copy> found = new LinkedHashMap<>();
        for (long key : keys) {
            byKey.getOrDefault(key, List.of()).stream()
                    .flatMap(uri -> of(uri).stream())
                    .filter(copy -> Duration.between(copy.seen(), at).abs().compareTo(window) <= 0)
                    .sorted(NEWEST)
                    .limit(MOST_OF_A_KEY)
                    .forEach(copy -> found.put(copy.uri(), copy));
        }
        return found.values().stream().sorted(NEWEST).toList();
    }

    /** The text of an item. */
    public Optional<Copy> of(String uri) {
        return Optional.ofNullable(byUri.get(uri));
    }
}
