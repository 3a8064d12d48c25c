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
    private final boolean parted;
    /** Whether an element has begun or ended since the last character. */
    private boolean apart;

    private ElementText(int longest, boolean parted) {
        this.longest = longest;
        this.parted = parted;
    }

    /** @param longest where to stop, in UTF-16 units */
    static String of(Element element, int longest) {
        return read(element, new ElementText(longest, false));
    }

    /**
     * The text of an element that holds names and jobs, each in an element of its own: where style alone sets them apart, a
     * line feed does.
     */
    static String ofNames(Element element, int longest) {
        return read(element, new ElementText(longest, true));
    }

    private static String read(Element element, ElementText filter) {
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
            apart = true;
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
        apart |= node instanceof Element;
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

    /** Jane RoeSenior Reporter: two elements without a blank between them, which style sets apart. */
    private boolean isGlued(char next) {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(text.length() - 1)) && Character.isUpperCase(next);
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            boolean blank = Character.isWhitespace(unit) || Character.isSpaceChar(unit);
            if (!blank) {
                if (parted && apart && isGlued(unit)) {
                    text.append('\n');
                }
                apart = false;
                text.append(unit);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) > ' ') {
                text.append(' ');
            }
        }
    }
}
