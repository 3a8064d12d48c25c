package news.dateline.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.item.Content;
import news.dateline.item.Removed;
import news.dateline.markup.Block;
import news.dateline.markup.Blocks;
import news.dateline.markup.ElementRole;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text of an article among everything else on its page. Stateless; thread safe. */
public final class MainContent {
    private static final int SHORTEST_PARAGRAPH = 40;

    private MainContent() {}

    /**
     * Reads a page.
     *
     * @return the article's paragraphs in order, all other text of the page as removed; no title, no pictures
     */
    public static Reading read(Document page) {
        List<Block> blocks = Blocks.of(page.body());
        Element container = container(blocks).orElse(page.body());
        List<Block> kept = new ArrayList<>();
        List<Removed> removed = new ArrayList<>();
        for (Block block : blocks) {
            boolean within =
                    block.element() == container || block.element().parents().contains(container);
            if (within && block.role() != ElementRole.CAPTION) {
                kept.add(block);
            } else {
                Removed.Kind kind = within ? Removed.Kind.CAPTION : Removed.Kind.FURNITURE;
                removed.add(new Removed(kind, block.text()));
            }
        }
        Reading reading = BlockReader.read(kept);
        return new Reading(
                new Content(
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        reading.content().paragraphs(),
                        List.of()),
                removed,
                Optional.empty(),
                Optional.empty());
    }

    /** The element that holds the most text in paragraphs of its own. */
    private static Optional<Element> container(List<Block> blocks) {
        Map<Element, Integer> texts = new HashMap<>();
        for (Block block : blocks) {
            Element parent = block.element().parent();
            if (parent != null
                    && block.element().normalName().equals("p")
                    && block.text().length() > SHORTEST_PARAGRAPH) {
                texts.merge(parent, block.text().length(), Integer::sum);
            }
        }
        return texts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
