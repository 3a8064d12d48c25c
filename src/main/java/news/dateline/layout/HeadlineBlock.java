package news.dateline.layout;

import java.util.List;

/** Which block is the headline: the likeliest; of those that say the same, whichever stands first. */
final class HeadlineBlock {
    private static final float LEAST = 0.1f;
    private static final int LONGEST = 300;

    private HeadlineBlock() {}

    /** The block, -1 where the page shows none. */
    static int find(List<TextBlock> blocks, float[][] chances, boolean[] text) {
        int best = -1;
        float most = LEAST;
        for (int i = 0; i < blocks.size(); i++) {
            float chance = chances[i][Role.TITLE.ordinal()];
            if (!text[i] && chance > most && isShaped(blocks.get(i).text())) {
                best = i;
                most = chance;
            }
        }
        return best;
    }

    private static boolean isShaped(String text) {
        return text.length() <= LONGEST && text.codePoints().anyMatch(Character::isLetter);
    }
}
