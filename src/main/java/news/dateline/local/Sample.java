package news.dateline.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.item.ContentHash;
import news.dateline.item.Hints;
import news.dateline.item.Reason;
import news.dateline.text.FactTable;

/**
 * An invented payload that ships with Dateline, and what must become of it.
 *
 * @param file its name
 * @param hints sent with it
 * @param expected what must become of each of its items, in order
 */
record Sample(String file, Hints hints, List<Expected> expected) {
    private static final String NONE = "-";
    private static final int COLUMNS = 9;

    Sample {
        expected = List.copyOf(expected);
    }

    /** What must become of an item: a reason, or else an article with these traits. */
    record Expected(
            Optional<Reason> reason,
            Optional<String> language,
            Optional<String> date,
            Optional<String> place,
            List<String> agencies,
            Optional<String> headline) {
        Expected {
            agencies = List.copyOf(agencies);
        }

        static Expected rejected(Reason reason) {
            return new Expected(
                    Optional.of(reason),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty());
        }
    }

    /** All of them, in the order in which they are fed. Rows of one file are its items. */
    static List<Sample> all() {
        Map<String, List<List<String>>> files = FactTable.rows(Sample.class, "samples.tsv", COLUMNS).stream()
                .collect(Collectors.groupingBy(row -> row.get(0), LinkedHashMap::new, Collectors.toList()));
        return files.values().stream().map(Sample::of).toList();
    }

    byte[] payload() {
        try (InputStream in = Sample.class.getResourceAsStream("samples/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no sample " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an article or a dead letter has in common with the payload it came from. */
    String hash() {
        return ContentHash.of(payload());
    }

    private static Sample of(List<List<String>> rows) {
        List<String> first = rows.get(0);
        Hints hints =
                new Hints(optional(first.get(1)), optional(first.get(2)), Optional.of("samples"), Optional.empty());
        return new Sample(
                first.get(0), hints, rows.stream().map(Sample::expected).toList());
    }

    private static Expected expected(List<String> row) {
        return new Expected(
                optional(row.get(3)).map(code -> Reason.ofCode(code).orElseThrow()),
                optional(row.get(4)),
                optional(row.get(5)),
                optional(row.get(6)),
                optional(row.get(7)).map(ids -> Arrays.asList(ids.split(","))).orElse(List.of()),
                optional(row.get(8)));
    }

    private static Optional<String> optional(String cell) {
        return Optional.of(cell).filter(text -> !text.equals(NONE));
    }
}
