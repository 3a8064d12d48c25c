package news.dateline.page;

import java.util.ArrayList;
import java.util.List;
import news.dateline.text.FactTable;

/**
 * Boosted decision trees, as trained by {@code Training} and read from a table: a line a node, each tree's nodes in order
 * from its root. Immutable; thread safe.
 */
final class Forest {
    private final int[] roots;
    /** The feature a node asks for; -1 in a leaf. */
    private final int[] features;
    /** What the feature is compared with; in a leaf, its worth. */
    private final float[] values;
    /** Where to go on if the feature is greater; if it is not, the next node. */
    private final int[] others;

    private Forest(int[] roots, int[] features, float[] values, int[] others) {
        this.roots = roots;
        this.features = features;
        this.values = values;
        this.others = others;
    }

    /**
     * The forest of a table beside this class.
     *
     * @param names the features by which blocks will be measured, in order
     * @throws IllegalStateException if the forest asks for a feature that is not among them
     */
    static Forest shipped(String table, List<String> names) {
        return of(FactTable.rows(Forest.class, table, 3), names);
    }

    /** A row: the feature's name, or {@code root} or {@code leaf}; the value; how many nodes on the other branch is. */
    static Forest of(List<List<String>> rows, List<String> names) {
        List<Integer> roots = new ArrayList<>();
        int nodes =
                (int) rows.stream().filter(row -> !row.get(0).equals("root")).count();
        int[] features = new int[nodes];
        float[] values = new float[nodes];
        int[] others = new int[nodes];
        int node = 0;
        for (List<String> row : rows) {
            if (row.get(0).equals("root")) {
                roots.add(node);
                continue;
            }
            features[node] = row.get(0).equals("leaf") ? -1 : names.indexOf(row.get(0));
            if (features[node] < 0 && !row.get(0).equals("leaf")) {
                throw new IllegalStateException("no such feature: " + row.get(0));
            }
            values[node] = Float.parseFloat(row.get(1));
            others[node] = node + Integer.parseInt(row.get(2));
            node++;
        }
        return new Forest(roots.stream().mapToInt(Integer::intValue).toArray(), features, values, others);
    }

    /** How likely it is, 0 to 1. */
    float chance(float[] row) {
        double sum = 0;
        for (int root : roots) {
            int node = root;
            while (features[node] >= 0) {
                node = row[features[node]] > values[node] ? others[node] : node + 1;
            }
            sum += values[node];
        }
        return (float) (1 / (1 + Math.exp(-sum)));
    }
}
