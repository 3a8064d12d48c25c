package news.dateline.markup;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Counts the characters of a block that stand in links, in bold or in italics. For one walk. */
final class EmphasisCount {
    private static final Set<String> STRESS = Set.of("b", "strong", "em", "i", "u", "mark");

    private int links;
    private int stresses;
    private int linked;
    private int stressed;

    void open(Element element) {
        enter(element, 1);
    }

    void close(Element element) {
        enter(element, -1);
    }

    private void enter(Element element, int step) {
        String name = element.normalName();
        if (name.equals("a")) {
            links += element.hasAttr("href") ? step : 0;
        } else if (STRESS.contains(name)) {
            stresses += step;
        }
    }

    /** One more character that is no white space. */
    void count() {
        linked += links > 0 ? 1 : 0;
        stressed += stresses > 0 ? 1 : 0;
    }

    int linked() {
        return linked;
    }

    int stressed() {
        return stressed;
    }

    /** A new block begins. */
    void reset() {
        linked = 0;
        stressed = 0;
    }
}
