package news.dateline.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import news.dateline.markup.Block;
import news.dateline.markup.ElementRole;
import news.dateline.web.WebPage;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Text that a page holds twice: once for wide screens and once for telephones, once to read and once to print. Paragraphs
 * that follow each other here and again elsewhere are a copy; a line that comes back is a refrain, and stays.
 */
final class TextCopies {
    /** Of a paragraph, in letters and digits; a line of a song has fewer. */
    private static final int LONG = 60;

    /** So many paragraphs in a row are no refrain. */
    private static final int IN_ROW = 2;

    private final List<Block> blocks;
    private final WebPage page;
    private final List<String> bare = new ArrayList<>();
    private final List<Integer> prose = new ArrayList<>();
    private final IdentityHashMap<Element, Boolean> hidden = new IdentityHashMap<>();

    private TextCopies(List<Block> blocks, WebPage page) {
        this.page = page;
        this.blocks = blocks;
        for (int i = 0; i < blocks.size(); i++) {
            bare.add(StatedText.bare(blocks.get(i).text()));
            if (isProse(i)) {
                prose.add(i);
            }
        }
    }

    /** Which of a page's blocks are copies of others; of two the one that is not shown, else the second. */
    static BitSet in(List<Block> blocks, WebPage page) {
        TextCopies copies = new TextCopies(blocks, page);
        BitSet found = copies.paragraphs();
        copies.addBetween(found);
        return found;
    }

    private boolean isProse(int index) {
        Block block = blocks.get(index);
        boolean text = block.role() != ElementRole.HEADING && block.role() != ElementRole.CAPTION;
        return text && block.linked() * 2 < block.text().length() && TextWeight.of(bare.get(index)) >= LONG;
    }

    private BitSet paragraphs() {
        BitSet copies = new BitSet();
        Map<String, Integer> first = new HashMap<>();
        for (int at = 0; at < prose.size(); at++) {
            Integer before = first.putIfAbsent(bare.get(prose.get(at)), at);
            int length = before == null ? 0 : length(before, at);
            if (length >= IN_ROW) {
                int dropped = isHidden(prose.get(before)) && !isHidden(prose.get(at)) ? before : at;
                for (int i = 0; i < length; i++) {
                    copies.set(prose.get(dropped + i));
                }
                at += length - 1;
            } else if (before != null && isHidden(prose.get(at)) != isHidden(prose.get(before))) {
                copies.set(prose.get(isHidden(prose.get(at)) ? at : before));
            }
        }
        return copies;
    }

    /** How many paragraphs in a row are the same from both places on. */
    private int length(int first, int second) {
        int length = 0;
        while (first + length < second
                && second + length < prose.size()
                && bare.get(prose.get(first + length)).equals(bare.get(prose.get(second + length)))) {
            length++;
        }
        return length;
    }

    /** What stands among the paragraphs of a copy, and elsewhere too, is copied with them: headings, items of lists. */
    private void addBetween(BitSet copies) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (!copies.get(i)) {
                counts.merge(bare.get(i), 1, Integer::sum);
            }
        }
        for (int start = copies.nextSetBit(0); start >= 0; start = copies.nextSetBit(start + 1)) {
            int end = copies.nextSetBit(start + 1);
            for (int i = start + 1; i < end; i++) {
                if (counts.getOrDefault(bare.get(i), 0) > 1) {
                    counts.merge(bare.get(i), -1, Integer::sum);
                    copies.set(i);
                }
            }
        }
    }

    private boolean isHidden(int index) {
        return isHidden(blocks.get(index).element());
    }

    private boolean isHidden(@Nullable Element element) {
        if (element == null) {
            return false;
        }
        Boolean known = hidden.get(element);
        if (known == null) {
            known = page.isHidden(element) || isHidden(element.parent());
            hidden.put(element, known);
        }
        return known;
    }
}
