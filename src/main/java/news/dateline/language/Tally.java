package news.dateline.language;

/** Points by language, added up eight languages at a time. Not thread safe. */
final class Tally {
    /** So many points are one natural unit of information: e times as likely. */
    static final int UNITS = 8;

    /** How many languages one number has the points of, a byte each. */
    static final int LANES = Long.BYTES;

    /** Two bytes for each sum: more runs of letters than this, at 127 points at most, might not fit. */
    static final int MOST = 516;

    private static final long EVERY_OTHER = 0x00ff00ff00ff00ffL;
    private static final int SUM = 0xffff;

    private final long[] even;
    private final long[] odd;
    private final int[] others;

    Tally(int languages) {
        int width = (languages + LANES - 1) / LANES;
        even = new long[width];
        odd = new long[width];
        others = new int[languages];
    }

    /** Adds a row of points. */
    void add(long[] points, int start, int width) {
        for (int i = 0; i < width; i++) {
            long eight = points[start + i];
            even[i] += eight & EVERY_OTHER;
            odd[i] += eight >>> Byte.SIZE & EVERY_OTHER;
        }
    }

    void add(int language, int points) {
        others[language] += points;
    }

    int of(int language) {
        int lane = language % LANES;
        long[] sums = lane % 2 == 0 ? even : odd;
        return others[language] + (int) (sums[language / LANES] >>> lane / 2 * Short.SIZE & SUM);
    }
}
