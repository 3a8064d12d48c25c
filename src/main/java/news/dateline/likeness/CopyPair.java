package news.dateline.likeness;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Two texts side by side.
 *
 * @param apart how long one came after the other
 * @param sameSupplier whether one sender sent both
 * @param corrects whether the later one says that it corrects
 */
record CopyPair(CopyText one, CopyText other, Duration apart, boolean sameSupplier, boolean corrects) {
    private static final int FEWEST_HEADLINE_WORDS = 2;
    private static final int LEAD_WORDS = 25;

    /** Where there are no capitals any word may be a name; so many words to one. */
    private static final int WORDS_TO_A_NAME = 12;

    private static final double WINDOW_HOURS = 96;

    /** Every feature, between 0 and about 1. */
    Map<CopyFeature, Double> features() {
        int[] shorter = one.length() <= other.length() ? one.body() : other.body();
        int[] longer = one.length() <= other.length() ? other.body() : one.body();
        Alignment alignment = Alignment.of(shorter, longer);
        Alignment reverse = Alignment.of(longer, shorter);
        Map<CopyFeature, Double> features = new EnumMap<>(CopyFeature.class);
        double contained = share(alignment.matched(), shorter.length);
        features.put(CopyFeature.CONTAINED, contained);
        features.put(CopyFeature.NEARLY_ALL, Math.max(0, contained - .75) * 4);
        features.put(CopyFeature.CONTAINING, share(alignment.matched(), longer.length));
        features.put(CopyFeature.EVIDENCE, Math.log1p(alignment.matched()) / Math.log(300));
        features.put(CopyFeature.LONGEST_RUN, share(alignment.longest(), shorter.length));
        features.put(CopyFeature.LEAD, Math.max(lead(alignment, shorter), lead(reverse, longer)));
        headlines(features);
        differences(features, alignment, shorter, longer);
        features.put(CopyFeature.HOURS, Math.log1p(apart.toMinutes() / 60.0) / Math.log1p(WINDOW_HOURS));
        features.put(CopyFeature.SAME_SUPPLIER, sameSupplier ? 1.0 : 0.0);
        return features;
    }

    private static double lead(Alignment alignment, int[] text) {
        return share(alignment.matchedOfFirst(LEAD_WORDS), Math.min(LEAD_WORDS, text.length));
    }

    private void headlines(Map<CopyFeature, Double> features) {
        Set<CopyWords.Kind> figure = Set.of(CopyWords.Kind.FIGURE);
        boolean otherFigures = !identities(one.headline(), figure).equals(identities(other.headline(), figure));
        boolean same = one.headline().length > 0 && headline(one).equals(headline(other));
        double alike = headlinesAlike(one, other);
        features.put(CopyFeature.HEADLINE, alike);
        features.put(CopyFeature.SAME_HEADLINE, same ? 1.0 : 0.0);
        features.put(CopyFeature.HEADLINE_FIGURES, otherFigures && !corrects && alike >= .5 ? 1.0 : 0.0);
    }

    /**
     * Whether the headlines are the same but for their figures, and the later one does not say that it corrects: another score, another
     * rate, however much of the text is as it was.
     */
    boolean isHeadedWithOtherFigures() {
        int[] figures = ofKind(one.headline(), CopyWords.Kind.FIGURE);
        int[] others = ofKind(other.headline(), CopyWords.Kind.FIGURE);
        return !corrects
                && figures.length == others.length
                && !Arrays.equals(figures, others)
                && one.headline().length - figures.length >= FEWEST_HEADLINE_WORDS
                && Arrays.equals(withoutFigures(one), withoutFigures(other));
    }

    private static int[] withoutFigures(CopyText text) {
        return Arrays.stream(text.headline())
                .filter(word -> CopyWords.kind(word) != CopyWords.Kind.FIGURE)
                .map(CopyWords::identity)
                .toArray();
    }

    /** The share of the words of the shorter headline that stand in the other. */
    static double headlinesAlike(CopyText one, CopyText other) {
        Set<Integer> first = headline(one);
        Set<Integer> second = headline(other);
        long common = first.stream().filter(second::contains).count();
        return share(common, Math.min(first.size(), second.size()));
    }

    private static Set<Integer> headline(CopyText text) {
        return identities(text.headline(), Set.of(CopyWords.Kind.values()));
    }

    private void differences(Map<CopyFeature, Double> features, Alignment alignment, int[] shorter, int[] longer) {
        List<Alignment.Gap> gaps = alignment.gaps();
        boolean capitals = ofKind(shorter, CopyWords.Kind.NAME).length > 0;
        long figures = count(gaps, gap -> differ(gap, CopyWords.Kind.FIGURE));
        long names = count(gaps, gap -> capitals ? differ(gap, CopyWords.Kind.NAME) : otherWords(gap) > 0);
        long sameFigures = common(alignment, shorter, CopyWords.Kind.FIGURE);
        long sameNames =
                capitals ? common(alignment, shorter, CopyWords.Kind.NAME) : alignment.matched() / WORDS_TO_A_NAME;
        features.put(CopyFeature.OTHER_FIGURES, share(figures, figures + sameFigures));
        features.put(CopyFeature.OTHER_FIGURES_COUNT, Math.log1p((double) figures) / Math.log(10));
        features.put(CopyFeature.MISSING_FIGURES, missing(shorter, longer, CopyWords.Kind.FIGURE));
        features.put(CopyFeature.OTHER_NAMES, share(names, names + sameNames));
        features.put(CopyFeature.OTHER_NAMES_COUNT, Math.log1p((double) names) / Math.log(10));
        features.put(CopyFeature.MISSING_NAMES, missing(shorter, longer, CopyWords.Kind.NAME));
        long others = gaps.stream().mapToLong(CopyPair::otherWords).sum();
        long more = gaps.stream()
                .mapToLong(gap -> Math.abs(gap.one().length - gap.other().length))
                .sum();
        features.put(CopyFeature.OTHER_WORDS, Math.min(1, 5 * share(others, alignment.matched())));
        features.put(CopyFeature.MORE_WORDS, Math.min(1, 5 * share(more, alignment.matched())));
        features.put(CopyFeature.UNCORRECTED, figures > 0 && !corrects ? 1.0 : 0.0);
    }

    /** At how many places each has a figure or a name of its own. */
    long otherFacts() {
        return count(
                Alignment.of(one.body(), other.body()).gaps(),
                gap -> differ(gap, CopyWords.Kind.FIGURE) || differ(gap, CopyWords.Kind.NAME));
    }

    private static long count(List<Alignment.Gap> gaps, Predicate<Alignment.Gap> kind) {
        return gaps.stream().filter(kind).count();
    }

    /** Whether both have words of a kind there, and none of them in common. */
    private static boolean differ(Alignment.Gap gap, CopyWords.Kind kind) {
        int[] first = ofKind(gap.one(), kind);
        int[] second = ofKind(gap.other(), kind);
        return first.length > 0
                && second.length > 0
                && Arrays.stream(first).noneMatch(word -> Arrays.stream(second)
                        .anyMatch(other -> CopyWords.same(word, other) || CopyWords.akin(word, other)));
    }

    private static long otherWords(Alignment.Gap gap) {
        long unlike = Arrays.stream(gap.one())
                .filter(word -> Arrays.stream(gap.other())
                        .noneMatch(other -> CopyWords.same(word, other) || CopyWords.akin(word, other)))
                .count();
        long figures = ofKind(gap.one(), CopyWords.Kind.FIGURE).length;
        return Math.min(Math.max(unlike - figures, 0), gap.other().length);
    }

    private static long common(Alignment alignment, int[] text, CopyWords.Kind kind) {
        return alignment.runs().stream()
                .mapToLong(run -> ofKind(Arrays.copyOfRange(text, run.one(), run.one() + run.length()), kind).length)
                .sum();
    }

    private static double missing(int[] shorter, int[] longer, CopyWords.Kind kind) {
        Set<Integer> asked = identities(shorter, Set.of(kind));
        Set<Integer> there = identities(longer, Set.of(CopyWords.Kind.values()));
        return share(asked.stream().filter(word -> !there.contains(word)).count(), asked.size());
    }

    private static int[] ofKind(int[] words, CopyWords.Kind kind) {
        return Arrays.stream(words).filter(word -> CopyWords.kind(word) == kind).toArray();
    }

    private static Set<Integer> identities(int[] words, Set<CopyWords.Kind> kinds) {
        return Arrays.stream(words)
                .filter(word -> kinds.contains(CopyWords.kind(word)))
                .mapToObj(CopyWords::identity)
                .collect(Collectors.toSet());
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
