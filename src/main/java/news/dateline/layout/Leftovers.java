package news.dateline.layout;

import news.dateline.item.Removed;
import news.dateline.text.TextTables;

/** What a block of a page is that is no part of its article, as well as it can be told. */
final class Leftovers {
    private static final int MOST_TEASERS = 8;

    private Leftovers() {}

    static Removed.Kind kind(PageFeatures page, boolean[] text, int i, TextTables words) {
        TextBlock block = page.blocks().get(i);
        if (block.text().isEmpty()) {
            return block.marks().isEmpty()
                    ? Removed.Kind.MARKUP
                    : block.marks().get(0).kind();
        }
        if (AddressLine.addressOf(block.text(), words.furniture()).isPresent()) {
            return Removed.Kind.LINK;
        }
        if (BlockFeature.FURNITURE.in(page.own(i)) > 0) {
            return words.pageFurniture().kindOf(block.text()).orElse(Removed.Kind.FURNITURE);
        }
        if (BlockFeature.DATE_ALONE.in(page.own(i)) > 0) {
            return Removed.Kind.DATE_LINE;
        }
        if (isAboveText(text, i)) {
            return Removed.Kind.NAVIGATION;
        }
        return isTeaser(page, text, i) ? Removed.Kind.READ_MORE : Removed.Kind.FURNITURE;
    }

    /** Other stories stand below "Read more", a handful of them. */
    private static boolean isTeaser(PageFeatures page, boolean[] text, int i) {
        for (int above = i - 1; above >= Math.max(0, i - MOST_TEASERS) && !text[above]; above--) {
            if (BlockFeature.READ_MORE.in(page.own(above)) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAboveText(boolean[] text, int block) {
        for (int i = 0; i < block; i++) {
            if (text[i]) {
                return false;
            }
        }
        return true;
    }
}
