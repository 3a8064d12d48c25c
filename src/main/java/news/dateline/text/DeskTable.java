package news.dateline.text;

import static java.util.Objects.requireNonNull;

/**
 * Rows that a desk adds to a table of facts.
 *
 * @param name the table, by its room and its file: {@code agency/agencies.tsv}
 * @param origin the file that the rows come from, as messages name it
 * @param text the file's text
 */
public record DeskTable(String name, String origin, String text) {
    public DeskTable {
        requireNonNull(name, "name");
        requireNonNull(origin, "origin");
        requireNonNull(text, "text");
    }
}
