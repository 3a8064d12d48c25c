package news.dateline.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a first look at all blocks tells about each: how likely its neighbours are text, and those in the same boxes. For
 * one page.
 */
final class ContextFeatures {
    private static final int NEAR = 4;
    private static final int LEVELS = 4;
    private static final int FAR = 60;

    private static final List<String> NAMES = names();

    private final Outline page;
    private final float[] chances;
    private final Mass[] boxes;
    private final Mass[] patterns;
    private final double[] massBefore;
    private final double mass;
    private final double most;
    private int first = -1;
    private int last = -1;

    /** Of several blocks together: their text as far as it is likely the article's, and all of it, in characters. */
    private static final class Mass {
        private double likely;
        private double all;

        void add(double own, double length) {
            likely += own;
            all += length;
        }

        static Mass[] none(int length) {
            Mass[] none = new Mass[length];
            Arrays.setAll(none, index -> new Mass());
            return none;
        }
    }

    /**
     * @param chances how likely each block is text of the article, 0 to 1
     */
    ContextFeatures(Outline page, float[] chances) {
        this.page = page;
        this.chances = chances.clone();
        this.massBefore = new double[page.size() + 1];
        this.boxes = Mass.none(page.allBoxes().size());
        this.patterns = Mass.none(page.patterns());
        double max = 0;
        for (int i = 0; i < page.size(); i++) {
            double length = page.text(i).length();
            double own = length * chances[i];
            massBefore[i + 1] = massBefore[i] + own;
            max = Math.max(max, own);
            for (Box box = page.box(i); box != null; box = box.parent) {
                boxes[box.index].add(own, length);
            }
            patterns[page.pattern(i).index].add(own, length);
            if (chances[i] > 0.5 && length >= FAR) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        this.mass = Math.max(1e-6, massBefore[page.size()]);
        this.most = max;
    }

    static List<String> allNames() {
        return NAMES;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(Features.names());
        names.add("chance");
        for (int step = 1; step <= NEAR; step++) {
            names.add("chance-" + step);
            names.add("chance+" + step);
        }
        for (int reach : new int[] {3, 8, 20}) {
            names.add("chance-before-" + reach);
            names.add("chance-after-" + reach);
        }
        for (int up = 1; up <= LEVELS; up++) {
            names.add("chance-box-" + up);
            names.add("mass-box-" + up);
        }
        names.addAll(List.of(
                "chance-kin",
                "mass-kin",
                "mass-before",
                "from-first",
                "to-last",
                "mass",
                "own-share",
                "chance-heading"));
        return List.copyOf(names);
    }

    /** The block's features, those of the page among them. */
    float[] of(int block, float[] own) {
        FeatureRow row = new FeatureRow(NAMES.size());
        row.addAll(own);
        row.add(chances[block]);
        for (int step = 1; step <= NEAR; step++) {
            row.add(chance(block - step));
            row.add(chance(block + step));
        }
        for (int reach : new int[] {3, 8, 20}) {
            row.add(mean(block - reach, block));
            row.add(mean(block + 1, block + 1 + reach));
        }
        fillBoxes(block, row);
        fillPage(block, row);
        return row.values();
    }

    private void fillBoxes(int block, FeatureRow row) {
        double length = page.text(block).length();
        double own = length * chances[block];
        Box box = page.box(block);
        for (int up = 1; up <= LEVELS; up++) {
            box = box.up(1);
            fillMass(boxes[box.index], own, length, row);
        }
        fillMass(patterns[page.pattern(block).index], own, length, row);
    }

    private void fillMass(Mass around, double own, double length, FeatureRow row) {
        row.addShare(around.likely - own, around.all - length);
        row.add(around.likely / mass);
    }

    private void fillPage(int block, FeatureRow row) {
        row.add(massBefore[block] / mass);
        row.add(first < 0 ? -FAR - 1 : Math.max(-FAR, Math.min(FAR, block - first)));
        row.add(last < 0 ? -FAR - 1 : Math.max(-FAR, Math.min(FAR, last - block)));
        row.addLog(mass);
        row.add(page.text(block).length() * chances[block] / Math.max(1e-6, most));
        int heading = page.positions().headingBefore(block);
        row.add(heading < 0 ? -1 : chances[heading]);
    }

    private float chance(int block) {
        return block < 0 || block >= chances.length ? -1 : chances[block];
    }

    /** Of the blocks in a range, each as heavy as it is long. */
    private double mean(int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(chances.length, to);
        if (start >= end) {
            return -1;
        }
        double length = page.positions().textBefore(end) - page.positions().textBefore(start);
        return (massBefore[end] - massBefore[start]) / Math.max(1, length);
    }
}
