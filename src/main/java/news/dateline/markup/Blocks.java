package news.dateline.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The text of a tree as blocks, in order: the one model for pages and for the bodies of wire formats. No text outside of
 * skipped elements is lost, however deep it is nested. Stateless; thread safe.
 */
public final class Blocks {
    private Blocks() {}

    /** The blocks of an HTML fragment. */
    public static List<Block> ofHtml(String html) {
        return of(Jsoup.parseBodyFragment(html).body());
    }

    /** The blocks below an element, HTML's or XML's. */
    public static List<Block> of(Element root) {
        return of(root, inline -> false);
    }

    /**
     * The blocks below an element.
     *
     * @param apart tells elements within a line that are no words of it, such as those that are not shown: their text
     *     follows the line, in blocks of its own
     */
    public static List<Block> of(Element root, Predicate<Element> apart) {
        Walk walk = new Walk(root, apart);
        NodeTraversor.traverse(walk, root);
        walk.flush();
        return walk.blocks;
    }

    @SuppressWarnings("ReferenceEquality") // a node is the same or another: jsoup's nodes have no value to compare
    private static final class Walk implements NodeVisitor {
        private static final Set<String> RAISED = Set.of("sup", "sub");

        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final Element root;
        private @Nullable Element skipped;
        private @Nullable Element whole;
        private Element owner;
        private final EmphasisCount emphasis = new EmphasisCount();
        private final Predicate<Element> apart;
        private final List<Element> setApart = new ArrayList<>();
        private int breaks;

        Walk(Element root, Predicate<Element> apart) {
            this.root = root;
            this.apart = apart;
            this.owner = root;
        }

        @Override
        public void head(Node node, int depth) {
            if (skipped != null) {
                return;
            }
            if (node instanceof TextNode words) {
                append(words.getWholeText());
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        private void open(Element element) {
            ElementRole role = ElementRole.of(element);
            emphasis.open(element);
            if (role == ElementRole.SKIP && element != root) {
                skipped = element;
                emphasis.close(element);
            } else if (role == ElementRole.INLINE && element != root && apart.test(element)) {
                skipped = element;
                emphasis.close(element);
                setApart.add(element);
            } else if (whole != null) {
                openWithin(whole, element, role);
            } else if (role == ElementRole.BREAK) {
                lineBreak();
            } else if (role != ElementRole.INLINE) {
                flush();
                owner = element;
                whole = role == ElementRole.PREFORMATTED || role == ElementRole.TABLE && DataTable.isOne(element)
                        ? element
                        : null;
            }
        }

        /** Within tables and preformatted text, structure is white space. */
        private void openWithin(Element whole, Element element, ElementRole role) {
            if (role == ElementRole.ROW
                    || role == ElementRole.BREAK && whole.normalName().equals("pre")) {
                text.append('\n');
            } else if (role == ElementRole.CELL) {
                text.append('\t');
            } else if (role == ElementRole.CAPTION) {
                text.append('\n');
            } else if (role != ElementRole.INLINE || isTable() && standsApart(element)) {
                text.append(' ');
            }
        }

        /** Two words in elements of their own, one right behind the other in a cell: a name and a unit, not H2O. */
        private boolean standsApart(Element element) {
            boolean glued = element.previousSibling() instanceof Element before
                    && ElementRole.of(before) == ElementRole.INLINE
                    && !RAISED.contains(element.normalName())
                    && !RAISED.contains(before.normalName());
            if (!glued || text.isEmpty() || isInitial()) {
                return false;
            }
            String words = element.text();
            return !words.isEmpty()
                    && Character.isLetterOrDigit(words.codePointAt(0))
                    && Character.isLetterOrDigit(text.charAt(text.length() - 1));
        }

        /** One letter alone, which may be the first of the word that follows. */
        private boolean isInitial() {
            int last = text.length() - 1;
            return Character.isLetter(text.charAt(last))
                    && (last == 0 || !Character.isLetterOrDigit(text.charAt(last - 1)));
        }

        @Override
        public void tail(Node node, int depth) {
            if (node == skipped) {
                skipped = null;
            } else if (skipped == null && node instanceof Element element) {
                close(element);
            }
        }

        private void close(Element element) {
            ElementRole role = ElementRole.of(element);
            emphasis.close(element);
            if (element == whole) {
                flush();
                whole = null;
                owner = parentOf(element);
            } else if (whole == null && role != ElementRole.INLINE && role != ElementRole.BREAK) {
                flush();
                owner = parentOf(element);
            }
        }

        private Element parentOf(Element element) {
            return element == root || element.parent() == null ? root : element.parent();
        }

        private void append(String words) {
            if (whole != null && !isTable()) {
                text.append(words);
                return;
            }
            for (int i = 0; i < words.length(); i++) {
                char unit = words.charAt(i);
                boolean blank = unit == ' ' || unit == '\n' || unit == '\t' || unit == '\r' || unit == '\f';
                if (!blank) {
                    breaks = 0;
                    emphasis.count();
                    text.append(unit);
                } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                    text.append(' ');
                }
            }
        }

        private boolean isTable() {
            return whole != null && whole.normalName().equals("table");
        }

        /** One break wraps a line; two in a row end a paragraph. */
        private void lineBreak() {
            breaks++;
            if (breaks >= 2) {
                flush();
            } else {
                append(" ");
            }
        }

        private void flush() {
            breaks = 0;
            if (!text.isEmpty()) {
                String block = whole == null ? text.toString().strip() : Tabular.tidied(text.toString());
                text.setLength(0);
                if (!block.isBlank()) {
                    blocks.add(new Block(role(), block, owner, emphasis.linked(), emphasis.stressed()));
                }
                emphasis.reset();
            }
            if (!setApart.isEmpty()) {
                List<Element> elements = List.copyOf(setApart);
                setApart.clear();
                elements.forEach(element -> blocks.addAll(of(element)));
            }
        }

        /** What the text is: that of the element around it, or of a heading, quote, item or caption around that. */
        private ElementRole role() {
            if (whole != null) {
                return isTable() ? ElementRole.TABLE : ElementRole.PREFORMATTED;
            }
            for (Element element = owner; element != null; element = element == root ? null : element.parent()) {
                ElementRole role = ElementRole.of(element);
                switch (role) {
                    case HEADING, ITEM, QUOTE, CAPTION -> {
                        return role;
                    }
                    default -> {
                        // an outer element may say more
                    }
                }
            }
            return ElementRole.BLOCK;
        }
    }
}
