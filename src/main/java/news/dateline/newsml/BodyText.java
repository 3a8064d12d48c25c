package news.dateline.newsml;

import java.util.ArrayList;
import java.util.List;
import news.dateline.draft.PlainBody;
import news.dateline.markup.Block;
import news.dateline.markup.Blocks;
import news.dateline.markup.ElementRole;
import news.dateline.markup.SingleBreaks;
import news.dateline.text.Line;
import news.dateline.text.PlainParagraphs;
import news.dateline.text.UnicodeText;
import org.jsoup.nodes.Element;

/** Bodies whose paragraphs are not all in elements of their own. Stateless; thread safe. */
final class BodyText {
    /** In percent: an element that holds more of the body than this holds all its paragraphs. */
    private static final int MOST = 80;

    private BodyText() {}

    /** The blocks below an element, in which markup that came as text is markup, and one element may hold all paragraphs. */
    static List<Block> of(Element root) {
        SingleBreaks.doubled(root);
        return apart(Blocks.of(root));
    }

    static List<Block> apart(List<Block> blocks) {
        List<Block> apart = new ArrayList<>(blocks.size());
        int length = blocks.stream().mapToInt(block -> block.text().length()).sum();
        for (Block block : blocks) {
            if (block.role() == ElementRole.TABLE || block.role() == ElementRole.PREFORMATTED) {
                apart.add(block);
            } else if (EscapedMarkup.isIn(block.text())) {
                addUnescaped(block, apart);
            } else if (block.role() == ElementRole.BLOCK && block.text().length() > length / 100 * MOST) {
                addLines(block, apart);
            } else {
                apart.add(block);
            }
        }
        return apart;
    }

    private static void addUnescaped(Block block, List<Block> apart) {
        for (Block inner : Blocks.ofHtml(EscapedMarkup.only(block.text()))) {
            ElementRole role = inner.role() == ElementRole.BLOCK ? block.role() : inner.role();
            apart.add(new Block(role, inner.text(), block.element()));
        }
    }

    /** The element's text is taken apart only if it is this block's, word by word. */
    private static void addLines(Block block, List<Block> apart) {
        List<String> paragraphs = PlainParagraphs.ofElement(block.element().wholeText()).stream()
                .map(text -> Line.joined(UnicodeText.of(text)))
                .toList();
        if (paragraphs.size() < 2 || !String.join(" ", paragraphs).equals(block.text())) {
            apart.add(block);
            return;
        }
        paragraphs.forEach(paragraph -> apart.add(new Block(block.role(), paragraph, block.element())));
    }

    /** The paragraphs of a plain text. */
    static List<Block> ofPlain(String text) {
        return PlainBody.blocks(text);
    }
}
