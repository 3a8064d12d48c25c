package news.dateline.page;

import java.util.HashSet;
import java.util.Set;
import news.dateline.markup.ElementRole;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells a list of other stories, each a linked headline with a few lines, from an article. */
final class ListOfStories {
    private static final int FEWEST = 4;
    private static final int FARTHEST = 4;

    /** Blocks of one entry. */
    private static final int MOST_OF_ENTRY = 6;

    /** Of all of its text, in letters; a longer one is a story of its own. */
    private static final int LONGEST_ENTRY = 400;

    private static final double MOST_OF_TEXT = 0.8;
    private static final String LINKED_HEADLINE =
            "h2 a[href], h3 a[href], h4 a[href], h5 a[href], a[href] h2, a[href] h3, a[href] h4, a[href] h5";

    private ListOfStories() {}

    /** Whether what was taken for text is almost all of entries of a list. */
    static boolean isOne(Outline page, boolean[] chosen) {
        Set<Element> entries = new HashSet<>();
        int all = 0;
        int listed = 0;
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] && page.block(i).role() != ElementRole.HEADING) {
                int weight = TextWeight.of(page.text(i));
                Element entry = entry(page.box(i));
                all += weight;
                if (entry != null) {
                    entries.add(entry);
                    listed += weight;
                }
            }
        }
        return entries.size() >= FEWEST && listed >= all * MOST_OF_TEXT;
    }

    /** The small box around that has a linked headline. */
    private static @Nullable Element entry(Box own) {
        Box box = own;
        for (int up = 0; up < FARTHEST && box != null && box.blocks <= MOST_OF_ENTRY; up++, box = box.parent) {
            if (box.characters > LONGEST_ENTRY) {
                return null;
            }
            Element headline = box.element.selectFirst(LINKED_HEADLINE);
            if (headline != null && leadsAway(headline)) {
                return box.element;
            }
        }
        return null;
    }

    private static boolean leadsAway(Element headline) {
        Element link = headline.closest("a[href]");
        return link != null && !link.attr("href").startsWith("#");
    }
}
