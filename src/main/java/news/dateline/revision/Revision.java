package news.dateline.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import news.dateline.item.Changes;
import news.dateline.item.Changes.Figure;
import news.dateline.item.Changes.Headline;
import news.dateline.item.Changes.Reworded;
import news.dateline.revision.Words.Word;

/** Compares two versions of a text. Stateless; thread safe; the same for the same two. */
public final class Revision {
    /** Paragraphs, or headlines, that have less in common are two. */
    private static final double SAME = .5;

    private Revision() {}

    /**
     * What the later one says otherwise. A paragraph that has only moved is the same; a version that brings no text leaves the one that
     * stands.
     */
    public static Changes between(VersionText before, VersionText now) {
        Optional<Headline> headline = before.title().equals(now.title())
                ? Optional.empty()
                : Optional.of(new Headline(before.title(), now.title()));
        List<Figure> figures = new ArrayList<>(
                headline.stream().flatMap(changed -> figures(changed).stream()).toList());
        Paragraphs paragraphs = now.paragraphs().isEmpty()
                ? new Paragraphs(List.of(), List.of())
                : new Paragraphs(before.paragraphs(), now.paragraphs());
        List<Reworded> reworded = paragraphs.reworded();
        for (Reworded one : reworded) {
            figures.addAll(FigureChanges.between(
                    Words.of(before.paragraphs().get(one.before())),
                    Words.of(now.paragraphs().get(one.paragraph())),
                    Optional.of(one.paragraph())));
        }
        return new Changes(
                before.version(),
                headline,
                paragraphs.added(),
                paragraphs.gone(),
                reworded,
                figures.stream().limit(Changes.MOST).toList());
    }

    private static List<Figure> figures(Headline headline) {
        List<Word> before = Words.of(headline.from().orElse(""));
        List<Word> now = Words.of(headline.to().orElse(""));
        return Words.shared(before, now) >= SAME ? FigureChanges.between(before, now, Optional.empty()) : List.of();
    }

    /** The paragraphs of two bodies that are not in the other one, word for word. */
    private static final class Paragraphs {
        private final Map<Integer, List<Word>> before = new TreeMap<>();
        private final Map<Integer, List<Word>> now = new TreeMap<>();

        Paragraphs(List<String> before, List<String> now) {
            Map<String, Deque<Integer>> places = new HashMap<>();
            for (int at = 0; at < before.size(); at++) {
                places.computeIfAbsent(before.get(at), none -> new ArrayDeque<>())
                        .add(at);
            }
            List<Integer> fresh = new ArrayList<>();
            for (int at = 0; at < now.size(); at++) {
                if (places.getOrDefault(now.get(at), new ArrayDeque<>()).poll() == null) {
                    fresh.add(at);
                }
            }
            fresh.stream().limit(Changes.MOST).forEach(at -> this.now.put(at, Words.of(now.get(at))));
            places.values().stream()
                    .flatMap(Deque::stream)
                    .sorted()
                    .limit(Changes.MOST)
                    .forEach(at -> this.before.put(at, Words.of(before.get(at))));
        }

        /** A pair, and how much its two have in common. */
        private record Pair(Reworded places, double shared) {
            private static final Comparator<Pair> MOST_ALIKE = Comparator.comparingDouble(Pair::shared)
                    .reversed()
                    .thenComparingInt(pair ->
                            Math.abs(pair.places().paragraph() - pair.places().before()))
                    .thenComparingInt(pair -> pair.places().paragraph())
                    .thenComparingInt(pair -> pair.places().before());
        }

        /** Takes those that stand in both in other words out of what is added and gone, the most alike first. */
        List<Reworded> reworded() {
            List<Pair> pairs = new ArrayList<>();
            now.forEach((place, words) -> before.forEach((placeBefore, wordsBefore) -> {
                double shared = Words.shared(wordsBefore, words);
                if (shared >= SAME) {
                    pairs.add(new Pair(new Reworded(place, placeBefore), shared));
                }
            }));
            pairs.sort(Pair.MOST_ALIKE);
            List<Reworded> reworded = new ArrayList<>();
            for (Pair pair : pairs) {
                Reworded places = pair.places();
                if (now.containsKey(places.paragraph()) && before.containsKey(places.before())) {
                    now.remove(places.paragraph());
                    before.remove(places.before());
                    reworded.add(places);
                }
            }
            reworded.sort(Comparator.comparingInt(Reworded::paragraph));
            return reworded;
        }

        List<Integer> added() {
            return List.copyOf(now.keySet());
        }

        List<Integer> gone() {
            return List.copyOf(before.keySet());
        }
    }
}
