package news.dateline.layout;

import static java.util.Objects.requireNonNull;

import java.util.List;
import news.dateline.item.Removed;

/**
 * A block of a page's text: what a reader of the page saw as one paragraph, heading, item of a list or line.
 *
 * @param raw the block as it stood, line breaks as blanks
 * @param text what it says, without the marks that the dump put into it; may be empty
 * @param marks the marks, in order: text and marks together are the raw block, white space aside
 * @param blanks how many empty lines stand before it
 * @param indent how many columns it is indented
 * @param isItem whether a list's mark stood before it
 * @param isHeading whether a heading's mark stood before it or around it
 * @param links how many links are marked in it
 * @param linked how many characters of its text are marked as links, where the dump says so
 */
record TextBlock(
        String raw,
        String text,
        List<Removed> marks,
        int blanks,
        int indent,
        boolean isItem,
        boolean isHeading,
        int links,
        int linked) {
    TextBlock {
        requireNonNull(raw, "raw");
        requireNonNull(text, "text");
        marks = List.copyOf(marks);
    }

    boolean opensBlock() {
        return blanks > 0;
    }

    /** This block as it were if it said this alone. */
    TextBlock withText(String said) {
        return new TextBlock(raw, said, marks, blanks, indent, isItem, isHeading, links, linked);
    }
}
