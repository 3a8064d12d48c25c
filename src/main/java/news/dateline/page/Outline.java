package news.dateline.page;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.item.Removed;
import news.dateline.markup.Block;
import news.dateline.text.TextTables;
import news.dateline.web.WebPage;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page as a row of blocks, each within its boxes, with all that the features of a block are worked out from. */
final class Outline {
    private static final int SHORTEST_SCORED = 25;
    private static final long CONTROL =
            NameWords.bit("form") | NameWords.bit("newsletter") | NameWords.bit("paywall") | NameWords.bit("shop");

    private static final long OFFER = NameWords.bit("newsletter") | NameWords.bit("paywall");

    private final List<Block> blocks;
    private final List<TextCounts> counts = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Box> allBoxes = new ArrayList<>();
    private final List<BlockPattern> patternOfBlock = new ArrayList<>();
    private final Map<Element, Box> known = new HashMap<>();
    private final Map<String, BlockPattern> patterns = new HashMap<>();
    private final NameWords names = new NameWords();
    private final WebPage page;
    private final StatedText stated;
    private final int characters;
    private final @Nullable Box best;
    private final Map<String, Integer> copies = new HashMap<>();
    private final List<String> bare = new ArrayList<>();
    private final BlockPositions positions;
    private final List<Optional<Removed.Kind>> furniture = new ArrayList<>();

    /** @param blocks the page's, without those that are known for something else */
    Outline(WebPage page, List<Block> blocks) {
        this.page = page;
        this.blocks = List.copyOf(blocks);
        this.stated = StatedText.of(page);
        int sum = 0;
        for (int i = 0; i < blocks.size(); i++) {
            add(i, blocks.get(i));
            sum += text(i).length();
        }
        for (int i = allBoxes.size() - 1; i >= 0; i--) {
            Box box = allBoxes.get(i);
            if (box.parent != null) {
                box.parent.addAll(box);
            }
        }
        this.characters = sum;
        this.best = bestScored();
        this.positions = new BlockPositions(this.blocks, boxes, bare, stated.title());
    }

    private void add(int index, Block block) {
        TextCounts own = TextCounts.of(block.text());
        Box box = box(block.element());
        counts.add(own);
        boxes.add(box);
        box.add(block);
        BlockPattern pattern = patterns.computeIfAbsent(box.pattern(), unknown -> new BlockPattern(patterns.size()));
        pattern.add(index, block, own);
        patternOfBlock.add(pattern);
        score(block, own, box);
        bare.add(StatedText.bare(block.text()));
        furniture.add(page.words().furniture().kindOf(block.text()));
        copies.merge(bare.get(index), 1, Integer::sum);
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
            Element next = chain.get(i);
            above = new Box(allBoxes.size(), next, above, topics(next), Landmark.of(next, page));
            allBoxes.add(above);
            known.put(chain.get(i), above);
        }
        return requireNonNull(above, "a block outside of the page");
    }

    /** Running text counts for the boxes around it, for the nearest most: the measure of Arc90's Readability. */
    private static void score(Block block, TextCounts counts, Box own) {
        int length = block.text().length();
        if (length < SHORTEST_SCORED || block.linked() * 2 > length) {
            return;
        }
        double points = 1 + counts.commas() + Math.min(length / 100.0, 3);
        own.score += points / 4;
        own.up(1).score += points;
        own.up(2).score += points / 2;
        own.up(3).score += points / 3;
    }

    /** What the names given to an element tell. */
    long topics(Element element) {
        return names.in(page.names(element.className())) | names.in(page.names(element.id()));
    }

    /** Whether an element holds something to press or to fill in, or a link that leads to such. */
    boolean hasControl(Element element) {
        return element.selectFirst("button, form, input, [role=button]") != null || leadsTo(element, CONTROL);
    }

    /** Whether a link in an element leads to what the house has to sell or to send. */
    boolean leadsToOffer(Element element) {
        return leadsTo(element, OFFER);
    }

    private boolean leadsTo(Element element, long topics) {
        return element.select("a[href]").stream()
                .anyMatch(link -> ((topics(link) | names.in(page.names(link.attr("href")))) & topics) != 0);
    }

    private @Nullable Box bestScored() {
        @Nullable Box found = null;
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

    TextTables words() {
        return page.words();
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

    /** How much of a block stands in links, from 0 to 1; blanks count for nothing. */
    double linkedShare(int index) {
        return (double) blocks.get(index).linked() / Math.max(1, unblank(text(index)));
    }

    /** How many UTF-16 units of a text are no blanks, as links are counted. */
    static int unblank(String text) {
        return (int) text.chars()
                .filter(unit -> unit != ' ' && unit != '\n' && unit != '\t')
                .count();
    }

    TextCounts counts(int index) {
        return counts.get(index);
    }

    Box box(int index) {
        return boxes.get(index);
    }

    BlockPattern pattern(int index) {
        return patternOfBlock.get(index);
    }

    /** How many patterns there are. */
    int patterns() {
        return patterns.size();
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

    /** The box that has the best score for its running text; not for a page without blocks. */
    Box bestBox() {
        return requireNonNull(best, "a page without blocks");
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
        return copies.getOrDefault(bare.get(index), 0);
    }

    BlockPositions positions() {
        return positions;
    }
}
