package news.dateline.layout;

/**
 * The stretch of a page that is most of all text: the best sum of what its blocks speak for and against it.
 *
 * @param from its first block
 * @param to behind its last block
 * @param share its part of all likely text
 */
record MainRun(int from, int to, float share) {
    private static final double EVEN = 0.45;

    static MainRun of(PageFeatures page, float[][] chances) {
        double best = 0;
        double sum = 0;
        double likely = 0;
        int start = 0;
        int from = 0;
        int to = 0;
        for (int i = 0; i < chances.length; i++) {
            double weight = Math.sqrt(page.blocks().get(i).text().length());
            double worth = (chances[i][Role.TEXT.ordinal()] - EVEN) * weight;
            likely += Math.max(0, worth);
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += worth;
            if (sum > best) {
                best = sum;
                from = start;
                to = i + 1;
            }
        }
        return new MainRun(from, to, likely == 0 ? 0 : (float) (best / likely));
    }
}
