package news.dateline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Trains the two forests that find an article on its page. A forest that looks at a page has never seen one of the same
 * domain in training: so the second learns how sure the first really is, and what is not labelled can be guessed.
 */
final class Training {
    static final int FOLDS = 5;

    /** After the first round, what the last one made of blocks without a label trains the next. */
    private static final int ROUNDS = 3;

    /** How much such a guess counts beside a label. */
    private static final float GUESS = 0.4f;

    /** Of so many blocks without a label one is used. */
    private static final int THINNING = 3;

    private static final double LEAF = 8;
    private static final double COLUMNS = 0.4;
    private static final Boosting FIRST = new Boosting(Features.names(), 40, 16, 0.2, LEAF, COLUMNS);
    private static final Boosting SECOND = new Boosting(ContextFeatures.allNames(), 100, 16, 0.1, LEAF, COLUMNS);

    private final List<LabelledPage> pages;
    private boolean guesses;

    Training(List<LabelledPage> pages) {
        this.pages = List.copyOf(pages);
    }

    /** Leaves each page with its chances as forests see them that were trained on the other domains alone. */
    void run() {
        for (int round = 0; round < ROUNDS; round++) {
            guesses = round > 0;
            eachFold((fold, others) -> {
                Forest forest = Forest.of(firstLook(others), Features.names());
                fold.parallelStream().forEach(page -> page.first = chances(forest, page.features));
            });
            List<Runnable> results = new ArrayList<>();
            eachFold((fold, others) -> {
                Forest forest = Forest.of(secondLook(others), ContextFeatures.allNames());
                for (LabelledPage page : fold) {
                    float[] chances = chances(forest, context(page));
                    results.add(() -> page.second = chances);
                }
            });
            results.forEach(Runnable::run);
        }
    }

    private interface Fold {
        void look(List<LabelledPage> fold, Predicate<LabelledPage> others);
    }

    private void eachFold(Fold task) {
        for (int i = 0; i < FOLDS; i++) {
            int fold = i;
            List<LabelledPage> held =
                    pages.stream().filter(page -> page.fold == fold).toList();
            task.look(held, page -> page.fold != fold);
        }
    }

    /** The first forest, as a table. */
    List<List<String>> firstLook(Predicate<LabelledPage> some) {
        Samples samples = new Samples();
        pages.stream().filter(some).forEach(page -> samples.add(page, page.features));
        return samples.train(FIRST);
    }

    /** The second forest, as a table. */
    List<List<String>> secondLook(Predicate<LabelledPage> some) {
        Samples samples = new Samples();
        pages.stream().filter(some).forEach(page -> samples.add(page, context(page)));
        return samples.train(SECOND);
    }

    private final class Samples {
        private final List<float[]> rows = new ArrayList<>();
        private final List<Float> labels = new ArrayList<>();
        private final List<Float> weights = new ArrayList<>();

        void add(LabelledPage page, float[][] features) {
            for (int i = 0; i < features.length; i++) {
                if (page.weights[i] > 0) {
                    add(features[i], page.labels[i], page.weights[i]);
                } else if (guesses && page.isLabelledInPart() && i % THINNING == features.length % THINNING) {
                    add(features[i], page.second[i], GUESS);
                }
            }
        }

        private void add(float[] row, float label, float weight) {
            rows.add(row);
            labels.add(label);
            weights.add(weight);
        }

        List<List<String>> train(Boosting boosting) {
            return boosting.train(rows, floats(labels), floats(weights));
        }

        private static float[] floats(List<Float> values) {
            float[] floats = new float[values.size()];
            IntStream.range(0, floats.length).forEach(i -> floats[i] = values.get(i));
            return floats;
        }
    }

    private static float[] chances(Forest forest, float[][] features) {
        float[] chances = new float[features.length];
        for (int i = 0; i < chances.length; i++) {
            chances[i] = forest.chance(features[i]);
        }
        return chances;
    }

    private static float[][] context(LabelledPage page) {
        ContextFeatures context = new ContextFeatures(page.outline, page.first);
        float[][] rows = new float[page.features.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = context.of(i, page.features[i]);
        }
        return rows;
    }
}
