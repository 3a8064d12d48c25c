package news.dateline.page;

/** The features of one block, filled from left to right. For one thread. */
final class FeatureRow {
    /** Most counts are small, and a logarithm costs as much as all else that is done for a feature. */
    private static final float[] LOGS = logs(4096);

    private final float[] values;
    private int at;

    FeatureRow(int length) {
        values = new float[length];
    }

    private static float[] logs(int length) {
        float[] logs = new float[length];
        for (int count = 0; count < length; count++) {
            logs[count] = (float) Math.log1p(count);
        }
        return logs;
    }

    void add(double value) {
        values[at++] = (float) value;
    }

    void add(boolean value) {
        values[at++] = value ? 1 : 0;
    }

    /** A count by its order of magnitude. */
    void addLog(double count) {
        add(Math.log1p(count));
    }

    void addLog(int count) {
        values[at++] = count >= 0 && count < LOGS.length ? LOGS[count] : (float) Math.log1p(count);
    }

    void addAll(float[] row) {
        System.arraycopy(row, 0, values, at, row.length);
        at += row.length;
    }

    void addShare(double part, double whole) {
        add(whole <= 0 ? 0 : part / whole);
    }

    int filled() {
        return at;
    }

    float[] values() {
        return values;
    }
}
