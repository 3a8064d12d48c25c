package news.dateline.page;

import java.util.HashMap;
import java.util.Map;
import news.dateline.markup.ElementRole;

/** Blocks by which others can tell where they stand. */
final class Landmarks {
    private static final int SHORTEST_TITLE = 12;

    private final int[] textBefore;
    private final int[] headingBefore;
    private final int[] placeInBox;
    private int firstHeading = -1;
    private int title = -1;

    Landmarks(Outline page) {
        textBefore = new int[page.size() + 1];
        headingBefore = new int[page.size()];
        placeInBox = new int[page.size()];
        Map<Box, Integer> seen = new HashMap<>();
        int text = 0;
        int heading = -1;
        for (int i = 0; i < page.size(); i++) {
            textBefore[i] = text;
            text += page.text(i).length();
            headingBefore[i] = heading;
            placeInBox[i] = seen.merge(page.box(i).up(1), 1, Integer::sum) - 1;
            if (page.block(i).role() == ElementRole.HEADING) {
                heading = i;
                note(page, i);
            }
        }
        textBefore[page.size()] = text;
    }

    private void note(Outline page, int heading) {
        boolean first = page.block(heading).element().normalName().equals("h1");
        firstHeading = firstHeading < 0 && first ? heading : firstHeading;
        String bare = page.bare(heading);
        boolean entitled =
                bare.length() >= SHORTEST_TITLE && page.stated().title().contains(bare);
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
