package news.dateline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The tables of facts that a desk may add to: the rows that ship with Dateline, then the desk's own, so that one of these
 * stands where both say something of the same word. UTF-8, one row a line, columns apart by tabs, {@code #} a note.
 * Thread safe.
 */
public final class FactTables {
    private static final FactTables SHIPPED = new FactTables(List.of());

    /** The package that the rooms lie in; a table's name begins below it. */
    private static final String ROOT = "/news/dateline/";

    private final List<DeskTable> added;
    private final Set<String> read = ConcurrentHashMap.newKeySet();

    private FactTables(List<DeskTable> added) {
        this.added = List.copyOf(added);
    }

    /** The tables as they ship. */
    public static FactTables shipped() {
        return SHIPPED;
    }

    /** The tables as they ship, with a desk's own rows. */
    public static FactTables with(List<DeskTable> added) {
        return added.isEmpty() ? SHIPPED : new FactTables(added);
    }

    /**
     * Hands over each row of a table.
     *
     * @param name by room and file: {@code agency/agencies.tsv}
     * @param columns how many columns each row must have
     * @param taker takes a row, or throws what says why it can't
     * @throws BrokenTable if a row has another number of columns or is not taken
     * @throws IllegalStateException if no such table ships
     */
    public void forEach(String name, int columns, Consumer<List<String>> taker) {
        read.add(name);
        try (InputStream in = FactTables.class.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IllegalStateException("no table " + name);
            }
            forEach(new InputStreamReader(in, StandardCharsets.UTF_8), name, columns, taker);
            for (DeskTable table : added) {
                if (table.name().equals(name)) {
                    forEach(new StringReader(table.text()), table.origin(), columns, taker);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("table " + name, e);
        }
    }

    private static void forEach(Reader text, String origin, int columns, Consumer<List<String>> taker)
            throws IOException {
        BufferedReader in = new BufferedReader(text);
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                take(List.of(line.split("\t", -1)), columns, taker, origin + ", line " + number);
            }
        }
    }

    private static void take(List<String> row, int columns, Consumer<List<String>> taker, String where) {
        if (row.size() != columns) {
            throw new BrokenTable(where + ": " + columns + " columns apart by tabs wanted, not " + row.size());
        }
        try {
            taker.accept(row);
        } catch (RuntimeException unfit) {
            throw new BrokenTable(where + ": " + unfit.getMessage(), unfit);
        }
    }

    /**
     * Says so where a desk's file adds to a table that nothing read: its name is wrong, and its rows would count for
     * nothing.
     *
     * @throws BrokenTable if there is one
     */
    public void requireAllRead() {
        for (DeskTable table : added) {
            if (!read.contains(table.name())) {
                throw new BrokenTable(
                        table.origin() + ": no table that a desk may add to has the name " + table.name());
            }
        }
    }
}
