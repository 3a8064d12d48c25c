package news.dateline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Trains the two networks that find an article in the text of its page. The second learns from what the first makes of
 * pages of hosts that it has not seen: so it learns how sure the first really is.
 */
final class Training {
    static final int FOLDS = 3;

    private static final double DECAY = 0.02;
    private static final int ROLES = Role.values().length;

    private final List<LabelledText> texts;
    private final int firstEpochs;
    private final int secondEpochs;

    Training(List<LabelledText> texts, int firstEpochs, int secondEpochs) {
        this.texts = List.copyOf(texts);
        this.firstEpochs = firstEpochs;
        this.secondEpochs = secondEpochs;
    }

    /** Leaves each text with what a first look makes of it that has not seen its host; the tables of each fold. */
    List<List<List<String>>> firstLooks() {
        return IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> {
                    List<List<String>> table = firstLook(text -> text.fold != fold);
                    Network network = Network.of(table, PageFeatures.NAMES);
                    texts.stream()
                            .filter(text -> text.fold == fold)
                            .forEach(text -> text.first = first(network, text.page));
                    return table;
                })
                .toList();
    }

    List<List<List<String>>> secondLooks() {
        return IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> secondLook(text -> text.fold != fold))
                .toList();
    }

    static float[][] first(Network network, PageFeatures page) {
        float[][] chances = new float[page.size()][ROLES];
        float[] row = new float[PageFeatures.NAMES.size()];
        for (int i = 0; i < chances.length; i++) {
            page.first(i, row);
            network.chances(row, chances[i]);
        }
        return chances;
    }

    static float[][] second(Network network, PageFeatures page, float[][] first) {
        SecondFeatures features = new SecondFeatures(page, first);
        float[][] chances = new float[page.size()][ROLES];
        float[] row = new float[SecondFeatures.NAMES.size()];
        for (int i = 0; i < chances.length; i++) {
            features.fill(i, row);
            network.chances(row, chances[i]);
        }
        return chances;
    }

    List<List<String>> firstLook(Predicate<LabelledText> some) {
        Blocks blocks = new Blocks(texts.stream().filter(some).toList(), false);
        return new NetworkTraining(PageFeatures.NAMES.size(), Role.NAMES, firstEpochs, 2e-3, DECAY, 17)
                .train(blocks)
                .table(PageFeatures.NAMES);
    }

    List<List<String>> secondLook(Predicate<LabelledText> some) {
        Blocks blocks = new Blocks(texts.stream().filter(some).toList(), true);
        return new NetworkTraining(SecondFeatures.NAMES.size(), Role.NAMES, secondEpochs, 1.5e-3, DECAY, 19)
                .train(blocks)
                .table(SecondFeatures.NAMES);
    }

    /** The blocks of some texts, as samples. */
    private static final class Blocks implements NetworkTraining.Samples {
        private final List<LabelledText> texts;
        private final List<SecondFeatures> second = new ArrayList<>();
        private final int[] text;
        private final int[] block;

        Blocks(List<LabelledText> texts, boolean secondLook) {
            this.texts = texts;
            int size = texts.stream().mapToInt(LabelledText::size).sum();
            text = new int[size];
            block = new int[size];
            int at = 0;
            for (int i = 0; i < texts.size(); i++) {
                if (secondLook) {
                    second.add(new SecondFeatures(texts.get(i).page, texts.get(i).first));
                }
                for (int j = 0; j < texts.get(i).size(); j++) {
                    text[at] = i;
                    block[at++] = j;
                }
            }
        }

        @Override
        public int size() {
            return text.length;
        }

        @Override
        public void read(int sample, float[] row, float[] labels, float[] weights) {
            LabelledText of = texts.get(text[sample]);
            if (second.isEmpty()) {
                of.page.first(block[sample], row);
            } else {
                second.get(text[sample]).fill(block[sample], row);
            }
            System.arraycopy(of.labels[block[sample]], 0, labels, 0, ROLES);
            System.arraycopy(of.weights[block[sample]], 0, weights, 0, ROLES);
        }
    }
}
