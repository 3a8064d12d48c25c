package news.dateline.text;

import static java.util.Objects.requireNonNull;

/**
 * A paragraph of a plain text, its characters as they came.
 *
 * @param text on one line; of columns a line a row, cells apart by tabs
 * @param isTable whether it is columns
 */
public record Paragraph(String text, boolean isTable) {
    public Paragraph {
        requireNonNull(text, "text");
    }

    /** The text is never logged. */
    @Override
    public String toString() {
        return "Paragraph[" + text.length() + " characters" + (isTable ? ", a table]" : "]");
    }
}
