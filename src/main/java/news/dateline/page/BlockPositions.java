package news.dateline.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.markup.Block;
import news.dateline.markup.ElementRole;

/** Where the blocks of a page stand: how much text, which heading, how many blocks of the same box are above them. */
final class BlockPositions {
    private static final int SHORTEST_TITLE = 12;

    private final int[] textBefore;
    private final int[] headingBefore;
    private final int[] placeInBox;
    private int firstHeading = -1;
    private int title = -1;

    /**
     * @param boxes the box of each block
     * @param bare the letters and digits of each block
     * @param pageTitle those of the page's title
     */
    BlockPositions(List<Block> blocks, List<Box> boxes, List<String> bare, String pageTitle) {
        textBefore = new int[blocks.size() + 1];
        headingBefore = new int[blocks.size()];
        placeInBox = new int[blocks.size()];
        Map<Box, Integer> seen = new HashMap<>();
        int text = 0;
        int heading = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            textBefore[i] = text;
            text += block.text().length();
            headingBefore[i] = heading;
            placeInBox[i] = seen.merge(boxes.get(i).up(1), 1, Integer::sum) - 1;
            if (block.role() == ElementRole.HEADING) {
                heading = i;
                note(i, block, bare.get(i), pageTitle);
            }
        }
        textBefore[blocks.size()] = text;
    }

    private void note(int heading, Block block, String bare, String pageTitle) {
        boolean first = block.element().normalName().equals("h1");
        firstHeading = firstHeading < 0 && first ? heading : firstHeading;
        boolean entitled = bare.length() >= SHORTEST_TITLE && pageTitle.contains(bare);
        title = title < 0 && entitled ? heading : title;
    }

    /** Characters before the block; all of them before the one after the last. */
    int textBefore(int block) {
        return textBefore[block];
    }

    /** The nearest heading above, -1 if there is none. */
    int headingBefore(int block) {
        return headingBefore[block];
    }

    /** How many blocks stand before this one in the same box. */
    int placeInBox(int block) {
        return placeInBox[block];
    }

    /** The first heading of rank one, -1 if there is none. */
    int firstHeading() {
        return firstHeading;
    }

    /** The first heading that the page's title repeats, -1 if there is none. */
    int title() {
        return title;
    }
}
