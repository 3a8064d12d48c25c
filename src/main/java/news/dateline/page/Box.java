package news.dateline.page;

import news.dateline.markup.Block;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that holds blocks, with what they come to. Filled by {@link Outline}, then only read. */
final class Box {
    private static final int SHORTEST_PARAGRAPH = 80;

    final Element element;
    final @Nullable Box parent;
    final int depth;
    /** The element's name and class. */
    private final String kind;
    /** What the names given to the element tell, by {@link NameWords}. */
    final long words;
    /** What the kind of element tells, by {@link Landmark}. */
    final long landmarks;
    /** Its place among the boxes of the page: parents before their children. */
    final int index;

    int blocks;
    int characters;
    int linked;
    int paragraphs;
    int paragraphCharacters;
    double score;
    /** What {@link ContainerFeatures} makes of it, once for all blocks in it; empty until then. */
    float[] features = {};

    Box(int index, Element element, @Nullable Box parent, long words, long landmarks) {
        this.index = index;
        this.element = element;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.kind = element.normalName() + "." + element.className();
        this.words = words;
        this.landmarks = landmarks;
    }

    /** The names and classes of the element and its parent: blocks alike in it come from one template. */
    String pattern() {
        return parent == null ? kind : parent.kind + ">" + kind;
    }

    void add(Block block) {
        int length = block.text().length();
        blocks++;
        characters += length;
        linked += block.linked();
        if (length >= SHORTEST_PARAGRAPH && block.linked() * 3 < length) {
            paragraphs++;
            paragraphCharacters += length;
        }
    }

    /** All that a box within holds, this one holds as well. */
    void addAll(Box inner) {
        blocks += inner.blocks;
        characters += inner.characters;
        linked += inner.linked;
        paragraphs += inner.paragraphs;
        paragraphCharacters += inner.paragraphCharacters;
    }

    float linkedShare() {
        return characters == 0 ? 0 : Math.min(1f, (float) linked / characters);
    }

    /** The box so many steps up, or the outermost. */
    Box up(int steps) {
        Box box = this;
        for (int i = 0; i < steps && box.parent != null; i++) {
            box = box.parent;
        }
        return box;
    }
}
