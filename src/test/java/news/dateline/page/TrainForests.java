package news.dateline.page;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Trains the forests anew and writes their tables: {@code mvn -Ptrain test -Dpages=DIR}, where DIR is the corpus of pages,
 * unpacked. What forests find on pages of domains they were not trained on goes to {@code target/held-out.jsonl}, in the
 * form that the scorer of pages reads.
 */
class TrainForests {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path TABLES = Path.of("src/main/resources/news/dateline/page");

    @Test
    void trainsOnTheCorpusOfPages() throws IOException {
        Path corpus = Path.of(System.getProperty("pages", "../shared/data/pages-dev"));
        assumeTrue(Files.exists(corpus.resolve("gold.jsonl")), "no corpus of pages in " + corpus);
        List<LabelledPage> pages = pages(corpus);

        Training training = new Training(pages);
        training.run();

        Files.write(
                Path.of("target/held-out.jsonl"),
                pages.stream().map(TrainForests::line).toList());
        write("first-look.tsv", training.firstLook(page -> true));
        write("second-look.tsv", training.secondLook(page -> true));
        assertTrue(Files.size(TABLES.resolve("second-look.tsv")) > 0);
    }

    private static List<LabelledPage> pages(Path corpus) throws IOException {
        List<LabelledPage> pages = new ArrayList<>();
        for (String gold : Files.readAllLines(corpus.resolve("gold.jsonl"))) {
            pages.add(LabelledPage.read(JSON.readTree(gold), corpus));
        }
        return pages;
    }

    private static void write(String table, List<List<String>> rows) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Made by TrainForests; not to be edited. A line a node, each tree from its root: feature, or leaf;");
        lines.add(
                "# the value beyond which to go to the other branch, or the leaf's worth; how many lines on that branch is.");
        rows.forEach(row -> lines.add(String.join("\t", row)));
        Files.write(TABLES.resolve(table), lines);
    }

    private static String line(LabelledPage page) {
        List<String> kept = new ArrayList<>();
        boolean[] chosen = MainContent.chosen(page.outline, page.second);
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i]) {
                kept.add(page.outline.text(i));
            }
        }
        ObjectNode line = JSON.createObjectNode().put("id", page.id).put("outcome", "cleaned");
        line.putArray("articles").addObject().putArray("bodies").addObject().put("value", String.join("\n\n", kept));
        return line.toString();
    }
}
