package news.dateline.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import news.dateline.text.FactTables;

/** Reads {@code cities.tsv.gz} (its columns stand in its first line) and the names of our own, {@code names.tsv}. */
final class CityTable {
    private CityTable() {}

    /** @throws IllegalStateException if a table is missing or has a row that does not fit */
    static PlaceIndex load(FactTables tables) {
        PlaceIndex index = new PlaceIndex();
        Cells cells = new Cells(text());
        cells.skipRow(); // the columns' names
        while (cells.hasRow()) {
            city(cells, index);
        }
        tables.forEach("gazetteer/names.tsv", 4, row -> ownName(row, index));
        return index;
    }

    private static String text() {
        try (InputStream in = CityTable.class.getResourceAsStream("cities.tsv.gz")) {
            if (in == null) {
                throw new IllegalStateException("no cities.tsv.gz");
            }
            return new String(new GZIPInputStream(in, 1 << 16).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cities.tsv.gz", e);
        }
    }

    private static void city(Cells cells, PlaceIndex index) {
        long id = Long.parseLong(cells.next());
        index.place(new Place(
                id,
                cells.next(),
                cells.next().intern(),
                cells.next().intern(),
                Place.Rank.ofFeature(cells.next()),
                Integer.parseInt(cells.next()),
                Double.parseDouble(cells.next()),
                Double.parseDouble(cells.next()),
                cells.next().intern()));
        while (cells.hasName()) {
            String language = cells.next('=');
            index.name(id, cells.next('|'), language);
        }
    }

    private static void ownName(List<String> row, PlaceIndex index) {
        long id = Long.parseLong(row.get(0));
        if (!index.knows(id)) {
            throw new IllegalArgumentException("no place has the id " + id);
        }
        index.name(id, row.get(2), row.get(1));
    }

    /** Walks over the table once: at start-up, rows split into arrays cost more than all the rest. For one thread. */
    private static final class Cells {
        private final String text;
        private int at;

        Cells(String text) {
            this.text = text;
        }

        boolean hasRow() {
            return at < text.length();
        }

        void skipRow() {
            at = text.indexOf('\n', at) + 1;
        }

        /** Whether the row has another name in another language; its end is passed where it has none. */
        boolean hasName() {
            boolean ends = at >= text.length() || text.charAt(at) == '\n' || text.charAt(at - 1) == '\n';
            at += ends && at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
            return !ends;
        }

        String next() {
            return next('\t');
        }

        /** The text up to this mark or to the end of the row; the mark is passed. */
        String next(char mark) {
            int end = at;
            while (end < text.length() && text.charAt(end) != mark && text.charAt(end) != '\n') {
                end++;
            }
            String cell = text.substring(at, end);
            at = end + 1;
            return cell;
        }
    }
}
