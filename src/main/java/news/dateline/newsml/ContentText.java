package news.dateline.newsml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.draft.ItemDraft;
import news.dateline.item.Removed;
import news.dateline.markup.Block;
import news.dateline.markup.Blocks;
import news.dateline.markup.ElementRole;
import news.dateline.markup.Trees;
import news.dateline.page.TextReader;
import news.dateline.text.Folding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The text of content items of NewsML 1.2, whatever it is written in. */
final class ContentText {
    private ContentText() {}

    /** Adds a content item's text to the body; a heading above it that says the title again is set apart. */
    static void readBody(ContentItem item, Optional<String> title, ItemDraft draft) {
        String from = NewsMl12.FROM + "DataContent";
        if (item.kind() == ContentKind.PLAIN) {
            draft.body(TextReader.read(item.content().orElseThrow().wholeText(), Optional.of("")), from);
            return;
        }
        List<Block> blocks = new ArrayList<>(blocks(item));
        if (!blocks.isEmpty() && isTitle(blocks.get(0), title)) {
            draft.removed(Removed.Kind.REPETITION, blocks.remove(0).text());
        }
        draft.body(blocks, from);
    }

    private static boolean isTitle(Block block, Optional<String> title) {
        return block.role() == ElementRole.HEADING
                && title.map(Folding::key)
                        .filter(Folding.key(block.text())::equals)
                        .isPresent();
    }

    /** Each paragraph of a content item. */
    static List<String> paragraphs(ContentItem item) {
        return blocks(item).stream().map(Block::text).toList();
    }

    private static List<Block> blocks(ContentItem item) {
        Element data = item.content().orElseThrow();
        Element root = item.kind() == ContentKind.MARKUP
                ? Jsoup.parseBodyFragment(data.wholeText()).body()
                : data;
        List<Element> bodies = bodies(root);
        return bodies.isEmpty()
                ? Blocks.of(root)
                : bodies.stream().flatMap(body -> Blocks.of(body).stream()).toList();
    }

    /** Where the text of NITF stands, with and without the elements that should be around it. */
    private static List<Element> bodies(Element root) {
        Element nitf = Trees.child(root, "nitf").orElse(root);
        return Trees.children(Trees.child(nitf, "body").orElse(nitf), "body.content");
    }
}
