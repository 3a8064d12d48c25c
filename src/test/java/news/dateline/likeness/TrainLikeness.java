package news.dateline.likeness;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Learns the weights anew and writes their table: {@code mvn -Ptrain test -Dtest=TrainLikeness -Dtexts=DIR}. First each quarter of the events
 * is left out, learnt on the others and measured, then each origin, then the scripts without capitals; what came of it goes to
 * {@code target/held-out-likeness.txt}. The table is learnt on all. No chance in it: the same texts give the same table.
 */
class TrainLikeness {
    private static final Path TABLE = Path.of("src/main/resources/news/dateline/likeness", CopyTerm.TABLE);
    private static final Path DATA = Path.of(System.getProperty("texts", "../shared/data"));
    private static final int PARTS = 4;
    private static final double PENALTY = 1;

    /** Of a pair that is none: a false join costs more than a missed one. */
    private static final double OTHERS_WEIGH = 2;

    private static final List<String> WITHOUT_CAPITALS = List.of("ar", "zh", "ja", "hi", "ko");

    private final List<CopyTerm> terms = CopyTerm.all();
    private final List<String> heldOut = new ArrayList<>();

    private record Example(LabelledPairs.Pair pair, double[] values) {}

    @Test
    void learnsFromLabelledTexts() throws IOException {
        assumeTrue(Files.exists(DATA.resolve("neardup-dev")), "no labelled texts in " + DATA);
        List<Example> examples = new ArrayList<>();
        for (String set : List.of("neardup-dev", "edits-dev")) {
            LabelledPairs.of(DATA.resolve(set)).forEach(pair -> examples.add(example(pair)));
        }
        LabelledForms.pairs().forEach(pair -> examples.add(example(pair)));

        Map<Example, Double> byQuarter = new IdentityHashMap<>();
        for (int part = 0; part < PARTS; part++) {
            int left = part;
            leaveOut(examples, example -> Math.floorMod(example.pair().part().hashCode(), PARTS) == left, byQuarter);
        }
        for (String origin : List.of("reuters21578", "ecb+", "efe", "edited", "form")) {
            report("a quarter left out", origin, byQuarter);
        }
        for (String origin : List.of("reuters21578", "ecb+", "efe", "edited", "form")) {
            Map<Example, Double> left = new IdentityHashMap<>();
            leaveOut(examples, example -> example.pair().origin().equals(origin), left);
            report("the origin left out", origin, left);
        }
        Map<Example, Double> left = new IdentityHashMap<>();
        leaveOut(examples, example -> WITHOUT_CAPITALS.contains(example.pair().language()), left);
        report("no capitals left out", "edited", left);
        report("no capitals left out", "form", left);
        Files.write(Path.of("target/held-out-likeness.txt"), heldOut);

        double[] weights = learn(examples);
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Made by TrainLikeness; not to be edited. What a feature, or a product of two, weighs; the first row is the sum's start.");
        for (int at = 0; at < weights.length; at++) {
            lines.add(terms.get(at).row(Math.round(weights[at] * 1e4) / 1e4));
        }
        Files.write(TABLE, lines);
        assertTrue(lines.size() > terms.size());
    }

    private Example example(LabelledPairs.Pair pair) {
        Map<CopyFeature, Double> features = pair.pair().features();
        return new Example(
                pair, terms.stream().mapToDouble(term -> term.value(features)).toArray());
    }

    private void leaveOut(List<Example> examples, Predicate<Example> left, Map<Example, Double> likeness) {
        CopyRule rule = new CopyRule(
                terms, learn(examples.stream().filter(left.negate()).toList()));
        examples.stream()
                .filter(left)
                .forEach(example ->
                        likeness.put(example, rule.likeness(example.pair().pair())));
    }

    private void report(String how, String origin, Map<Example, Double> likeness) {
        int[] counts = new int[4];
        likeness.forEach((example, value) -> {
            if (example.pair().origin().equals(origin)) {
                counts[(example.pair().copies() ? 2 : 0) + (value >= CopyRule.SURE ? 1 : 0)]++;
            }
        });
        double f1 = 2.0 * counts[3] / Math.max(1, 2 * counts[3] + counts[1] + counts[2]);
        heldOut.add(String.format(
                Locale.ROOT,
                "%s, %s: F1 %.3f, %d of %d pairs missed, %d of %d joined that are none",
                how,
                origin,
                f1,
                counts[2],
                counts[2] + counts[3],
                counts[1],
                counts[0] + counts[1]));
    }

    /** Logistic regression by Newton's method. */
    private double[] learn(List<Example> examples) {
        double[] weights = new double[terms.size()];
        for (int round = 0; round < 25; round++) {
            double[] slope = new double[weights.length];
            double[][] curve = new double[weights.length][weights.length];
            for (int at = 0; at < weights.length; at++) {
                double penalty = at == 0 ? 1e-6 : PENALTY;
                slope[at] = penalty * weights[at];
                curve[at][at] = penalty;
            }
            examples.forEach(example -> add(example, weights, slope, curve));
            double[] step = solve(curve, slope);
            for (int at = 0; at < weights.length; at++) {
                weights[at] -= step[at];
            }
        }
        return weights;
    }

    private static void add(Example example, double[] weights, double[] slope, double[][] curve) {
        double[] values = example.values();
        double sum = 0;
        for (int at = 0; at < values.length; at++) {
            sum += weights[at] * values[at];
        }
        double likely = 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, sum))));
        double weight = example.pair().copies() ? 1 : OTHERS_WEIGH;
        double error = weight * (likely - (example.pair().copies() ? 1 : 0));
        double bend = weight * likely * (1 - likely);
        for (int row = 0; row < values.length; row++) {
            slope[row] += error * values[row];
            double factor = bend * values[row];
            for (int column = 0; factor != 0 && column <= row; column++) {
                curve[row][column] += factor * values[column];
            }
        }
    }

    /** By Cholesky's method, of the lower half of a symmetric matrix. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        double[] solution = right.clone();
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= row; column++) {
                double sum = matrix[row][column];
                for (int at = 0; at < column; at++) {
                    sum -= matrix[row][at] * matrix[column][at];
                }
                matrix[row][column] = row == column ? Math.sqrt(Math.max(sum, 1e-9)) : sum / matrix[column][column];
            }
            for (int at = 0; at < row; at++) {
                solution[row] -= matrix[row][at] * solution[at];
            }
            solution[row] /= matrix[row][row];
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int at = row + 1; at < size; at++) {
                solution[row] -= matrix[at][row] * solution[at];
            }
            solution[row] /= matrix[row][row];
        }
        return solution;
    }
}
