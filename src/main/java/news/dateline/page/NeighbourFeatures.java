package news.dateline.page;

import java.util.ArrayList;
import java.util.List;
import news.dateline.text.Sentences;

/** What stands before and after a block. */
final class NeighbourFeatures implements FeatureGroup {
    private static final int NEAR = 3;
    private static final int WINDOW = 6;

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (int step = -NEAR; step <= NEAR; step++) {
            if (step != 0) {
                for (String what :
                        List.of("characters", "linked", "ends-sentence", "same-box", "same-pattern", "role")) {
                    names.add("at" + (step > 0 ? "+" : "") + step + "-" + what);
                }
            }
        }
        for (String side : List.of("before", "after")) {
            names.add(side + "-characters");
            names.add(side + "-linked");
            names.add(side + "-sentences");
            names.add(side + "-same-pattern");
        }
        return names;
    }

    @Override
    public void fill(Outline page, int block, FeatureRow row) {
        for (int step = -NEAR; step <= NEAR; step++) {
            if (step != 0) {
                fillOne(page, block, block + step, row);
            }
        }
        fillWindow(page, block, -1, row);
        fillWindow(page, block, 1, row);
    }

    private static void fillOne(Outline page, int block, int other, FeatureRow row) {
        if (other < 0 || other >= page.size()) {
            for (int i = 0; i < 6; i++) {
                row.add(-1);
            }
            return;
        }
        String text = page.text(other);
        row.addLog(text.length());
        row.addShare(page.block(other).linked(), text.length());
        row.add(Sentences.endsOne(text));
        row.add(page.box(other).parent == page.box(block).parent);
        row.add(page.pattern(other) == page.pattern(block));
        row.add(page.block(other).role().ordinal());
    }

    private static void fillWindow(Outline page, int block, int direction, FeatureRow row) {
        int characters = 0;
        int linked = 0;
        int sentences = 0;
        int same = 0;
        for (int i = 1; i <= WINDOW; i++) {
            int other = block + i * direction;
            if (other >= 0 && other < page.size()) {
                characters += page.text(other).length();
                linked += page.block(other).linked();
                sentences += page.counts(other).stops();
                same += page.pattern(other) == page.pattern(block) ? 1 : 0;
            }
        }
        row.addLog(characters);
        row.addShare(linked, characters);
        row.addLog(sentences);
        row.add(same);
    }
}
