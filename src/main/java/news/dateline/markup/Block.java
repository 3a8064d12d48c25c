package news.dateline.markup;

import static java.util.Objects.requireNonNull;

import org.jsoup.nodes.Element;

/**
 * A text that stands by itself in a tree: a paragraph, a heading, an item of a list, a table.
 *
 * @param role what it is: {@code BLOCK}, {@code HEADING}, {@code ITEM}, {@code QUOTE}, {@code CAPTION}, {@code TABLE} or
 *     {@code PREFORMATTED}
 * @param text never blank; single spaces, line feeds only in tables (a line a row, cells apart by tabs) and in
 *     preformatted text
 * @param element the innermost element of that role around it; the root where there is none
 * @param linked how many of its characters, white space aside, stand in links
 * @param stressed how many of them are set in bold or italics
 */
public record Block(ElementRole role, String text, Element element, int linked, int stressed) {
    public Block {
        requireNonNull(role, "role");
        requireNonNull(text, "text");
        requireNonNull(element, "element");
    }

    /** A text without links, in one type. */
    public Block(ElementRole role, String text, Element element) {
        this(role, text, element, 0, 0);
    }

    /** The text is never logged. */
    @Override
    public String toString() {
        return "Block[" + role + ", " + text.length() + " characters in " + element.tagName() + "]";
    }
}
