package news.dateline.layout;

import java.util.List;

/** Which block is the headline: the likeliest; of those that say the same, whichever stands first. */
final class HeadlineBlock {
    private static final float LEAST = 0.03f;
    private static final float BELOW = 0.1f;
    private static final int PARAGRAPH = 120;
    private static final int LONGEST = 300;

    private HeadlineBlock() {}

    /** The block, -1 where the page shows none. One below the text's beginning must be far likelier. */
    static int find(List<TextBlock> blocks, float[][] chances, boolean[] text) {
        int start = start(blocks, text);
        int best = -1;
        float most = LEAST;
        for (int i = 0; i < blocks.size(); i++) {
            float chance = chances[i][Role.TITLE.ordinal()] * (i > start ? BELOW : 1);
            if (!text[i] && chance > most && isShaped(blocks.get(i).text())) {
                best = i;
                most = chance;
            }
        }
        return best;
    }

    /** The first long paragraph. */
    private static int start(List<TextBlock> blocks, boolean[] text) {
        for (int i = 0; i < text.length; i++) {
            if (text[i] && blocks.get(i).text().length() >= PARAGRAPH) {
                return i;
            }
        }
        return text.length;
    }

    private static boolean isShaped(String text) {
        return text.length() <= LONGEST && text.codePoints().anyMatch(Character::isLetter);
    }
}
