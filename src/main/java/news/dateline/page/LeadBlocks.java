package news.dateline.page;

import news.dateline.markup.ElementRole;

/** The standfirst of a page: the first block or two of the text, if their elements say so. */
final class LeadBlocks {
    private static final long LEAD = NameWords.bit("lead");
    private static final int MOST = 3;
    private static final int NEAR = 2;

    private LeadBlocks() {}

    /** Where the standfirst ends: the first block of the body; 0 where there is no standfirst. */
    static int end(Outline page, boolean[] chosen) {
        int leads = 0;
        int end = 0;
        int rest = 0;
        boolean open = true;
        for (int i = 0; i < chosen.length; i++) {
            if (!chosen[i]) {
                continue;
            }
            open = open && isLead(page, i);
            if (open) {
                leads++;
                end = i + 1;
            } else {
                rest++;
            }
        }
        return leads <= MOST && rest > leads ? end : 0;
    }

    /** By a name near it, which no name around the whole text is; a heading is no standfirst. */
    private static boolean isLead(Outline page, int block) {
        Box box = page.box(block);
        boolean text = page.block(block).role() != ElementRole.HEADING || !isRank(box, "h1");
        for (int up = 0; up <= NEAR && box != null && text; up++, box = box.parent) {
            if ((box.words & LEAD) != 0 && box.blocks <= MOST) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRank(Box box, String name) {
        return box.element.normalName().equals(name);
    }
}
