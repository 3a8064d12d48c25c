package news.dateline.layout;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Removed;
import news.dateline.text.TextTables;

/** What a block of a page is that is no part of its article, as well as it can be told. */
final class Leftovers {
    private static final int LONGEST_PHRASE = 200;
    private static final int MOST_TEASERS = 8;

    private Leftovers() {}

    static Removed.Kind kind(List<TextBlock> blocks, boolean[] text, int i, TextTables words) {
        TextBlock block = blocks.get(i);
        if (block.text().isEmpty()) {
            return block.marks().isEmpty()
                    ? Removed.Kind.MARKUP
                    : block.marks().get(0).kind();
        }
        if (AddressLine.addressOf(block.text(), words.furniture()).isPresent()) {
            return Removed.Kind.LINK;
        }
        if (block.text().length() <= LONGEST_PHRASE) {
            Optional<Removed.Kind> furniture = words.pageFurniture().kindOf(block.text());
            if (furniture.isPresent()) {
                return furniture.get();
            }
            if (words.dates().wholeLine(block.text()).isPresent()) {
                return Removed.Kind.DATE_LINE;
            }
        }
        if (isAboveText(text, i)) {
            return Removed.Kind.NAVIGATION;
        }
        return isTeaser(blocks, text, i, words) ? Removed.Kind.READ_MORE : Removed.Kind.FURNITURE;
    }

    /** Other stories stand below "Read more", a handful of them. */
    private static boolean isTeaser(List<TextBlock> blocks, boolean[] text, int i, TextTables words) {
        for (int above = i - 1; above >= Math.max(0, i - MOST_TEASERS) && !text[above]; above--) {
            if (words.pageFurniture()
                    .kindOf(blocks.get(above).text())
                    .filter(Removed.Kind.READ_MORE::equals)
                    .isPresent()) {
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
