package news.dateline.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import news.dateline.item.ContentHash;
import news.dateline.item.Hints;
import news.dateline.item.Reason;
import news.dateline.text.FactTable;

/**
 * An invented payload that ships with Dateline, and what must become of it.
 *
 * @param file its name
 * @param hints sent with it
 * @param expected what must become of it
 */
record Sample(String file, Hints hints, Expected expected) {
    private static final String NONE = "-";
    private static final int COLUMNS = 9;

    /** What must become of a sample: a reason, or else an article with these traits. */
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
    }

    /** All of them, in the order in which they are fed. */
    static List<Sample> all() {
        return FactTable.rows(Sample.class, "samples.tsv", COLUMNS).stream()
                .map(Sample::of)
                .toList();
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

    private static Sample of(List<String> row) {
        Hints hints = new Hints(optional(row.get(1)), optional(row.get(2)), Optional.of("samples"), Optional.empty());
        Expected expected = new Expected(
                optional(row.get(3)).map(code -> Reason.ofCode(code).orElseThrow()),
                optional(row.get(4)),
                optional(row.get(5)),
                optional(row.get(6)),
                optional(row.get(7)).map(ids -> Arrays.asList(ids.split(","))).orElse(List.of()),
                optional(row.get(8)));
        return new Sample(row.get(0), hints, expected);
    }

    private static Optional<String> optional(String cell) {
        return Optional.of(cell).filter(text -> !text.equals(NONE));
    }
}
