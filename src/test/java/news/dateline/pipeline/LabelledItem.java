package news.dateline.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An invented item, and what an editor reads in how it opens and closes: a row of {@code pipeline/labelled}.
 *
 * @param published the item's own date
 * @param dateline the words of the dateline
 * @param filed the date that the dateline gives
 * @param filedBy ids of the agencies in the dateline
 * @param credited ids of all agencies that the item credits
 * @param signoff the lines of the sign-off
 * @param signoffAsked whether the sign-off is more than a mark that the text ends here
 */
record LabelledItem(
        String id,
        LocalDate published,
        String body,
        Optional<String> dateline,
        List<String> places,
        Optional<LocalDate> filed,
        List<String> filedBy,
        Set<String> credited,
        List<String> byline,
        List<String> signoff,
        boolean signoffAsked) {
    private static final String FOLDER = "/news/dateline/pipeline/labelled/";
    private static final String NOTHING = "-";
    private static final int COLUMNS = 10;

    /** The language's items, in their order. */
    static List<LabelledItem> of(String language) {
        return rows(language + ".tsv").map(LabelledItem::of).toList();
    }

    /** The rows of one table of the folder, notes left out. */
    static Stream<String[]> rows(String table) {
        try (InputStream in = LabelledItem.class.getResourceAsStream(FOLDER + table)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledItem of(String[] row) {
        if (row.length != COLUMNS) {
            throw new IllegalArgumentException(row[0] + " has " + row.length + " columns");
        }
        String signoff = row[9].startsWith("?") ? row[9].substring(1) : row[9];
        return new LabelledItem(
                row[0],
                LocalDate.parse(row[1]),
                row[2].replace("¶", "\n\n"),
                stated(row[3]),
                list(row[4], ";"),
                stated(row[5]).map(LocalDate::parse),
                list(row[6], ";"),
                Set.copyOf(list(row[7], ";")),
                list(row[8], ";"),
                list(signoff, " \\+ "),
                signoff.equals(row[9]));
    }

    private static Optional<String> stated(String cell) {
        return Optional.of(cell).filter(text -> !text.equals(NOTHING));
    }

    private static List<String> list(String cell, String apart) {
        return stated(cell).map(text -> Arrays.asList(text.split(apart))).orElse(List.of());
    }
}
