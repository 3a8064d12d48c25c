package news.dateline.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Gradient boosting of decision trees for two classes: logistic loss, histograms, the best leaf split first. The same
 * samples give the same trees.
 */
final class Boosting {
    private static final int BINS = 64;
    private static final double RIDGE = 2;

    private final List<String> names;
    private final int trees;
    private final int leaves;
    private final double rate;
    private final double leastWeight;
    private final double columns;

    private float[][] borders;
    private byte[][] binned;
    private float[] labels;
    private float[] weights;
    private double[] scores;
    private double[] gradients;
    private double[] curvatures;

    /**
     * @param leastWeight how much weight of samples a leaf holds at least
     * @param columns the share of features that each tree may ask for
     */
    Boosting(List<String> names, int trees, int leaves, double rate, double leastWeight, double columns) {
        this.names = List.copyOf(names);
        this.trees = trees;
        this.leaves = leaves;
        this.rate = rate;
        this.leastWeight = leastWeight;
        this.columns = columns;
    }

    /** Trains on samples: features, label (0 to 1) and weight of each. */
    List<List<String>> train(List<float[]> samples, float[] labels, float[] weights) {
        this.labels = labels;
        this.weights = weights;
        bin(samples);
        int size = samples.size();
        scores = new double[size];
        gradients = new double[size];
        curvatures = new double[size];
        Random chance = new Random(17);
        List<List<String>> rows = new ArrayList<>();
        for (int tree = 0; tree < trees; tree++) {
            for (int i = 0; i < size; i++) {
                double p = 1 / (1 + Math.exp(-scores[i]));
                gradients[i] = weights[i] * (p - labels[i]);
                curvatures[i] = weights[i] * Math.max(1e-6, p * (1 - p));
            }
            int[] chosen = IntStream.range(0, names.size())
                    .filter(feature -> chance.nextDouble() < columns)
                    .toArray();
            rows.add(List.of("root", Integer.toString(tree), "0"));
            write(grow(chosen), rows);
        }
        return rows;
    }

    private static final class Node {
        int[] samples;
        int feature = -1;
        int bin;
        double gain;
        double gradient;
        double curvature;
        /** For each feature chosen, the sums of gradients, curvatures and weights in each bin. */
        double[][] sums;

        Node low;
        Node high;
    }

    private Node grow(int[] chosen) {
        Node root = node(IntStream.range(0, labels.length).toArray(), chosen, null, null);
        List<Node> open = new ArrayList<>(List.of(root));
        for (int count = 1; count < leaves; count++) {
            Node best =
                    open.stream().max((a, b) -> Double.compare(a.gain, b.gain)).orElseThrow();
            if (best.gain <= 0) {
                break;
            }
            open.remove(best);
            byte[] column = binned[best.feature];
            int[] low = Arrays.stream(best.samples)
                    .filter(i -> (column[i] & 0xff) <= best.bin)
                    .toArray();
            int[] high = Arrays.stream(best.samples)
                    .filter(i -> (column[i] & 0xff) > best.bin)
                    .toArray();
            if (low.length < high.length) {
                best.low = node(low, chosen, null, null);
                best.high = node(high, chosen, best, best.low);
            } else {
                best.high = node(high, chosen, null, null);
                best.low = node(low, chosen, best, best.high);
            }
            best.samples = null;
            best.sums = null;
            open.add(best.low);
            open.add(best.high);
        }
        for (Node leaf : open) {
            double worth = worth(leaf);
            for (int i : leaf.samples) {
                scores[i] += worth;
            }
        }
        return root;
    }

    private double worth(Node leaf) {
        return -rate * leaf.gradient / (leaf.curvature + RIDGE);
    }

    /** A node's sums are those of its parent less those of its smaller sibling, or counted afresh. */
    private Node node(int[] samples, int[] chosen, Node parent, Node sibling) {
        Node node = new Node();
        node.samples = samples;
        float[] g = new float[samples.length];
        float[] h = new float[samples.length];
        float[] w = new float[samples.length];
        for (int i = 0; i < samples.length; i++) {
            g[i] = (float) gradients[samples[i]];
            h[i] = (float) curvatures[samples[i]];
            w[i] = weights[samples[i]];
            node.gradient += g[i];
            node.curvature += h[i];
        }
        node.sums = new double[chosen.length][];
        double[][] found = new double[chosen.length][];
        IntStream.range(0, chosen.length).parallel().forEach(at -> {
            node.sums[at] = parent == null
                    ? sums(samples, binned[chosen[at]], g, h, w)
                    : difference(parent.sums[at], sibling.sums[at]);
            found[at] = split(node, node.sums[at], borders[chosen[at]].length);
        });
        for (int i = 0; i < chosen.length; i++) {
            if (found[i][0] > node.gain) {
                node.gain = found[i][0];
                node.bin = (int) found[i][1];
                node.feature = chosen[i];
            }
        }
        return node;
    }

    private static double[] sums(int[] samples, byte[] column, float[] g, float[] h, float[] w) {
        double[] sums = new double[BINS * 3];
        for (int i = 0; i < samples.length; i++) {
            int bin = 3 * (column[samples[i]] & 0xff);
            sums[bin] += g[i];
            sums[bin + 1] += h[i];
            sums[bin + 2] += w[i];
        }
        return sums;
    }

    private static double[] difference(double[] whole, double[] part) {
        double[] rest = new double[whole.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = whole[i] - part[i];
        }
        return rest;
    }

    private double[] split(Node node, double[] sums, int bins) {
        double all = 0;
        for (int bin = 0; bin < BINS; bin++) {
            all += sums[3 * bin + 2];
        }
        double base = node.gradient * node.gradient / (node.curvature + RIDGE);
        double[] best = {0, -1};
        double g = 0;
        double h = 0;
        double w = 0;
        for (int bin = 0; bin < bins; bin++) {
            g += sums[3 * bin];
            h += sums[3 * bin + 1];
            w += sums[3 * bin + 2];
            if (w < leastWeight || all - w < leastWeight) {
                continue;
            }
            double otherG = node.gradient - g;
            double gain = g * g / (h + RIDGE) + otherG * otherG / (node.curvature - h + RIDGE) - base;
            if (gain > best[0] + 1e-9) {
                best[0] = gain;
                best[1] = bin;
            }
        }
        return best;
    }

    private int write(Node node, List<List<String>> rows) {
        int at = rows.size();
        if (node.low == null) {
            rows.add(List.of("leaf", String.format(Locale.ROOT, "%.3f", worth(node)), "0"));
            return 1;
        }
        rows.add(List.of());
        int low = write(node.low, rows);
        int high = write(node.high, rows);
        String border = Float.toString(borders[node.feature][node.bin]);
        rows.set(at, List.of(names.get(node.feature), border, Integer.toString(low + 1)));
        return 1 + low + high;
    }

    private void bin(List<float[]> samples) {
        borders = new float[names.size()][];
        binned = new byte[names.size()][samples.size()];
        IntStream.range(0, names.size()).parallel().forEach(feature -> {
            float[] sorted = new float[samples.size()];
            for (int i = 0; i < sorted.length; i++) {
                sorted[i] = samples.get(i)[feature];
            }
            Arrays.sort(sorted);
            borders[feature] = borders(sorted);
            for (int i = 0; i < sorted.length; i++) {
                float value = samples.get(i)[feature];
                int found = Arrays.binarySearch(borders[feature], value);
                binned[feature][i] = (byte) (found >= 0 ? found : -found - 1);
            }
        });
    }

    /** Values after which a split may come: a value is in the first bin whose border is not below it. */
    private static float[] borders(float[] sorted) {
        float[] found = new float[BINS - 1];
        int count = 0;
        for (int bin = 1; bin < BINS; bin++) {
            int at = (int) ((long) sorted.length * bin / BINS);
            float value = rounded(sorted[at]);
            if ((count == 0 || value > found[count - 1]) && value < sorted[sorted.length - 1]) {
                found[count++] = value;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Three decimals are enough, and keep the table small. */
    private static float rounded(float value) {
        return Float.parseFloat(String.format(Locale.ROOT, "%.3f", value));
    }
}
