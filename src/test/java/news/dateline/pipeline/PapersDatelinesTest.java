package news.dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.item.Article;
import news.dateline.item.Dateline;
import news.dateline.item.Hints;
import news.dateline.item.Outcome;
import news.dateline.item.RawItem;
import news.dateline.item.Removed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Datelines of papers, which name no agency: {@code papers.tsv}. */
class PapersDatelinesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Cleaner CLEANER = Pipeline.within(Limits.DEFAULT);

    /** An opening, and what an editor reads in it. */
    record Opening(String published, String text, String places, String reporters, String day, boolean dateline) {
        static Opening of(String row) {
            String[] cells = row.split("\t", -1);
            return new Opening(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5].equals("yes"));
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Opening> openings() throws IOException {
        try (BufferedReader rows = new BufferedReader(
                new InputStreamReader(PapersDatelinesTest.class.getResourceAsStream("papers.tsv"), UTF_8))) {
            return rows.lines().filter(row -> !row.startsWith("#")).map(Opening::of).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("openings")
    void isReadAsAnEditorReadsIt(Opening opening) throws IOException {
        Map<String, String> envelope = Map.of(
                "headline",
                "News",
                "body",
                opening.text().replace("¶", "\n\n"),
                "publishedAt",
                opening.published() + "T12:00:00Z");

        Outcome outcome = CLEANER.clean(RawItem.of(JSON.writeValueAsBytes(envelope), Hints.NONE, Instant.EPOCH))
                .get(0);

        Article article = ((Outcome.Cleaned) outcome).article();
        Optional<Dateline> dateline = article.wire().dateline();
        assertEquals(opening.dateline(), isTakenOff(article));
        assertEquals(
                list(opening.places()),
                dateline.stream()
                        .flatMap(found -> found.places().stream())
                        .map(Dateline.FilingPlace::literal)
                        .toList());
        assertEquals(list(opening.reporters()), article.editorial().authors());
        Optional<LocalDate> day =
                list(opening.day()).stream().map(LocalDate::parse).findFirst();
        day.ifPresent(stated -> assertEquals(day, dateline.flatMap(Dateline::date)));
    }

    private static boolean isTakenOff(Article article) {
        return article.wire().removed().stream().anyMatch(removed -> removed.kind() == Removed.Kind.DATELINE);
    }

    private static List<String> list(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split(";"));
    }
}
