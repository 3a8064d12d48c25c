package news.dateline.layout;

import news.dateline.text.TextTables;

/**
 * Which block is the headline, and what of it: of the lines that may be it, and of their parts, the one that a third look
 * thinks best.
 *
 * @param block its index, -1 where the page shows none
 * @param text the headline
 */
record HeadlineBlock(int block, String text) {
    private static final HeadlineBlock NONE = new HeadlineBlock(-1, "");
    private static final Network THIRD_LOOK = Network.shipped("headline-look.tsv", HeadlineFeature.NAMES);

    static HeadlineBlock find(PageFeatures page, float[][] chances, boolean[] text, TextTables words) {
        HeadlineFeatures lines = new HeadlineFeatures(page, chances, text, words);
        int best = lines.showsOne() ? best(lines, THIRD_LOOK) : -1;
        return best < 0 ? NONE : new HeadlineBlock(lines.block(best), lines.line(best));
    }

    /** The best of the lines, -1 where there is none. */
    static int best(HeadlineFeatures lines, Network look) {
        float[] row = new float[HeadlineFeature.NAMES.size()];
        int best = -1;
        float most = 0;
        for (int i = 0; i < lines.size(); i++) {
            lines.fill(i, row);
            float worth = look.sum(row, 0);
            if (best < 0 || worth > most) {
                best = i;
                most = worth;
            }
        }
        return best;
    }

    /** What else stands on its line. */
    LineRest rest(String line) {
        return LineRest.of(line, text);
    }
}
