package news.dateline.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.item.Removed;
import news.dateline.markup.Block;
import news.dateline.text.Furniture;
import org.jsoup.nodes.Element;

/** A page as a row of blocks, each within its boxes, with all that the features of a block are worked out from. */
final class Outline {
    private static final int SHORTEST_SCORED = 25;

    private final List<Block> blocks;
    private final List<Traits> traits = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Box> allBoxes = new ArrayList<>();
    private final List<Kin> kinOfBlock = new ArrayList<>();
    private final Map<Element, Box> known = new HashMap<>();
    private final Map<String, Kin> kin = new HashMap<>();
    private final NameWords names = new NameWords();
    private final StatedText stated;
    private final int characters;
    private final Box best;
    private final Map<String, Integer> copies = new HashMap<>();
    private final List<String> bare = new ArrayList<>();
    private final Landmarks waymarks;
    private final List<Optional<Removed.Kind>> furniture = new ArrayList<>();

    /** All blocks of one pattern. */
    static final class Kin {
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

        Kin(int index) {
            this.index = index;
        }
    }

    Outline(List<Block> blocks, StatedText stated) {
        this.blocks = List.copyOf(blocks);
        this.stated = stated;
        int sum = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            traits.add(Traits.of(block.text()));
            Box own = box(block.element());
            boxes.add(own);
            own.add(block);
            addKin(i, own);
            score(block, traits.get(i), own);
            sum += block.text().length();
            bare.add(StatedText.bare(block.text()));
            furniture.add(Furniture.shipped().kindOf(block.text()));
            copies.merge(bare.get(i), 1, Integer::sum);
        }
        for (int i = allBoxes.size() - 1; i >= 0; i--) {
            Box box = allBoxes.get(i);
            if (box.parent != null) {
                box.parent.addAll(box);
            }
        }
        this.characters = sum;
        this.best = mostSpokenFor();
        this.waymarks = new Landmarks(this);
    }

    private Box box(Element element) {
        Box box = known.get(element);
        if (box != null) {
            return box;
        }
        List<Element> chain = new ArrayList<>();
        Element at = element;
        while (at != null && !known.containsKey(at) && !at.normalName().equals("#root")) {
            chain.add(at);
            at = at.parent();
        }
        Box above = at == null ? null : known.get(at);
        for (int i = chain.size() - 1; i >= 0; i--) {
            above = new Box(allBoxes.size(), chain.get(i), above, names);
            allBoxes.add(above);
            known.put(chain.get(i), above);
        }
        return above;
    }

    private void addKin(int index, Box own) {
        Kin all = kin.computeIfAbsent(own.pattern(), pattern -> new Kin(kin.size()));
        kinOfBlock.add(all);
        all.blocks++;
        all.characters += text(index).length();
        all.linked += blocks.get(index).linked();
        all.stops += traits.get(index).stops();
        all.first = all.first < 0 ? index : all.first;
        all.last = index;
    }

    /** Running text speaks for the boxes around it, the nearest most: the measure of Arc90's Readability. */
    private static void score(Block block, Traits traits, Box own) {
        int length = block.text().length();
        if (length < SHORTEST_SCORED || block.linked() * 2 > length) {
            return;
        }
        double points = 1 + traits.commas() + Math.min(length / 100.0, 3);
        own.score += points / 4;
        own.up(1).score += points;
        own.up(2).score += points / 2;
        own.up(3).score += points / 3;
    }

    private Box mostSpokenFor() {
        Box found = null;
        for (Box own : boxes) {
            for (int up = 1; up <= 3; up++) {
                Box box = own.up(up);
                found = found == null || worth(box) > worth(found) ? box : found;
            }
        }
        return found;
    }

    static double worth(Box box) {
        return box.score * (1 - box.linkedShare());
    }

    int size() {
        return blocks.size();
    }

    Block block(int index) {
        return blocks.get(index);
    }

    String text(int index) {
        return blocks.get(index).text();
    }

    Traits traits(int index) {
        return traits.get(index);
    }

    Box box(int index) {
        return boxes.get(index);
    }

    Kin kin(int index) {
        return kinOfBlock.get(index);
    }

    /** How many patterns there are. */
    int kinds() {
        return kin.size();
    }

    /** All boxes, by their index. */
    List<Box> allBoxes() {
        return allBoxes;
    }

    StatedText stated() {
        return stated;
    }

    int characters() {
        return characters;
    }

    /** The box that running text speaks for most; null only for a page without blocks. */
    Box bestBox() {
        return best;
    }

    /** A block's letters and digits alone, in lower case. */
    String bare(int index) {
        return bare.get(index);
    }

    /** What the block is, if it is furniture. */
    Optional<Removed.Kind> furniture(int index) {
        return furniture.get(index);
    }

    /** How often the page has a block of this text. */
    int copies(int index) {
        return copies.get(bare.get(index));
    }

    Landmarks waymarks() {
        return waymarks;
    }
}
