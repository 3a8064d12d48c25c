package news.dateline.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import news.dateline.item.Content;
import news.dateline.item.Reading;
import news.dateline.item.Removed;
import news.dateline.markup.Block;
import news.dateline.markup.BlockReader;
import news.dateline.markup.Blocks;
import news.dateline.markup.ElementRole;
import news.dateline.text.BesideText;
import news.dateline.web.WebPage;
import org.jsoup.nodes.Element;

/**
 * The text of an article among everything else on its page: two looks at each block, each with a forest of decision trees
 * ({@code Training}). The first sees what a block is and where it stands, the second also what the first thought of the
 * blocks around it. Stateless; thread safe.
 */
final class MainContent {
    private static final Forest FIRST_LOOK = Forest.shipped("first-look.tsv", Features.names());
    private static final Forest SECOND_LOOK = Forest.shipped("second-look.tsv", ContextFeatures.allNames());

    /** What is so unlikely at first, such as a link in a menu, gets no second look, which is most of a page. */
    private static final float HOPELESS = 0.04f;

    private static final float LIKELY = 0.5f;

    /** A page whose text is this short may have been read too strictly. */
    private static final int LITTLE = 200;

    private static final float POSSIBLE = 0.2f;

    /** No page with an article has been seen whose likeliest block is less likely than three times this. */
    private static final float HARDLY = 0.1f;

    /** A page so small is hardly a list of links. */
    private static final int FEW = 12;

    private MainContent() {}

    /**
     * Reads a page.
     *
     * @param captions the elements that hold captions and credits of pictures and nothing else, and which of both: they
     *     are set apart before the rest is looked at
     * @param isKnown whether a name is known for the author's or the house's
     * @return the article's standfirst and paragraphs in order, all other text of the page as removed; no title, no pictures
     */
    static Reading read(WebPage page, Map<Element, Removed.Kind> captions, Predicate<String> isKnown) {
        List<Removed> removed = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        List<Block> all = Blocks.of(page.tree().body(), new HiddenWords(page)::isOne);
        BitSet copies = TextCopies.in(all, page);
        for (int i = 0; i < all.size(); i++) {
            Block block = all.get(i);
            Optional<Removed.Kind> kind =
                    copies.get(i) ? Optional.of(Removed.Kind.REPETITION) : captionKind(block.element(), captions);
            kind.ifPresentOrElse(known -> removed.add(new Removed(known, block.text())), () -> blocks.add(block));
        }
        if (blocks.isEmpty()) {
            return new Reading(Content.NONE, removed, Optional.empty(), Optional.empty());
        }
        Outline outline = new Outline(page, blocks);
        boolean[] chosen = chosen(outline, chances(outline));
        boolean[] text = ListOfStories.isOne(outline, chosen) ? new boolean[chosen.length] : chosen;
        return reading(outline, text, OutsideText.of(outline, text, isKnown), removed);
    }

    /** How likely each block is text of the article. */
    static float[] chances(Outline page) {
        float[][] rows = new float[page.size()][];
        float[] first = new float[page.size()];
        for (int i = 0; i < page.size(); i++) {
            rows[i] = Features.of(page, i);
            first[i] = FIRST_LOOK.chance(rows[i]);
        }
        ContextFeatures context = new ContextFeatures(page, first);
        float[] second = new float[page.size()];
        for (int i = 0; i < page.size(); i++) {
            second[i] = first[i] < HOPELESS ? first[i] : SECOND_LOOK.chance(context.of(i, rows[i]));
        }
        return second;
    }

    static boolean[] chosen(Outline page, float[] chances) {
        boolean[] likely = above(chances, LIKELY);
        if (length(page, likely) >= LITTLE) {
            return likely;
        }
        boolean[] possible = above(chances, POSSIBLE);
        return length(page, possible) > 0 ? possible : best(page, chances);
    }

    private static int length(Outline page, boolean[] chosen) {
        int length = 0;
        for (int i = 0; i < chosen.length; i++) {
            length += chosen[i] ? TextWeight.of(page.text(i)) : 0;
        }
        return length;
    }

    /** Of a page that looks like none with an article: the likeliest of what may be text, or nothing. */
    private static boolean[] best(Outline page, float[] chances) {
        float most = 0;
        for (int i = 0; i < chances.length; i++) {
            most = mayBeText(page, i) ? Math.max(most, chances[i]) : most;
        }
        boolean none = most < HARDLY && page.size() > FEW;
        boolean[] best = above(chances, none ? Float.POSITIVE_INFINITY : most / 2);
        for (int i = 0; i < best.length; i++) {
            best[i] &= mayBeText(page, i);
        }
        return best;
    }

    private static boolean mayBeText(Outline page, int block) {
        boolean linked = page.block(block).linked() * 2 > page.text(block).length();
        return !linked && page.block(block).role() != ElementRole.HEADING;
    }

    private static boolean[] above(float[] chances, float least) {
        boolean[] above = new boolean[chances.length];
        for (int i = 0; i < chances.length; i++) {
            above[i] = chances[i] >= least;
        }
        return above;
    }

    private static Reading reading(
            Outline page, boolean[] likely, List<Optional<Removed.Kind>> outside, List<Removed> captions) {
        boolean[] chosen = new boolean[likely.length];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = likely[i] && outside.get(i).isEmpty();
        }
        int body = LeadBlocks.end(page, chosen);
        List<Block> summary = new ArrayList<>();
        List<Block> kept = new ArrayList<>();
        List<Removed> removed = new ArrayList<>(captions);
        Removed.Side[] sides = BesideText.of(chosen);
        for (int i = 0; i < page.size(); i++) {
            if (!chosen[i]) {
                Removed.Kind kind = outside.get(i).isPresent() ? outside.get(i).get() : RemovedBlock.kind(page, i);
                boolean menu = kind == Removed.Kind.NAVIGATION || isLinkInList(page.block(i));
                Removed.Side side = menu ? Removed.Side.FAR : sides[i];
                removed.add(new Removed(kind, page.text(i)).at(side));
            } else if (i < body) {
                summary.add(page.block(i));
            } else {
                kept.add(page.block(i));
            }
        }
        Reading lead = BlockReader.read(summary);
        Reading text = BlockReader.read(kept);
        Content content = text.content().withSummaries(lead.content().paragraphs());
        return new Reading(content, removed, Optional.empty(), Optional.empty())
                .plusRemoved(lead.removed())
                .plusRemoved(text.removed());
    }

    private static boolean isLinkInList(Block block) {
        return block.role() == ElementRole.ITEM
                && block.linked() * 2 > block.text().length();
    }

    private static Optional<Removed.Kind> captionKind(Element block, Map<Element, Removed.Kind> captions) {
        for (Element element = block; element != null && !captions.isEmpty(); element = element.parent()) {
            Removed.Kind kind = captions.get(element);
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
