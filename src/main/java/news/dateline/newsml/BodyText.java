package news.dateline.newsml;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import news.dateline.markup.Block;
import news.dateline.markup.Blocks;
import news.dateline.markup.ElementRole;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Bodies whose paragraphs are not all in elements of their own. Stateless; thread safe. */
final class BodyText {
    private BodyText() {}

    /** The blocks below an element, in which markup that came as text is markup, and indented lines are paragraphs. */
    static List<Block> of(Element root) {
        return apart(Blocks.of(root));
    }

    static List<Block> apart(List<Block> blocks) {
        List<Block> apart = new ArrayList<>(blocks.size());
        Map<Element, Integer> counts = new IdentityHashMap<>();
        blocks.forEach(block -> counts.merge(block.element(), 1, Integer::sum));
        for (Block block : blocks) {
            if (block.role() == ElementRole.TABLE || block.role() == ElementRole.PREFORMATTED) {
                apart.add(block);
            } else if (EscapedMarkup.isIn(block.text())) {
                addUnescaped(block, apart);
            } else if (block.role() == ElementRole.BLOCK
                    && counts.get(block.element()) == 1
                    && hasIndentedLines(block.element())) {
                addIndented(block, apart);
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

    private static boolean hasIndentedLines(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text && text.getWholeText().indexOf("\n ") >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The element's text is taken apart only if it is this block's, word by word. */
    private static void addIndented(Block block, List<Block> apart) {
        List<String> paragraphs = WrappedText.indented(block.element().wholeText());
        if (paragraphs.size() < 2 || !String.join(" ", paragraphs).equals(block.text())) {
            apart.add(block);
            return;
        }
        paragraphs.forEach(paragraph -> apart.add(new Block(block.role(), paragraph, block.element())));
    }

    /** The paragraphs of a plain text. */
    static List<Block> ofPlain(String text) {
        Element paragraph = new Element("p");
        return WrappedText.paragraphs(text).stream()
                .map(words -> new Block(ElementRole.BLOCK, words, paragraph))
                .toList();
    }
}
