package news.dateline.page;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of an HTML body: one line a block, an empty line between blocks. Stateless; thread safe. */
public final class HtmlText {
    private static final Set<String> LINES = Set.of("br", "li", "tr", "dt", "dd", "figcaption");

    private HtmlText() {}

    /** The text of an HTML fragment; scripts and styles are no text. */
    public static String of(String html) {
        Lines lines = new Lines();
        NodeTraversor.traverse(lines, Jsoup.parseBodyFragment(html).body());
        return lines.out.toString();
    }

    private static final class Lines implements NodeVisitor {
        private final StringBuilder out = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                out.append(spaced(text.getWholeText()));
            } else {
                seam(node);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            seam(node);
        }

        private void seam(Node node) {
            if (node instanceof Element element) {
                out.append(LINES.contains(element.normalName()) ? "\n" : element.isBlock() ? "\n\n" : "");
            }
        }

        /** Line breaks in HTML's text are spaces. */
        private static String spaced(String text) {
            return text.replace('\n', ' ').replace('\r', ' ').replace('\f', ' ');
        }
    }
}
