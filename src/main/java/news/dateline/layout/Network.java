package news.dateline.layout;

import java.util.List;
import news.dateline.text.FactTable;

/**
 * A small neural network: features, one hidden layer, a chance for each role. Read from a table: a row for each feature,
 * the hidden layer's bias and each role; a role's own bias stands last. Immutable; thread safe.
 */
final class Network {
    static final int HIDDEN = 32;

    private final int inputs;
    /** Feature by feature, so that a feature that is 0 costs nothing and the others run down the array. */
    private final float[][] hidden;

    private final float[] bias;
    private final float[][] roles;

    Network(int inputs, float[][] hidden, float[] bias, float[][] roles) {
        this.inputs = inputs;
        this.hidden = hidden;
        this.bias = bias;
        this.roles = roles;
    }

    /**
     * The network of a table beside this class.
     *
     * @throws IllegalStateException if the table's features are not these
     */
    static Network shipped(String table, List<String> names) {
        return of(FactTable.rows(Network.class, table, HIDDEN + 2), names);
    }

    /** Of a table's rows: those of features, then the bias, then those of roles. */
    static Network of(List<List<String>> rows, List<String> names) {
        int inputs = names.size();
        float[][] hidden = new float[inputs][];
        for (int i = 0; i < inputs; i++) {
            List<String> row = rows.get(i);
            if (!row.get(0).equals(names.get(i))) {
                throw new IllegalStateException("no such feature: " + row.get(0) + ", wanted " + names.get(i));
            }
            hidden[i] = numbers(row);
        }
        float[][] roles = new float[rows.size() - inputs - 1][];
        for (int role = 0; role < roles.length; role++) {
            roles[role] = numbers(rows.get(inputs + 1 + role));
        }
        return new Network(inputs, hidden, numbers(rows.get(inputs)), roles);
    }

    private static float[] numbers(List<String> row) {
        float[] numbers = new float[HIDDEN + 1];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Float.parseFloat(row.get(i + 1));
        }
        return numbers;
    }

    /** Over whole arrays, with nothing else in the loop: so the compiler makes vectors of it. */
    private static void add(float[] units, float[] weights, float value) {
        for (int unit = 0; unit < units.length; unit++) {
            units[unit] += value * weights[unit];
        }
    }

    /** Four features in one pass, each added in its turn: the sums are the same to the last bit, the rows loaded and stored once. */
    private static void add(
            float[] units,
            float[] a,
            float first,
            float[] b,
            float second,
            float[] c,
            float third,
            float[] d,
            float fourth) {
        for (int unit = 0; unit < units.length; unit++) {
            units[unit] = units[unit] + first * a[unit] + second * b[unit] + third * c[unit] + fourth * d[unit];
        }
    }

    /** What one row is reckoned in, for one row after another; for one thread. */
    static final class Work {
        private final float[] units = new float[HIDDEN + 1];
        private final int[] felt;

        Work(Network network) {
            felt = new int[network.inputs + 1];
        }
    }

    /** Puts the chance of each role, 0 to 1, into an array, from a row of features. */
    void chances(float[] row, float[] chances) {
        chances(row, chances, new Work(this));
    }

    /** As {@link #chances(float[], float[])}, for one row after another. */
    void chances(float[] row, float[] chances, Work work) {
        fill(work, row);
        for (int role = 0; role < roles.length; role++) {
            chances[role] = (float) (1 / (1 + Math.exp(-sum(work.units, roles[role]))));
        }
    }

    /** What speaks for a role, in no unit: more is likelier. */
    float sum(float[] row, int role) {
        Work work = new Work(this);
        fill(work, row);
        return sum(work.units, roles[role]);
    }

    private void fill(Work work, float[] row) {
        float[] units = work.units;
        System.arraycopy(bias, 0, units, 0, units.length); // its last place is a role's own bias, and stays 0 here
        // those that are not 0 first, without a branch: which they are no processor can guess
        int[] felt = work.felt;
        int some = 0;
        for (int i = 0; i < inputs; i++) {
            felt[some] = i;
            some += row[i] == 0 ? 0 : 1;
        }
        int i = 0;
        for (; i + 3 < some; i += 4) {
            int a = felt[i];
            int b = felt[i + 1];
            int c = felt[i + 2];
            int d = felt[i + 3];
            add(units, hidden[a], row[a], hidden[b], row[b], hidden[c], row[c], hidden[d], row[d]);
        }
        for (; i < some; i++) {
            add(units, hidden[felt[i]], row[felt[i]]);
        }
    }

    private static float sum(float[] units, float[] weights) {
        float sum = weights[HIDDEN];
        for (int unit = 0; unit < HIDDEN; unit++) {
            sum += Math.max(0, units[unit]) * weights[unit];
        }
        return sum;
    }
}
