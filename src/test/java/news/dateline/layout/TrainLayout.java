package news.dateline.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Trains the networks anew and writes their tables: {@code mvn -Ptrain test -Dtest=TrainLayout -Dpagetexts=DIR}. DIR holds
 * {@code texts.jsonl}, a line a rendering of a page (id, page, file, renderer); {@code gold.jsonl}, what people found on the
 * pages; {@code articles.jsonl}, what {@code clean} makes of them as HTML. Tables that have not seen a host, and which page
 * is in which fold, go to {@code target/layout}: put before the classes, they give held-out figures.
 */
class TrainLayout {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path TABLES = Path.of("src/main/resources/news/dateline/layout");
    private static final Path HELD_OUT = Path.of("target/layout");
    private static final int RENDERINGS = 3;
    private static final int LARGEST = 2500;
    /** One of so many texts is learnt from without its capitals as well. */
    private static final int CASED = 3;

    private static final String HEAD =
            "# Made by TrainLayout; not to be edited. A row a feature: its weight in each hidden unit;"
                    + " then the units' bias; then a row a role.";

    @Test
    void trainsOnRenderingsOfTheCorpusOfPages() throws IOException {
        Path folder = Path.of(System.getProperty("pagetexts", "../layout-data"));
        assumeTrue(Files.exists(folder.resolve("texts.jsonl")), "no renderings of pages in " + folder);
        List<LabelledText> texts = texts(folder);

        Training training = new Training(texts, 3, 4);
        List<List<List<String>>> firstLooks = training.firstLooks();
        List<List<List<String>>> secondLooks = training.secondLooks();
        HeadlineTraining headlines = new HeadlineTraining();
        BylineTraining bylines = new BylineTraining();
        learn(texts, firstLooks, secondLooks, headlines, bylines);

        for (int fold = 0; fold < Training.FOLDS; fold++) {
            Path tables = HELD_OUT.resolve("fold-" + fold + "/news/dateline/layout");
            write(tables, "first-look.tsv", firstLooks.get(fold));
            write(tables, "second-look.tsv", secondLooks.get(fold));
            int heldOut = fold;
            write(tables, "headline-look.tsv", headlines.table(other -> other != heldOut));
            write(tables, "byline-look.tsv", bylines.table(other -> other != heldOut));
        }
        Map<String, Integer> folds = new TreeMap<>();
        texts.forEach(text -> folds.put(text.pageId(), text.fold));
        Files.write(
                HELD_OUT.resolve("folds.tsv"),
                folds.entrySet().stream()
                        .map(fold -> fold.getKey() + "\t" + fold.getValue())
                        .toList());
        write(TABLES, "first-look.tsv", training.firstLook(text -> true));
        write(TABLES, "second-look.tsv", training.secondLook(text -> true));
        write(TABLES, "headline-look.tsv", headlines.table(fold -> true));
        write(TABLES, "byline-look.tsv", bylines.table(fold -> true));
        assertTrue(Files.size(TABLES.resolve("second-look.tsv")) > 0);
    }

    /** The third looks learn from what two looks make of pages of hosts that they have not seen, some without capitals. */
    private static void learn(
            List<LabelledText> texts,
            List<List<List<String>>> firstLooks,
            List<List<List<String>>> secondLooks,
            HeadlineTraining headlines,
            BylineTraining bylines) {
        List<Network> firstNetworks = firstLooks.stream()
                .map(table -> Network.of(table, PageFeatures.NAMES))
                .toList();
        List<Network> networks = secondLooks.stream()
                .map(table -> Network.of(table, SecondFeatures.NAMES))
                .toList();
        for (int i = 0; i < texts.size(); i++) {
            LabelledText text = texts.get(i);
            float[][] chances = Training.second(networks.get(text.fold), text.page, text.first);
            headlines.add(text, chances);
            bylines.add(text, chances);
            if (i % CASED == 0) {
                LabelledText caseless = text.withoutCase();
                float[][] first = Training.first(firstNetworks.get(text.fold), caseless.page);
                float[][] second = Training.second(networks.get(text.fold), caseless.page, first);
                headlines.add(caseless, second);
                bylines.add(caseless, second);
            }
        }
    }

    private static List<LabelledText> texts(Path folder) throws IOException {
        Map<String, JsonNode> gold = byId(folder.resolve("gold.jsonl"));
        Map<String, JsonNode> articles = byId(folder.resolve("articles.jsonl"));
        Map<String, List<JsonNode>> renderings = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("texts.jsonl"))) {
            JsonNode row = JSON.readTree(line);
            renderings
                    .computeIfAbsent(row.path("page").asText(), page -> new ArrayList<>())
                    .add(row);
        }
        return renderings.entrySet().parallelStream()
                .filter(page -> articles.get(page.getKey()).path("articles").has(0))
                .map(page -> ofPage(folder, page.getValue(), articles.get(page.getKey()), gold.get(page.getKey())))
                .flatMap(Collection::stream)
                .toList();
    }

    /** Some of a page's renderings, and a copy of each that is cut short. */
    private static List<LabelledText> ofPage(Path folder, List<JsonNode> rows, JsonNode article, JsonNode gold) {
        List<JsonNode> some = new ArrayList<>(rows);
        Collections.shuffle(some, new Random(rows.get(0).path("page").asText().hashCode()));
        List<LabelledText> texts = new ArrayList<>();
        for (int i = 0; i < Math.min(RENDERINGS, some.size()); i++) {
            try {
                boolean addressed = i % 2 == 0;
                LabelledText text = LabelledText.read(
                        some.get(i), folder, article.path("articles").get(0), gold, addressed);
                if (text.size() <= LARGEST) {
                    texts.add(text);
                    text.cutShort(0, Optional.empty()).ifPresent(texts::add);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    private static Map<String, JsonNode> byId(Path file) throws IOException {
        Map<String, JsonNode> rows = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = JSON.readTree(line);
            rows.put(row.path("id").asText(), row);
        }
        return rows;
    }

    private static void write(Path folder, String table, List<List<String>> rows) throws IOException {
        Files.createDirectories(folder);
        List<String> lines = new ArrayList<>(List.of(HEAD));
        rows.forEach(row -> lines.add(String.join("\t", row)));
        Files.write(folder.resolve(table), lines);
    }
}
