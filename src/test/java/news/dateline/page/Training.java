package news.dateline.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Trains the forests that find an article on its page. */
final class Training {
    static final int FOLDS = 5;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<LabelledPage> pages;

    Training(List<LabelledPage> pages) {
        this.pages = pages;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path output = Path.of(arguments[1]);
        long start = System.nanoTime();
        List<JsonNode> golds = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            golds.add(JSON.readTree(line));
        }
        List<LabelledPage> pages =
                golds.parallelStream().map(gold -> page(gold, folder)).toList();
        System.out.printf(
                "%d pages, %d blocks, %d features, %.1f s%n",
                pages.size(),
                pages.stream().mapToInt(p -> p.labels.length).sum(),
                Features.names().size(),
                (System.nanoTime() - start) / 1e9);
        new Training(pages).run(output);
        System.out.printf("%.1f s%n", (System.nanoTime() - start) / 1e9);
    }

    private static LabelledPage page(JsonNode gold, Path folder) {
        try {
            return new LabelledPage(gold, folder, FOLDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void run(Path output) throws IOException {
        Files.createDirectories(output);
        int rounds = Integer.getInteger("rounds", 1);
        float pseudo = 0;
        for (int round = 0; round <= rounds; round++) {
            for (int fold = 0; fold < FOLDS; fold++) {
                int held = fold;
                Forest forest = first(page -> page.fold != held, pseudo);
                pages.stream().filter(page -> page.fold == held).toList().parallelStream()
                        .forEach(page -> page.first = chances(forest, page.features));
            }
            float unsure = pseudo;
            float[][] fresh = new float[pages.size()][];
            for (int fold = 0; fold < FOLDS; fold++) {
                int held = fold;
                Forest forest = second(page -> page.fold != held, unsure);
                for (int i = 0; i < pages.size(); i++) {
                    if (pages.get(i).fold == held) {
                        fresh[i] = chances(forest, context(pages.get(i)));
                    }
                }
            }
            for (int i = 0; i < pages.size(); i++) {
                pages.get(i).second = fresh[i];
            }
            write(output.resolve("held-out-" + round + ".jsonl"), 0.5f);
            pseudo = round == rounds ? pseudo : Float.parseFloat(System.getProperty("pseudo", "0.1"));
        }
        for (float t : new float[] {0.4f, 0.55f, 0.6f}) {
            write(output.resolve("held-out-t" + t + ".jsonl"), t);
        }
        table(output.resolve("first-look.tsv"), firstRows(page -> true, pseudo));
        table(output.resolve("second-look.tsv"), secondRows(page -> true, pseudo));
    }

    private static void table(Path file, List<List<String>> rows) throws IOException {
        Files.write(file, rows.stream().map(row -> String.join("\t", row)).toList());
    }

    private Forest first(Predicate<LabelledPage> some, float pseudo) {
        return Forest.of(firstRows(some, pseudo), Features.names());
    }

    private Forest second(Predicate<LabelledPage> some, float pseudo) {
        return Forest.of(secondRows(some, pseudo), ContextFeatures.allNames());
    }

    private List<List<String>> firstRows(Predicate<LabelledPage> some, float pseudo) {
        List<float[]> samples = new ArrayList<>();
        List<float[]> labels = new ArrayList<>();
        pages.stream().filter(some).forEach(page -> collect(page, page.features, pseudo, samples, labels));
        return forest(
                Features.names(),
                Integer.getInteger("trees1", 80),
                Integer.getInteger("leaves1", 16),
                0.12,
                samples,
                labels);
    }

    private List<List<String>> secondRows(Predicate<LabelledPage> some, float pseudo) {
        List<float[]> samples = new ArrayList<>();
        List<float[]> labels = new ArrayList<>();
        pages.stream().filter(some).forEach(page -> collect(page, context(page), pseudo, samples, labels));
        return forest(
                ContextFeatures.allNames(),
                Integer.getInteger("trees2", 120),
                Integer.getInteger("leaves2", 16),
                0.08,
                samples,
                labels);
    }

    private static void collect(
            LabelledPage page, float[][] features, float pseudo, List<float[]> samples, List<float[]> labels) {
        for (int i = 0; i < features.length; i++) {
            if (page.weights[i] > 0) {
                samples.add(features[i]);
                labels.add(new float[] {page.labels[i], page.weights[i]});
            } else if (pseudo > 0 && page.second != null && page.gold.has("segments")) {
                samples.add(features[i]);
                labels.add(new float[] {page.second[i], pseudo});
            }
        }
    }

    private static List<List<String>> forest(
            List<String> names, int trees, int leaves, double rate, List<float[]> samples, List<float[]> labels) {
        float[] y = new float[labels.size()];
        float[] w = new float[labels.size()];
        for (int i = 0; i < y.length; i++) {
            y[i] = labels.get(i)[0];
            w[i] = labels.get(i)[1];
        }
        return new Boosting(names, trees, leaves, rate, 8, 0.4).train(samples, y, w);
    }

    private static float[] chances(Forest forest, float[][] features) {
        float[] chances = new float[features.length];
        for (int i = 0; i < chances.length; i++) {
            chances[i] = forest.chance(features[i]);
        }
        return chances;
    }

    static float[][] context(LabelledPage page) {
        ContextFeatures context = new ContextFeatures(page.outline, page.first);
        float[][] rows = new float[page.features.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = context.of(i, page.features[i]);
        }
        return rows;
    }

    private void write(Path file, float threshold) throws IOException {
        List<String> lines = new ArrayList<>();
        for (LabelledPage page : pages) {
            List<String> kept = new ArrayList<>();
            for (int i = 0; i < page.outline.size(); i++) {
                if (page.second[i] >= threshold) {
                    kept.add(page.outline.text(i));
                }
            }
            ObjectNode line = JSON.createObjectNode().put("id", page.id).put("outcome", "cleaned");
            line.putArray("articles")
                    .addObject()
                    .putArray("bodies")
                    .addObject()
                    .put("value", String.join("\n\n", kept));
            lines.add(JSON.writeValueAsString(line));
        }
        Files.write(file, lines);
    }
}
