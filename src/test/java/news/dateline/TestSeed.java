package news.dateline;

/** The seed of tests that draw by chance: another each time, printed, so that a run can be made again. */
public final class TestSeed {
    private static final String PROPERTY = "dateline.test.seed";

    private TestSeed() {}

    /** Prints how to run it again: {@code -Ddateline.test.seed=…}. */
    public static long draw() {
        long seed = Long.getLong(PROPERTY, System.nanoTime());
        System.out.println("seed " + seed + " (-D" + PROPERTY + "=" + seed + " runs it again)");
        return seed;
    }
}
