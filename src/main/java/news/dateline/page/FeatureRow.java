package news.dateline.page;

/** The features of one block, filled from left to right. For one thread. */
final class FeatureRow {
    private final float[] values;
    private int at;

    FeatureRow(int length) {
        values = new float[length];
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
