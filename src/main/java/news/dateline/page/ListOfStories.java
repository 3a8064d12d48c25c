package news.dateline.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
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
    /** A date, a line or two. */
    private static final int MOST_BELOW = 2;

    private static final double LINKED = 0.9;
    /** In letters; a keyword is shorter. */
    private static final int SHORTEST_HEADLINE = 20;

    private static final String LINKED_HEADLINE =
            "h2 a[href], h3 a[href], h4 a[href], h5 a[href], a[href] h2, a[href] h3, a[href] h4, a[href] h5";

    private ListOfStories() {}

    /** Whether what was taken for text is almost all of entries of a list. */
    static boolean isOne(Outline page, boolean[] chosen) {
        Set<Element> entries = new HashSet<>();
        Map<BlockPattern, Set<Element>> headlines = new HashMap<>();
        Map<BlockPattern, Integer> below = new HashMap<>();
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
                int headline = weight <= LONGEST_ENTRY ? headlineAbove(page, i) : -1;
                if (headline >= 0) {
                    BlockPattern pattern = page.pattern(headline);
                    headlines
                            .computeIfAbsent(pattern, known -> new HashSet<>())
                            .add(page.block(headline).element());
                    below.merge(pattern, weight, Integer::sum);
                }
            }
        }
        int least = (int) Math.ceil(all * MOST_OF_TEXT);
        return entries.size() >= FEWEST && listed >= least
                || below.entrySet().stream()
                        .filter(pattern -> pattern.getValue() >= least)
                        .anyMatch(pattern -> headlines
                                                .getOrDefault(pattern.getKey(), Set.of())
                                                .size()
                                        > 1
                                && links(page, pattern.getKey()) >= FEWEST);
    }

    /** How many blocks of a pattern are links to stories. */
    private static int links(Outline page, BlockPattern pattern) {
        int links = 0;
        for (int i = 0; i < page.size(); i++) {
            links += page.pattern(i).equals(pattern) && isHeadline(page, i) ? 1 : 0;
        }
        return links;
    }

    /** The block that is a link to a story and nothing else, as this one is or stands below one; -1 without. */
    private static int headlineAbove(Outline page, int block) {
        for (int i = block; i >= Math.max(0, block - MOST_BELOW); i--) {
            if (isHeadline(page, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHeadline(Outline page, int block) {
        Element link = page.block(block).element();
        boolean whole = page.linkedShare(block) >= LINKED && TextWeight.of(page.text(block)) >= SHORTEST_HEADLINE;
        return whole && leadsAway(link.normalName().equals("a") ? link : firstLink(link));
    }

    private static Element firstLink(Element around) {
        Element link = around.selectFirst("a[href]");
        return link == null ? around : link;
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
