package news.dateline.page;

import static java.util.Objects.requireNonNull;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import news.dateline.markup.ElementRole;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Stories that load below the article as a reader scrolls on: each stands in a box beside the article's own, under a headline
 * of its own. A chapter stands in the same box, or has neither a headline of the first rank nor one that is a link.
 */
@SuppressWarnings("ReferenceEquality") // an element is the same or another: jsoup's have no value to compare
final class SecondStory {
    private static final long NEXT = NameWords.bit("more") | NameWords.bit("related");

    private static final long STORY = NameWords.bit("article") | NameWords.bit("post");

    private static final double LINKED = 0.5;

    /** Of another story's text, which may be longer than the article. */
    private static final double LEAST_SHARE = 0.3;

    /** Of the text in the article's own box, in letters. */
    private static final int SHORTEST = 200;

    private static final int SHORTEST_PARAGRAPH = 40;

    private final Outline page;
    private final boolean[] chosen;
    private final Set<Element> aroundTitle = new HashSet<>();
    private final Element title;

    private SecondStory(Outline page, boolean[] chosen, Element title) {
        this.page = page;
        this.chosen = chosen;
        this.title = title;
        for (Element element = title; element != null; element = element.parent()) {
            aroundTitle.add(element);
        }
    }

    /**
     * The blocks of other stories; none where the page shows no headline.
     *
     * @param chosen which blocks are taken for text
     */
    static BitSet in(Outline page, boolean[] chosen) {
        int headline = headline(page);
        BitSet found = new BitSet();
        if (headline < 0) {
            return found;
        }
        SecondStory stories = new SecondStory(page, chosen, rank(page, headline));
        for (int i = headline + 1; i < page.size(); i++) {
            if (!found.get(i) && isHeadline(page, i)) {
                Element box = stories.box(i);
                for (int j = i;
                        box != null && j < page.size() && isWithin(page.block(j).element(), box);
                        j++) {
                    found.set(j);
                }
            }
        }
        return found;
    }

    /** The first heading that the page's title has; else the first of the first rank. */
    private static int headline(Outline page) {
        int first = -1;
        for (int i = 0; i < page.size(); i++) {
            if (isHeadline(page, i)) {
                String bare = page.bare(i);
                if (!bare.isEmpty() && page.stated().title().contains(bare)) {
                    return i;
                }
                first = first < 0 && rank(page, i).normalName().equals("h1") ? i : first;
            }
        }
        return first;
    }

    private static boolean isHeadline(Outline page, int block) {
        if (page.block(block).role() != ElementRole.HEADING) {
            return false;
        }
        String name = rank(page, block).normalName();
        return name.equals("h1") || name.equals("h2");
    }

    /** The heading around a block. */
    private static Element rank(Outline page, int block) {
        Element own = page.block(block).element();
        Element heading = own.closest("h1, h2, h3, h4, h5, h6");
        return heading == null ? own : heading;
    }

    /** The box of another story that this heading opens, if it does. */
    private @Nullable Element box(int heading) {
        Element own = rank(page, heading);
        Element box = own;
        while (box.parent() != null && !aroundTitle.contains(box.parent())) {
            box = box.parent();
        }
        Element common = box.parent();
        if (common == null || box == own) {
            return null;
        }
        Element first = title;
        while (first != common && first.parent() != common) {
            first = requireNonNull(first.parent(), "what holds both is around the headline");
        }
        boolean beside = first != title && first != common && opens(heading, box) && holdsStory(first, box);
        boolean like =
                first.normalName().equals(box.normalName()) && first.className().equals(box.className());
        boolean next = isNext(box, own) && (isHeadlineOfItsOwn(own) || isArticle(box, own));
        boolean alike = like
                && (isLinked(own) || isArticle(box, own) && own.normalName().equals(title.normalName()));
        return beside && (next || alike) ? box : null;
    }

    /** Of the first rank, as that of the article, or a link to the story's own page. */
    private boolean isHeadlineOfItsOwn(Element heading) {
        return isLinked(heading)
                || heading.normalName().equals("h1") && title.normalName().equals("h1");
    }

    private static boolean isLinked(Element heading) {
        Element link = heading.selectFirst("a[href]");
        Element found = link == null ? heading.closest("a[href]") : link;
        return found != null && !found.attr("href").startsWith("#");
    }

    /** Whether an element around a heading is one that holds a whole story, by its kind or its name. */
    private boolean isArticle(Element box, Element heading) {
        for (Element element = heading.parent(); element != null; element = element == box ? null : element.parent()) {
            if (element.normalName().equals("article") || (page.topics(element) & STORY) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isNext(Element box, Element heading) {
        for (Element element = heading.parent(); element != null; element = element == box ? null : element.parent()) {
            if ((page.topics(element) & NEXT) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first box has a story, and not only the opening of what the other goes on with. */
    private boolean holdsStory(Element first, Element other) {
        int own = prose(first);
        return own >= SHORTEST && own >= prose(other) * LEAST_SHARE;
    }

    private int prose(Element box) {
        int weight = 0;
        for (int i = 0; i < page.size(); i++) {
            int length = TextWeight.of(page.text(i));
            boolean prose = chosen[i]
                    && length >= SHORTEST_PARAGRAPH
                    && page.block(i).role() != ElementRole.HEADING
                    && page.linkedShare(i) < LINKED
                    && isWithin(page.block(i).element(), box);
            weight += prose ? length : 0;
        }
        return weight;
    }

    /** Nothing but a kicker or a date stands above the heading in its box. */
    private boolean opens(int heading, Element box) {
        for (int i = heading - 1; i >= 0 && isWithin(page.block(i).element(), box); i--) {
            if (TextWeight.of(page.text(i)) > SHORTEST_PARAGRAPH || heading - i > 3) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithin(Element inner, Element box) {
        for (Element element = inner; element != null; element = element.parent()) {
            if (element == box) {
                return true;
            }
        }
        return false;
    }
}
