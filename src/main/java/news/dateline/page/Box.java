package news.dateline.page;

import news.dateline.markup.Block;
import org.jsoup.nodes.Element;

/** An element that holds blocks, with what they come to. Filled by {@link Outline}, then only read. */
final class Box {
    private static final int SHORTEST_PARAGRAPH = 80;

    final Element element;
    final Box parent;
    final int depth;
    /** The element's name, class and those of its parent: blocks alike in it come from one template. */
    final String pattern;
    /** What the names given to the element tell, by {@link NameWords}. */
    final long words;
    /** What the kind of element tells, by {@link Landmark}. */
    final long landmarks;

    int blocks;
    int characters;
    int linked;
    int paragraphs;
    int paragraphCharacters;
    double score;

    Box(Element element, Box parent, NameWords names) {
        this.element = element;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        String own = element.normalName() + "." + element.className();
        this.pattern =
                parent == null ? own : parent.element.normalName() + "." + parent.element.className() + ">" + own;
        this.words = names.in(element.className() + " " + element.id());
        this.landmarks = Landmark.of(element);
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
