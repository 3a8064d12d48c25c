package news.dateline.layout;

import java.util.List;
import news.dateline.text.FactTable;

/**
 * A small neural network: features, one hidden layer, a chance for each role. Read from a table: a row for each feature,
 * the hidden layer's bias and each role; a role's own bias stands last. Immutable; thread safe.
 */
final class Network {
    static final int HIDDEN = 32;

    private static final int TOGETHER = 4;

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

    /** Puts the chance of each role, 0 to 1, into an array, from a row of features. */
    void chances(float[] row, float[] chances) {
        float[] units = units(row);
        for (int role = 0; role < roles.length; role++) {
            chances[role] = (float) (1 / (1 + Math.exp(-sum(units, roles[role]))));
        }
    }

    /** What speaks for a role, in no unit: more is likelier. */
    float sum(float[] row, int role) {
        return sum(units(row), roles[role]);
    }

    private float[] units(float[] row) {
        float[] units = bias.clone(); // its last place is a role's own bias, and stays 0 here
        int[] felt = new int[TOGETHER];
        int waiting = 0;
        for (int i = 0; i < inputs; i++) {
            if (row[i] != 0) {
                felt[waiting++] = i;
                if (waiting == TOGETHER) {
                    waiting = 0;
                    add(
                            units,
                            hidden[felt[0]],
                            row[felt[0]],
                            hidden[felt[1]],
                            row[felt[1]],
                            hidden[felt[2]],
                            row[felt[2]],
                            hidden[felt[3]],
                            row[felt[3]]);
                }
            }
        }
        for (int i = 0; i < waiting; i++) {
            add(units, hidden[felt[i]], row[felt[i]]);
        }
        return units;
    }

    private static float sum(float[] units, float[] weights) {
        float sum = weights[HIDDEN];
        for (int unit = 0; unit < HIDDEN; unit++) {
            sum += Math.max(0, units[unit]) * weights[unit];
        }
        return sum;
    }
}
