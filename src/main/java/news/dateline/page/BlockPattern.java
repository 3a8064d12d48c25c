package news.dateline.page;

import news.dateline.markup.Block;

/** All blocks of a page that one template made, by the kinds and classes of the elements around them. For one thread. */
final class BlockPattern {
    /** Its place among those of the page. */
    final int index;

    int blocks;
    int characters;
    int linked;
    int stops;
    int first = -1;
    int last;
    /** What {@link ContainerFeatures} makes of it, once for all its blocks; empty until then. */
    float[] features = {};

    BlockPattern(int index) {
        this.index = index;
    }

    void add(int at, Block block, TextCounts counts) {
        blocks++;
        characters += block.text().length();
        linked += block.linked();
        stops += counts.stops();
        first = first < 0 ? at : first;
        last = at;
    }
}
