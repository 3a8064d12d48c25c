package news.dateline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import news.dateline.meta.BylineNames;
import news.dateline.text.TextTables;

/** Trains the network that chooses the line which says who wrote, or that none does, on pages of hosts that two looks had not seen. */
final class BylineTraining {
    private static final int EPOCHS = 12;

    private record Page(int fold, NetworkTraining.Choice lines) {}

    private final BylineNames names = new BylineNames(TextTables.shipped());
    private final List<Page> pages = new ArrayList<>();

    /** Adds a page's lines with names. */
    void add(LabelledText text, float[][] chances) {
        boolean[] body = ArticleText.chosen(text.page, chances);
        int headline = headline(text);
        BylineFeatures lines = new BylineFeatures(text.page, chances, body, headline, names);
        List<float[]> rows = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(row(lines, i));
            right.add(lines.names(i).stream().anyMatch(text::isAuthor));
        }
        rows.add(row(lines, lines.size()));
        right.add(!right.contains(true));
        pages.add(new Page(text.fold, new NetworkTraining.Choice(rows, right)));
    }

    private static float[] row(BylineFeatures lines, int number) {
        float[] row = new float[BylineFeature.NAMES_OF_ALL.size()];
        lines.fill(number, row);
        return row;
    }

    private static int headline(LabelledText text) {
        for (int i = 0; i < text.size(); i++) {
            if (text.labels[i][Role.TITLE.ordinal()] > 0) {
                return i;
            }
        }
        return -1;
    }

    /** A table learnt from the pages of some folds. */
    List<List<String>> table(IntPredicate folds) {
        List<NetworkTraining.Choice> some = pages.stream()
                .filter(page -> folds.test(page.fold()))
                .map(Page::lines)
                .toList();
        return new NetworkTraining(
                        BylineFeature.NAMES_OF_ALL.size(), List.of(Role.BYLINE.name()), EPOCHS, 3e-3, 0.01, 37)
                .choose(some)
                .table(BylineFeature.NAMES_OF_ALL);
    }
}
