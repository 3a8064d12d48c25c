package news.dateline.meta;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns the weights of a linear model by gradient ascent with AdaGrad's steps; no chance in it, so that the same pages
 * give the same weights.
 */
final class LinearTraining {
    private static final int ROUNDS = 400;
    private static final double STEP = 0.5;

    /** A feature of fewer pages than these says more about the pages than about the field. */
    private static final int RAREST = 3;

    private final List<Example> examples;
    private final boolean oneIsRight;
    private final double penalty;
    private final Map<String, Integer> index = new TreeMap<>();
    private double[] weights = {};

    /** @param oneIsRight whether a page has one right value at most (softmax), or any number (logistic) */
    private LinearTraining(List<Example> examples, boolean oneIsRight, double penalty) {
        this.examples = examples;
        this.oneIsRight = oneIsRight;
        this.penalty = penalty;
    }

    static Map<String, Double> weights(List<Example> examples, boolean oneIsRight, double penalty) {
        LinearTraining training = new LinearTraining(examples, oneIsRight, penalty);
        training.number();
        training.learn();
        Map<String, Double> weights = new TreeMap<>();
        training.index.forEach((feature, at) -> weights.put(feature, training.weights[at]));
        return weights;
    }

    private void number() {
        Map<String, Integer> counts = new HashMap<>();
        for (Example example : examples) {
            Set<String> features = new HashSet<>();
            example.candidates().forEach(features::addAll);
            features.forEach(feature -> counts.merge(feature, 1, Integer::sum));
        }
        counts.forEach((feature, count) -> {
            if (count >= RAREST) {
                index.put(feature, 0);
            }
        });
        int at = 0;
        for (Map.Entry<String, Integer> entry : index.entrySet()) {
            entry.setValue(at++);
        }
    }

    private void learn() {
        weights = new double[index.size()];
        double[] steepness = new double[weights.length];
        Arrays.fill(steepness, 1e-6);
        int[][][] pages = examples.stream().map(this::numbered).toArray(int[][][]::new);
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[weights.length];
            for (int page = 0; page < pages.length; page++) {
                double[] errors = errors(pages[page], examples.get(page).right());
                for (int candidate = 0; candidate < errors.length; candidate++) {
                    for (int feature : pages[page][candidate]) {
                        gradient[feature] += errors[candidate];
                    }
                }
            }
            for (int i = 0; i < weights.length; i++) {
                gradient[i] -= penalty * weights[i];
                steepness[i] += gradient[i] * gradient[i];
                weights[i] += STEP * gradient[i] / Math.sqrt(steepness[i]);
            }
        }
    }

    private int[][] numbered(Example example) {
        return example.candidates().stream()
                .map(features -> features.stream()
                        .filter(index::containsKey)
                        .mapToInt(index::get)
                        .toArray())
                .toArray(int[][]::new);
    }

    private double[] errors(int[][] candidates, List<Boolean> right) {
        double[] scores = Arrays.stream(candidates)
                .mapToDouble(features -> Arrays.stream(features)
                        .mapToDouble(feature -> weights[feature])
                        .sum())
                .toArray();
        return oneIsRight ? softmax(scores, right) : logistic(scores, right);
    }

    private static double[] logistic(double[] scores, List<Boolean> right) {
        double[] errors = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            errors[i] = (right.get(i) ? 1 : 0) - 1 / (1 + Math.exp(-scores[i]));
        }
        return errors;
    }

    /** A page of which no candidate is right teaches nothing. */
    private static double[] softmax(double[] scores, List<Boolean> right) {
        double[] errors = new double[scores.length];
        if (right.contains(true)) {
            double most = Arrays.stream(scores).max().orElse(0);
            double all = 0;
            double good = 0;
            for (int i = 0; i < scores.length; i++) {
                errors[i] = Math.exp(scores[i] - most);
                all += errors[i];
                good += right.get(i) ? errors[i] : 0;
            }
            for (int i = 0; i < scores.length; i++) {
                errors[i] = (right.get(i) ? errors[i] / Math.max(good, 1e-300) : 0) - errors[i] / all;
            }
        }
        return errors;
    }
}
