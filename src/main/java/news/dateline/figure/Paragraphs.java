package news.dateline.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dateline.markup.ElementRole;
import org.jsoup.nodes.Element;

/** Where the article's text is on its page: the element with the most text in paragraphs, from headline to last paragraph. */
final class Paragraphs {
    private static final int SHORTEST = 50;
    private static final int FARTHEST = 6;

    /** What counts of a text one element farther out: an outer one must hold this much more to be the article. */
    private static final double KEPT = 0.8;

    private record Paragraph(int at, int length, Element holder) {}

    private record Headline(int at, Element element) {}

    private final List<Paragraph> found = new ArrayList<>();
    private final List<Headline> headlines = new ArrayList<>();

    void add(int at, int length, Element owner, boolean linked) {
        if (length >= SHORTEST && !linked) {
            Element block = owner;
            while (block.parent() != null && ElementRole.of(block) == ElementRole.INLINE) {
                block = block.parent();
            }
            found.add(new Paragraph(at, length, block.parent() == null ? block : block.parent()));
        }
    }

    void headline(int at, Element element) {
        if (element.normalName().equals("h1")) {
            headlines.add(new Headline(at, element));
        }
    }

    /** The part of the page that is the article; the whole page if it has no paragraphs. */
    ArticleSpan span() {
        Map<Element, Double> lengths = new HashMap<>();
        Element best = null;
        double most = 0;
        for (Paragraph paragraph : found) {
            double share = paragraph.length();
            Element element = paragraph.holder();
            for (int i = 0; i < FARTHEST && element != null; i++) {
                double length = lengths.merge(element, share, Double::sum);
                if (length > most) {
                    most = length;
                    best = element;
                }
                share *= KEPT;
                element = element.parent();
            }
        }
        return best == null ? ArticleSpan.PAGE : span(whole(best, lengths));
    }

    /**
     * An article that is cut into parts of one kind, text, picture, text, is what holds them all: elements of one name and
     * class side by side, several of which have text.
     */
    private static Element whole(Element part, Map<Element, Double> lengths) {
        Element whole = part;
        Element element = part;
        for (int i = 0; i < FARTHEST; i++) {
            Element one = element;
            Element parent = one.parent();
            if (parent == null) {
                break;
            }
            boolean others = !one.className().isBlank()
                    && parent.children().stream().anyMatch(other -> isOther(one, other) && lengths.containsKey(other));
            whole = others ? parent : whole;
            element = parent;
        }
        return whole;
    }

    @SuppressWarnings("ReferenceEquality") // a node is the same or another: jsoup's nodes have no value to compare
    private static boolean isOther(Element one, Element other) {
        return other != one
                && other.normalName().equals(one.normalName())
                && other.className().equals(one.className());
    }

    private ArticleSpan span(Element container) {
        int first = -1;
        int last = 0;
        for (Paragraph paragraph : found) {
            if (isWithin(paragraph.holder(), container)) {
                first = first < 0 ? paragraph.at() : first;
                last = paragraph.at();
            }
        }
        Set<Element> around = new HashSet<>();
        addAll(around, container);
        int headline = -1;
        for (Headline one : headlines) {
            headline = one.at() < first ? one.at() : headline;
        }
        for (Headline one : headlines) {
            if (one.at() == headline) {
                addAll(around, one.element());
            }
        }
        return new ArticleSpan(headline, first, last, around);
    }

    private static void addAll(Set<Element> around, Element innermost) {
        for (Element element = innermost; element != null; element = element.parent()) {
            around.add(element);
        }
    }

    @SuppressWarnings("ReferenceEquality") // a node is the same or another: jsoup's nodes have no value to compare
    private static boolean isWithin(Element element, Element container) {
        Element one = element;
        for (int i = 0; i < FARTHEST * 2 && one != null; i++) {
            if (one == container) {
                return true;
            }
            one = one.parent();
        }
        return false;
    }
}
