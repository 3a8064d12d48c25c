package news.dateline.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import news.dateline.likeness.Copy;
import news.dateline.likeness.CopyIndex;
import news.dateline.revision.VersionText;

/**
 * The past in memory: all of it where there is no database, else as much as was read for a batch, and what the batch has
 * decided since. Not thread safe.
 */
public final class Past implements Memory {
    private final Map<String, Standing> standings = new HashMap<>();
    private final Map<Long, List<Named>> names = new HashMap<>();
    private final Map<String, Set<String>> series = new HashMap<>();
    private final CopyIndex copies = new CopyIndex();
    private final Map<String, VersionText> texts = new HashMap<>();

    /** A past with nothing in it. */
    public Past() {}

    /**
     * A past of what was read.
     *
     * @param texts those that a delivery may be compared with, by uri
     */
    public Past(
            Map<String, Standing> standings,
            Collection<Named> names,
            Collection<Copy> copies,
            Map<String, VersionText> texts) {
        this.texts.putAll(texts);
        standings.forEach(this::stand);
        names.stream().sorted(Comparator.comparingLong(Named::id)).forEach(this::add);
        copies.forEach(this.copies::add);
    }

    @Override
    public Optional<Standing> standing(String uri) {
        return Optional.ofNullable(standings.get(uri));
    }

    @Override
    public List<Named> named(long key) {
        return List.copyOf(names.getOrDefault(key, List.of()));
    }

    @Override
    public List<String> series(String id) {
        return series.getOrDefault(id, Set.of()).stream()
                .sorted(Comparator.comparingInt(
                        uri -> standing(uri).orElseThrow().story().sequence()))
                .toList();
    }

    @Override
    public int size(String id) {
        return series.getOrDefault(id, Set.of()).size();
    }

    @Override
    public List<Copy> near(List<Long> keys, Instant at, Duration window) {
        return copies.near(keys, at, window);
    }

    @Override
    public Optional<Copy> copy(String uri) {
        return copies.of(uri);
    }

    @Override
    public Optional<VersionText> text(String uri) {
        return Optional.ofNullable(texts.get(uri));
    }

    /** Adds what was decided. */
    public void remember(Decided decided) {
        decided.decisions().forEach(decision -> {
            stand(decision.uri(), decision.standing());
            decision.broughtText().ifPresent(article -> texts.put(decision.uri(), VersionText.of(article)));
        });
        decided.names().forEach(this::add);
        decided.copies().forEach(copies::add);
    }

    /** Every item, in the order of the uris. */
    public SortedMap<String, Standing> standings() {
        return new TreeMap<>(standings);
    }

    private void stand(String uri, Standing standing) {
        standings.put(uri, standing);
        series.computeIfAbsent(standing.story().series(), id -> new LinkedHashSet<>())
                .add(uri);
    }

    private void add(Named named) {
        names.computeIfAbsent(named.key(), key -> new ArrayList<>()).add(named);
    }
}
