package news.dateline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tables of facts that belong to the code and that no desk adds to, such as namespaces and trained weights: UTF-8,
 * one row a line, columns apart by tabs, {@code #} a note. {@link FactTables} has those that a desk does add to.
 */
public final class FactTable {
    private FactTable() {}

    /**
     * The rows of a table beside the class that asks for it.
     *
     * @param columns how many columns each row must have
     * @throws IllegalStateException if the table is missing, or a row has another number of columns
     */
    public static List<List<String>> rows(Class<?> owner, String name, int columns) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no table " + name + " beside " + owner.getName());
            }
            return rows(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name, columns);
        } catch (IOException e) {
            throw new UncheckedIOException("table " + name, e);
        }
    }

    private static List<List<String>> rows(BufferedReader in, String name, int columns) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> row = List.of(line.split("\t", -1));
            if (row.size() != columns) {
                throw new IllegalStateException(name + ": " + columns + " columns wanted in row: " + line);
            }
            rows.add(row);
        }
        return rows;
    }
}
