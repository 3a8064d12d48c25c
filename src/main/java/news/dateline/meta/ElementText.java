package news.dateline.meta;

import news.dateline.markup.ElementRole;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The text of a small element, a line for each block in it; of a large one the beginning. */
final class ElementText implements NodeFilter {
    private final StringBuilder text = new StringBuilder();
    private final int longest;

    private ElementText(int longest) {
        this.longest = longest;
    }

    /** @param longest where to stop, in UTF-16 units */
    static String of(Element element, int longest) {
        ElementText filter = new ElementText(longest);
        NodeTraversor.filter(filter, element);
        return filter.text.toString().strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
            return text.length() > longest ? FilterResult.STOP : FilterResult.CONTINUE;
        }
        if (node instanceof Element element) {
            ElementRole role = ElementRole.of(element);
            if (role == ElementRole.SKIP && depth > 0) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (role != ElementRole.INLINE) {
                lineFeed();
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && ElementRole.of(element) != ElementRole.INLINE) {
            lineFeed();
        }
        return FilterResult.CONTINUE;
    }

    private void lineFeed() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            boolean blank = Character.isWhitespace(unit) || Character.isSpaceChar(unit);
            if (!blank) {
                text.append(unit);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) > ' ') {
                text.append(' ');
            }
        }
    }
}
