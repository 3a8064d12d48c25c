package news.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The example of each language in docs/measured.md is one of the labelled items, which {@link LabelledItemsTest} reads. */
class DatelineExamplesTest {
    @Test
    void thePageOfFiguresShowsEachLanguagesDatelineAsItIsLabelled() throws IOException {
        // Given
        List<String> languages =
                LabelledItem.rows("floors.tsv").map(row -> row[0]).toList();
        Set<List<String>> labelled = languages.stream()
                .flatMap(language -> LabelledItem.of(language).stream())
                .filter(item -> item.dateline().isPresent())
                .map(DatelineExamplesTest::cells)
                .collect(Collectors.toSet());

        // When
        List<List<String>> shown;
        try (Stream<String> lines = Files.lines(Path.of("docs/measured.md"))) {
            shown = lines.dropWhile(line -> !line.startsWith("## Datelines, language by language"))
                    .takeWhile(line -> !line.startsWith("## Speed"))
                    .map(line -> line.split(" \\| "))
                    .filter(cells -> cells.length > 5 && cells[1].startsWith("`"))
                    .map(cells -> List.of(cells[1].replace("`", ""), cells[2], cells[3], cells[4]))
                    .toList();
        }

        // Then
        assertEquals(languages.size(), shown.size());
        assertEquals(
                List.of(), shown.stream().filter(row -> !labelled.contains(row)).toList());
    }

    private static List<String> cells(LabelledItem item) {
        return List.of(
                item.dateline().orElseThrow(),
                String.join(", ", item.places()),
                item.filed().map(Object::toString).orElse("–"),
                String.join(", ", item.filedBy()));
    }
}
