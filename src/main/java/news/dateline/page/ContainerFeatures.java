package news.dateline.page;

import java.util.ArrayList;
import java.util.List;

/** What the boxes around a block hold, and what blocks of the same pattern have in common. */
final class ContainerFeatures implements FeatureGroup {
    private static final int LEVELS = 4;
    private static final int OUTSIDE = 20;
    private static final List<String> OF_BOX =
            List.of("characters", "linked", "blocks", "mean", "share", "paragraphs", "worth");
    private static final List<String> OF_PATTERN = List.of("blocks", "mean", "linked", "stops", "share", "spread");

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (int up = 1; up <= LEVELS; up++) {
            for (String what : OF_BOX) {
                names.add("box-" + up + "-" + what);
            }
        }
        OF_PATTERN.forEach(what -> names.add("kin-" + what));
        names.addAll(List.of("up-to-best", "best-share"));
        return names;
    }

    @Override
    public void fill(Outline page, int block, FeatureRow row) {
        Box own = page.box(block);
        Box box = own;
        for (int up = 1; up <= LEVELS; up++) {
            box = box.up(1);
            if (box.features.length == 0) {
                box.features = ofBox(page, box);
            }
            row.addAll(box.features);
        }
        BlockPattern pattern = page.pattern(block);
        if (pattern.features.length == 0) {
            pattern.features = ofPattern(page, pattern);
        }
        row.addAll(pattern.features);
        row.add(stepsTo(own, page.bestBox()));
        row.addShare(page.bestBox().characters, page.characters());
    }

    private static float[] ofBox(Outline page, Box box) {
        FeatureRow row = new FeatureRow(OF_BOX.size());
        row.addLog(box.characters);
        row.add(box.linkedShare());
        row.addLog(box.blocks);
        row.addLog((double) box.characters / Math.max(1, box.blocks));
        row.addShare(box.characters, page.characters());
        row.addShare(box.paragraphCharacters, box.characters);
        row.add(Outline.worth(box) / Math.max(1e-6, Outline.worth(page.bestBox())));
        return row.values();
    }

    private static float[] ofPattern(Outline page, BlockPattern pattern) {
        FeatureRow row = new FeatureRow(OF_PATTERN.size());
        row.addLog(pattern.blocks);
        row.addLog((double) pattern.characters / pattern.blocks);
        row.addShare(pattern.linked, pattern.characters);
        row.addShare(pattern.stops, pattern.blocks);
        row.addShare(pattern.characters, page.characters());
        row.addShare(pattern.last - pattern.first + 1, pattern.blocks);
        return row.values();
    }

    /** Steps from a box up to another that holds it; where it does not, up to the nearest that holds both. */
    private static int stepsTo(Box own, Box wanted) {
        int steps = 0;
        for (Box box = own; box != null; box = box.parent, steps++) {
            if (box == wanted) {
                return steps;
            }
        }
        Box box = wanted;
        steps = 0;
        while (box != null && !holds(box, own)) {
            box = box.parent;
            steps++;
        }
        return OUTSIDE + steps;
    }

    private static boolean holds(Box outer, Box inner) {
        return inner.up(Math.max(0, inner.depth - outer.depth)) == outer;
    }
}
