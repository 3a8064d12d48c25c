package news.dateline.layout;

/** What each block of a page is likely to be: two looks, each by a small network. Stateless; thread safe. */
final class PageModel {
    private static final Network FIRST_LOOK = Network.shipped("first-look.tsv", PageFeatures.NAMES);
    private static final Network SECOND_LOOK = Network.shipped("second-look.tsv", SecondFeatures.NAMES);

    private static final float HOPELESS = 0.015f;

    private PageModel() {}

    /** The chance of each role for each block, by the second look. */
    static float[][] chances(PageFeatures page) {
        int roles = Role.values().length;
        float[][] first = new float[page.size()][roles];
        float[] row = new float[PageFeatures.NAMES.size()];
        Network.Work work = new Network.Work(FIRST_LOOK);
        for (int i = 0; i < first.length; i++) {
            page.first(i, row);
            FIRST_LOOK.chances(row, first[i], work);
        }
        SecondFeatures features = new SecondFeatures(page, first);
        float[][] second = new float[page.size()][roles];
        float[] context = new float[SecondFeatures.NAMES.size()];
        Network.Work again = new Network.Work(SECOND_LOOK);
        for (int i = 0; i < second.length; i++) {
            if (isHopeless(first[i])) {
                second[i] = first[i];
            } else {
                features.fill(i, context);
                SECOND_LOOK.chances(context, second[i], again);
            }
        }
        return second;
    }

    /** What is so unlikely to be anything, as most of a menu, gets no second look. */
    private static boolean isHopeless(float[] chances) {
        for (float chance : chances) {
            if (chance >= HOPELESS) {
                return false;
            }
        }
        return true;
    }
}
