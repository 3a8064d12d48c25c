package news.dateline.layout;

import news.dateline.text.Sentences;

/** Which blocks are the article's text. A page with sentences always has some. */
final class ArticleText {
    private static final float LIKELY = 0.5f;
    private static final float BESIDE = 0.25f;
    private static final float POSSIBLE = 0.2f;
    /** A page whose text is this short may have been read too strictly, in characters. */
    private static final int LITTLE = 200;

    private static final int SENTENCE = 30;

    private ArticleText() {}

    static boolean[] chosen(PageFeatures page, float[][] chances) {
        boolean[] likely = withNeighbours(page, chances, above(page, chances, LIKELY));
        if (length(page, likely) >= LITTLE) {
            return likely;
        }
        boolean[] possible = above(page, chances, POSSIBLE);
        return length(page, possible) > 0 ? possible : best(page, chances);
    }

    private static boolean[] above(PageFeatures page, float[][] chances, float least) {
        boolean[] above = new boolean[page.size()];
        for (int i = 0; i < above.length; i++) {
            above[i] = chances[i][Role.TEXT.ordinal()] >= least
                    && isNothingElse(chances[i])
                    && !page.blocks().get(i).text().isEmpty();
        }
        return above;
    }

    /** A sentence next to text is text though it is short: the last paragraph, an answer. */
    private static boolean[] withNeighbours(PageFeatures page, float[][] chances, boolean[] likely) {
        boolean[] all = likely.clone();
        for (int i = 0; i < all.length; i++) {
            boolean beside = i > 0 && likely[i - 1] || i + 1 < all.length && likely[i + 1];
            all[i] |= beside
                    && chances[i][Role.TEXT.ordinal()] >= BESIDE
                    && isNothingElse(chances[i])
                    && page.blocks().get(i).links() == 0
                    && isSentence(page, i);
        }
        return all;
    }

    private static boolean isNothingElse(float[] chances) {
        float text = chances[Role.TEXT.ordinal()];
        return text >= chances[Role.TITLE.ordinal()]
                && text >= chances[Role.CAPTION.ordinal()]
                && text >= chances[Role.BYLINE.ordinal()];
    }

    /** What looks like no article at all: the sentences that are likeliest, half as likely ones with them. */
    private static boolean[] best(PageFeatures page, float[][] chances) {
        float most = 0;
        for (int i = 0; i < page.size(); i++) {
            most = isSentence(page, i) ? Math.max(most, chances[i][Role.TEXT.ordinal()]) : most;
        }
        boolean[] best = new boolean[page.size()];
        for (int i = 0; i < best.length; i++) {
            best[i] = most > 0 && isSentence(page, i) && chances[i][Role.TEXT.ordinal()] >= most / 2;
        }
        return best;
    }

    private static boolean isSentence(PageFeatures page, int block) {
        String text = page.blocks().get(block).text();
        int least = text.isEmpty() || text.charAt(0) < 0x3000 ? SENTENCE : SENTENCE / 3;
        return text.length() >= least && Sentences.endsOne(text);
    }

    private static int length(PageFeatures page, boolean[] chosen) {
        int length = 0;
        for (int i = 0; i < chosen.length; i++) {
            length += chosen[i] ? page.blocks().get(i).text().length() : 0;
        }
        return length;
    }
}
