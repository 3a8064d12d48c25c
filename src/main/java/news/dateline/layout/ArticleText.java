package news.dateline.layout;

import news.dateline.text.Sentences;

/** Which blocks are the article's text. A page with sentences always has some. */
final class ArticleText {
    private static final float LIKELY = 0.5f;
    private static final float SIGN_OFF = 0.4f;
    private static final int LONGEST_SIGN_OFF = 60;
    private static final float HARDLY = 0.05f;
    private static final int DATELINE = 60;
    private static final float BESIDE = 0.25f;
    private static final float POSSIBLE = 0.2f;
    /** A page whose text is this short may have been read too strictly, in characters. */
    private static final int LITTLE = 200;

    private static final int SENTENCE = 30;

    private ArticleText() {}

    static boolean[] chosen(PageFeatures page, float[][] chances) {
        boolean[] text = sentences(page, chances);
        signOff(page, chances, text);
        return text;
    }

    private static boolean[] sentences(PageFeatures page, float[][] chances) {
        boolean[] likely = withNeighbours(page, chances, above(page, chances, LIKELY));
        if (length(page, likely) >= LITTLE) {
            return likely;
        }
        boolean[] possible = withNeighbours(page, chances, above(page, chances, POSSIBLE));
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
            String line = page.blocks().get(i).text();
            boolean little = opensStory(line) || !line.isEmpty() && BlockFeatures.isUnstopped(line);
            all[i] |= beside
                    && chances[i][Role.TEXT.ordinal()] >= (little ? HARDLY : BESIDE)
                    && isNothingElse(chances[i])
                    && page.blocks().get(i).links() == 0
                    && isSentence(page, i);
        }
        return all;
    }

    /** An agency's brackets and a dash: the first words of a story. */
    private static boolean opensStory(String text) {
        int after = text.indexOf(')') + 1;
        while (after > 0 && after < text.length() && text.charAt(after) == ' ') {
            after++;
        }
        return after > 0 && after <= DATELINE && after < text.length() && "-–—_.:".indexOf(text.charAt(after)) >= 0;
    }

    /** Initials, agencies in brackets: the line right below the text that a later step reads as its sign-off. */
    private static void signOff(PageFeatures page, float[][] chances, boolean[] text) {
        for (int i = 1; i < text.length; i++) {
            String line = page.blocks().get(i).text();
            boolean below = text[i - 1] && !text[i] && isNothingElse(chances[i], SIGN_OFF);
            text[i] = text[i] || below && line.length() <= LONGEST_SIGN_OFF && isSignOff(line);
        }
    }

    private static boolean isSignOff(String line) {
        int slash = line.indexOf('/');
        boolean initials = slash > 0 && line.indexOf(' ') < 0;
        return line.endsWith(")") && line.indexOf('(') >= 0 || initials;
    }

    private static boolean isNothingElse(float[] chances, float most) {
        return chances[Role.CAPTION.ordinal()] < most
                && chances[Role.BYLINE.ordinal()] < most
                && chances[Role.DATE.ordinal()] < most
                && chances[Role.TITLE.ordinal()] < most;
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
        return text.length() >= least && (Sentences.endsOne(text) || BlockFeatures.isUnstopped(text));
    }

    private static int length(PageFeatures page, boolean[] chosen) {
        int length = 0;
        for (int i = 0; i < chosen.length; i++) {
            length += chosen[i] ? page.blocks().get(i).text().length() : 0;
        }
        return length;
    }
}
