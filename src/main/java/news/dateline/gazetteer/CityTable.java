package news.dateline.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import news.dateline.text.FactTable;

/** Reads {@code cities.tsv.gz} (its columns stand in its first line) and the names of our own, {@code names.tsv}. */
final class CityTable {
    private static final int COLUMNS = 10;

    private CityTable() {}

    /** @throws IllegalStateException if a table is missing or has a row that does not fit */
    static Gazetteer load() {
        Gazetteer.Builder builder = new Gazetteer.Builder();
        try (InputStream in = CityTable.class.getResourceAsStream("cities.tsv.gz")) {
            if (in == null) {
                throw new IllegalStateException("no cities.tsv.gz");
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8));
            lines.readLine(); // the columns' names
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                city(line, builder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cities.tsv.gz", e);
        }
        ownNames(builder);
        return builder.build();
    }

    private static void city(String line, Gazetteer.Builder builder) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("cities.tsv.gz: " + COLUMNS + " columns wanted in row: " + line);
        }
        long id = Long.parseLong(cells[0]);
        builder.place(new Place(
                id,
                cells[1],
                cells[2].intern(),
                cells[3].intern(),
                Place.Rank.ofFeature(cells[4]),
                Integer.parseInt(cells[5]),
                Double.parseDouble(cells[6]),
                Double.parseDouble(cells[7]),
                cells[8].intern()));
        String names = cells[9];
        for (int start = 0; start < names.length(); ) {
            int end = names.indexOf('|', start);
            end = end < 0 ? names.length() : end;
            int equals = names.indexOf('=', start);
            builder.name(id, names.substring(equals + 1, end), names.substring(start, equals));
            start = end + 1;
        }
    }

    private static void ownNames(Gazetteer.Builder builder) {
        for (List<String> row : FactTable.rows(CityTable.class, "names.tsv", 4)) {
            long id = Long.parseLong(row.get(0));
            if (!builder.knows(id)) {
                throw new IllegalStateException("names.tsv: no place has the id of row: " + row);
            }
            builder.name(id, row.get(2), row.get(1));
        }
    }
}
