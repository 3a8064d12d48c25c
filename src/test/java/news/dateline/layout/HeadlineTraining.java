package news.dateline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import news.dateline.text.TextTables;

/** Trains the network that chooses a headline, from lines that two looks thought likely on pages of hosts that they had not seen. */
final class HeadlineTraining {
    private static final int EPOCHS = 12;

    private record Page(int fold, NetworkTraining.Choice lines) {}

    private final List<Page> pages = new ArrayList<>();

    /** Adds a page's likely lines, if the headline is one of them. */
    void add(LabelledText text, float[][] chances) {
        boolean[] body = ArticleText.chosen(text.page, chances);
        HeadlineFeatures lines = new HeadlineFeatures(text.page, chances, body, TextTables.shipped());
        List<float[]> rows = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            float[] row = new float[HeadlineFeature.NAMES.size()];
            lines.fill(i, row);
            rows.add(row);
            right.add(text.isHeadline(lines.line(i)));
        }
        if (right.contains(true)) {
            pages.add(new Page(text.fold, new NetworkTraining.Choice(rows, right)));
        }
    }

    /** A table learnt from the pages of some folds. */
    List<List<String>> table(IntPredicate folds) {
        List<NetworkTraining.Choice> some = pages.stream()
                .filter(page -> folds.test(page.fold()))
                .map(Page::lines)
                .toList();
        return new NetworkTraining(HeadlineFeature.NAMES.size(), List.of(Role.TITLE.name()), EPOCHS, 3e-3, 0.01, 23)
                .choose(some)
                .table(HeadlineFeature.NAMES);
    }
}
