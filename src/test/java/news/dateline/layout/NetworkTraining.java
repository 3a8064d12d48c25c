package news.dateline.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Trains a network by Adam's steps on small batches; the same samples in the same order give the same network. */
final class NetworkTraining {
    private static final int HIDDEN = Network.HIDDEN;
    private static final int BATCH = 64;
    private static final int CHOICES = 16;
    private static final double FIRST_MOMENT = 0.9;
    private static final double SECOND_MOMENT = 0.999;
    /** Shares of features and of hidden units that a sample does without, so that none leans on one alone. */
    private static final float BLIND = 0.05f;

    private static final float DROPPED = 0.1f;

    /** Samples by number, each read into a row as often as it is wanted. */
    interface Samples {
        int size();

        /** Reads one sample: its features, and for each role a label and how much hangs on it. */
        void read(int sample, float[] row, float[] labels, float[] weights);
    }

    private final int inputs;
    private final List<String> roles;
    private final int epochs;
    private final double rate;
    private final double decay;
    private final float[] mean;
    private final float[] scale;
    private final float[] parameters;
    private final float[] gradient;
    private final float[] first;
    private final float[] second;
    private final boolean[] alive = new boolean[HIDDEN];
    private final Random dropping = new Random(31);
    private int steps;

    NetworkTraining(int inputs, List<String> roles, int epochs, double rate, double decay, long seed) {
        this.inputs = inputs;
        this.roles = List.copyOf(roles);
        this.epochs = epochs;
        this.rate = rate;
        this.decay = decay;
        this.mean = new float[inputs];
        this.scale = new float[inputs];
        int size = (inputs + 1) * HIDDEN + roles.size() * (HIDDEN + 1);
        this.parameters = new float[size];
        this.gradient = new float[size];
        this.first = new float[size];
        this.second = new float[size];
        Random chance = new Random(seed);
        for (int i = 0; i < inputs * HIDDEN; i++) {
            parameters[i] = (float) (chance.nextGaussian() * Math.sqrt(2.0 / inputs));
        }
        for (int i = roles(); i < size; i++) {
            parameters[i] = (float) (chance.nextGaussian() * Math.sqrt(1.0 / HIDDEN));
        }
    }

    private int roles() {
        return (inputs + 1) * HIDDEN;
    }

    /** Lists of rows, one or more of each list the right ones: only how they stand to each other is learnt. */
    record Choice(List<float[]> rows, List<Boolean> right) {}

    /** Trains to give the right rows of each list more than its others; lists with no right row must not be among them. */
    NetworkTraining choose(List<Choice> choices) {
        List<float[]> all =
                choices.stream().flatMap(choice -> choice.rows().stream()).toList();
        measure(new Samples() {
            @Override
            public int size() {
                return all.size();
            }

            @Override
            public void read(int sample, float[] row, float[] labels, float[] weights) {
                System.arraycopy(all.get(sample), 0, row, 0, row.length);
            }
        });
        int[] order = new int[choices.size()];
        Arrays.setAll(order, i -> i);
        Random chance = new Random(29);
        long total = (long) epochs * order.length;
        long done = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle(order, chance);
            for (int i = 0; i < order.length; i++) {
                learn(choices.get(order[i]));
                done++;
                if ((i + 1) % CHOICES == 0 || i + 1 == order.length) {
                    step(rate * Math.max(0.02, 0.5 * (1 + Math.cos(Math.PI * done / total))));
                }
            }
        }
        return this;
    }

    private void learn(Choice choice) {
        int size = choice.rows().size();
        float[][] rows = new float[size][];
        float[][] units = new float[size][];
        double[] odds = new double[size];
        double all = 0;
        for (int i = 0; i < size; i++) {
            rows[i] = choice.rows().get(i).clone();
            normalise(rows[i]);
            drop(rows[i]);
            units[i] = units(rows[i]);
            odds[i] = Math.exp(Math.max(-30, Math.min(30, sum(units[i], 0))));
            all += odds[i];
        }
        double right = choice.right().stream().filter(is -> is).count();
        for (int i = 0; i < size; i++) {
            double error = odds[i] / all - (choice.right().get(i) ? 1 / right : 0);
            learnFrom(new float[] {(float) (error * BATCH / CHOICES)}, rows[i], units[i]);
        }
    }

    NetworkTraining train(Samples samples) {
        measure(samples);
        int[] order = new int[samples.size()];
        Arrays.setAll(order, i -> i);
        Random chance = new Random(29);
        float[] row = new float[inputs];
        float[] labels = new float[roles.size()];
        float[] weights = new float[roles.size()];
        long total = (long) epochs * order.length;
        long done = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle(order, chance);
            for (int i = 0; i < order.length; i++) {
                samples.read(order[i], row, labels, weights);
                normalise(row);
                drop(row);
                learn(row, labels, weights);
                done++;
                if ((i + 1) % BATCH == 0 || i + 1 == order.length) {
                    step(rate * Math.max(0.02, 0.5 * (1 + Math.cos(Math.PI * done / total))));
                }
            }
        }
        return this;
    }

    private static void shuffle(int[] order, Random chance) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = chance.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }

    /** Mean and spread of each feature, from every 7th sample. */
    private void measure(Samples samples) {
        double[] sum = new double[inputs];
        double[] squares = new double[inputs];
        float[] row = new float[inputs];
        int count = 0;
        for (int i = 0; i < samples.size(); i += 7) {
            samples.read(i, row, new float[roles.size()], new float[roles.size()]);
            for (int j = 0; j < inputs; j++) {
                sum[j] += row[j];
                squares[j] += (double) row[j] * row[j];
            }
            count++;
        }
        for (int j = 0; j < inputs; j++) {
            mean[j] = (float) (sum[j] / count);
            double variance = squares[j] / count - (double) mean[j] * mean[j];
            scale[j] = (float) (1 / Math.sqrt(Math.max(variance, 1e-3)));
        }
    }

    private void normalise(float[] row) {
        for (int j = 0; j < inputs; j++) {
            row[j] = Math.max(-6, Math.min(6, (row[j] - mean[j]) * scale[j]));
        }
    }

    private void drop(float[] row) {
        for (int j = 0; j < inputs; j++) {
            row[j] = dropping.nextInt(1024) < BLIND * 1024 ? 0 : row[j] / (1 - BLIND);
        }
        for (int unit = 0; unit < HIDDEN; unit++) {
            alive[unit] = dropping.nextInt(1024) >= DROPPED * 1024;
        }
    }

    private final float[] back = new float[HIDDEN];

    private void learn(float[] row, float[] labels, float[] weights) {
        float[] units = units(row);
        float[] errors = new float[roles.size()];
        boolean any = false;
        for (int role = 0; role < errors.length; role++) {
            if (weights[role] != 0) {
                any = true;
                errors[role] = (float) (1 / (1 + Math.exp(-sum(units, role))) - labels[role]) * weights[role];
            }
        }
        if (any) {
            learnFrom(errors, row, units);
        }
    }

    /** What the hidden layer makes of a row; -1 in units that are dropped. */
    private float[] units(float[] row) {
        float[] units = Arrays.copyOfRange(parameters, inputs * HIDDEN, (inputs + 1) * HIDDEN);
        for (int i = 0; i < inputs; i++) {
            float value = row[i];
            int from = i * HIDDEN;
            for (int unit = 0; unit < HIDDEN; unit++) {
                units[unit] += value * parameters[from + unit];
            }
        }
        for (int unit = 0; unit < HIDDEN; unit++) {
            units[unit] = alive[unit] ? units[unit] / (1 - DROPPED) : -1;
        }
        return units;
    }

    private float sum(float[] units, int role) {
        int from = roles() + role * (HIDDEN + 1);
        float sum = parameters[from + HIDDEN];
        for (int unit = 0; unit < HIDDEN; unit++) {
            sum += Math.max(0, units[unit]) * parameters[from + unit];
        }
        return sum;
    }

    private void learnFrom(float[] errors, float[] row, float[] units) {
        Arrays.fill(back, 0);
        for (int role = 0; role < errors.length; role++) {
            float error = errors[role];
            int from = roles() + role * (HIDDEN + 1);
            for (int unit = 0; unit < HIDDEN && error != 0; unit++) {
                gradient[from + unit] += error * Math.max(0, units[unit]);
                back[unit] += error * parameters[from + unit];
            }
            gradient[from + HIDDEN] += error;
        }
        for (int unit = 0; unit < HIDDEN; unit++) {
            back[unit] = units[unit] > 0 ? back[unit] / (1 - DROPPED) : 0;
            gradient[inputs * HIDDEN + unit] += back[unit];
        }
        for (int i = 0; i < inputs; i++) {
            float value = row[i];
            int from = i * HIDDEN;
            for (int unit = 0; unit < HIDDEN; unit++) {
                gradient[from + unit] += value * back[unit];
            }
        }
    }

    private void step(double size) {
        steps++;
        float correct =
                (float) (size * Math.sqrt(1 - Math.pow(SECOND_MOMENT, steps)) / (1 - Math.pow(FIRST_MOMENT, steps)));
        float shrink = (float) (size * decay);
        for (int i = 0; i < parameters.length; i++) {
            float g = gradient[i] / BATCH;
            first[i] += (float) (1 - FIRST_MOMENT) * (g - first[i]);
            second[i] += (float) (1 - SECOND_MOMENT) * (g * g - second[i]);
            parameters[i] -= correct * first[i] / ((float) Math.sqrt(second[i]) + 1e-8f) + shrink * parameters[i];
        }
        Arrays.fill(gradient, 0);
    }

    /** The network as a table; means and spreads are folded into its weights. */
    List<List<String>> table(List<String> names) {
        double[] bias = new double[HIDDEN];
        for (int unit = 0; unit < HIDDEN; unit++) {
            bias[unit] = parameters[inputs * HIDDEN + unit];
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < inputs; i++) {
            List<String> row = new ArrayList<>(List.of(names.get(i)));
            for (int unit = 0; unit < HIDDEN; unit++) {
                double weight = parameters[i * HIDDEN + unit] * scale[i];
                bias[unit] -= weight * mean[i];
                row.add(number(weight));
            }
            row.add("0");
            rows.add(row);
        }
        List<String> last = new ArrayList<>(List.of("bias"));
        Arrays.stream(bias).forEach(value -> last.add(number(value)));
        last.add("0");
        rows.add(last);
        for (int role = 0; role < roles.size(); role++) {
            List<String> row = new ArrayList<>(List.of(roles.get(role)));
            for (int unit = 0; unit <= HIDDEN; unit++) {
                row.add(number(parameters[roles() + role * (HIDDEN + 1) + unit]));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
