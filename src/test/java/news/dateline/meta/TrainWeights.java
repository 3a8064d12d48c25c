package news.dateline.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.text.Dates;
import news.dateline.text.Decoded;
import news.dateline.text.Decoder;
import news.dateline.text.TextTables;
import news.dateline.web.WebPage;
import org.junit.jupiter.api.Test;

/**
 * Learns the weights anew and writes their tables: {@code mvn -Ptrain test -Dpages=DIR}, where DIR is the corpus of pages,
 * unpacked. Each field is first learnt on nine tenths of the sites and measured on the last, ten times, which goes to
 * {@code target/held-out-metadata.txt}; the tables are then learnt on all.
 */
class TrainWeights {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PARTS = 10;
    private static final double PENALTY = 3;

    private static final Path TABLES = Path.of("src/main/resources/news/dateline/meta");

    private final Path folder = Path.of(System.getProperty("pages", "../shared/data/pages-dev"));
    private final List<String> heldOut = new ArrayList<>();
    private final List<Example> titles = new ArrayList<>();
    private final List<Example> dates = new ArrayList<>();
    private final List<Example> authors = new ArrayList<>();

    @Test
    void learnsFromTheCorpusOfPages() throws IOException {
        assumeTrue(Files.exists(folder.resolve("gold.jsonl")), "no corpus of pages in " + folder);
        read();
        learn("headline is chosen", titles, true, "title-weights.tsv");
        learn("date of publication is chosen", dates, true, "date-weights.tsv");
        learn("name is taken for an author's", authors, false, "author-weights.tsv");
        Files.write(Path.of("target/held-out-metadata.txt"), heldOut);
        assertEquals(3, heldOut.size());
    }

    private void read() throws IOException {
        Map<String, JsonNode> gold = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            JsonNode page = JSON.readTree(line);
            gold.put(page.path("id").asText(), page);
        }
        for (String line : Files.readAllLines(folder.resolve("manifest.jsonl"))) {
            JsonNode item = JSON.readTree(line);
            byte[] bytes = Files.readAllBytes(folder.resolve(item.path("file").asText()));
            if (Decoder.decode(bytes, Optional.empty()) instanceof Decoded.Text text) {
                add(
                        text.value(),
                        item.path("url").asText(),
                        gold.get(item.path("id").asText()));
            }
        }
    }

    private void add(String html, String address, JsonNode gold) {
        Optional<String> url = Optional.of(address);
        WebPage page = WebPage.open(html, url, TextTables.shipped());
        PageMarks marks = MarkCollector.of(page);
        LinkedData data = LinkedData.of(page.linkedData());
        SiteName site = SiteName.of(marks, data, url);
        String set = gold.path("set").asText();
        int part = part(address);
        String title = WordKey.key(gold.path("title").asText(""));
        if (!title.isEmpty()) {
            titles.add(Example.of(
                    set,
                    part,
                    Titles.of(marks, data, site, url),
                    value -> WordKey.key(value).equals(title),
                    1));
        }
        if (gold.hasNonNull("date")) {
            String day = gold.path("date").asText().substring(0, 10);
            dates.add(Example.of(
                    set,
                    part,
                    PageDates.of(marks, data, url, Dates.shipped()),
                    value -> value.toString().equals(day),
                    1));
        }
        if (gold.has("authors")) {
            Set<String> names = new HashSet<>();
            gold.path("authors").forEach(name -> names.add(WordKey.key(name.asText())));
            names.remove("");
            authors.add(Example.of(
                    set,
                    part,
                    Authors.of(marks, data, site, new Names(TextTables.shipped())),
                    value -> names.contains(WordKey.key(value)),
                    names.size()));
        }
    }

    private static int part(String address) {
        String host = URI.create(address.replaceAll("[^\\x21-\\x7e]", "x")
                        .replaceAll("(?<=\\?).*", "")
                        .replaceAll("[|{}\\[\\]^`\"<>\\\\]", "x"))
                .getHost();
        String[] labels = String.valueOf(host).split("\\.");
        return Math.floorMod(labels[Math.max(0, labels.length - 2)].hashCode(), PARTS);
    }

    private void learn(String what, List<Example> all, boolean oneIsRight, String table) throws IOException {
        heldOut.add(what + ": " + heldOut(all, oneIsRight));
        Map<String, Double> weights = LinearTraining.weights(all, oneIsRight, PENALTY);
        Stream<String> head = Stream.of(
                "# What features weigh when a " + what + ". Made by TrainWeights; not to be edited.",
                "# feature\tweight");
        Stream<String> rows = weights.entrySet().stream()
                .filter(entry -> Math.abs(entry.getValue()) >= 0.02)
                .map(entry -> String.format(Locale.ROOT, "%s\t%.2f", entry.getKey(), entry.getValue()));
        Files.write(TABLES.resolve(table), (Iterable<String>) Stream.concat(head, rows)::iterator);
    }

    /** What is learnt on nine parts of the sites, measured on the tenth: the share of right values, for authors F1. */
    private static String heldOut(List<Example> all, boolean oneIsRight) {
        Map<String, int[]> bySet = new TreeMap<>();
        for (int part = 0; part < PARTS; part++) {
            int heldOut = part;
            List<Example> learnt =
                    all.stream().filter(example -> example.part() != heldOut).toList();
            Choice choice = new Choice(new Weights(LinearTraining.weights(learnt, oneIsRight, PENALTY)));
            all.stream()
                    .filter(example -> example.part() == heldOut)
                    .forEach(example -> count(
                            example, choice, oneIsRight, bySet.computeIfAbsent(example.set(), set -> new int[3])));
        }
        return bySet.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%s %.3f", entry.getKey(), f1(entry.getValue())))
                .collect(Collectors.joining(", "));
    }

    private static double f1(int[] counts) {
        return 2.0 * counts[0] / (counts[1] + counts[2]);
    }

    /** Adds what is right, what is chosen and what is wanted. */
    private static void count(Example example, Choice choice, boolean oneIsRight, int[] counts) {
        List<Candidate<Integer>> candidates = numbered(example);
        List<Candidate<Integer>> chosen =
                oneIsRight ? choice.best(candidates).stream().toList() : choice.all(candidates);
        counts[0] += (int)
                chosen.stream().filter(one -> example.right().get(one.value())).count();
        counts[1] += oneIsRight ? 1 : chosen.size();
        counts[2] += example.wanted();
    }

    private static List<Candidate<Integer>> numbered(Example example) {
        List<Candidate<Integer>> candidates = new ArrayList<>();
        for (int i = 0; i < example.candidates().size(); i++) {
            Candidate<Integer> candidate = new Candidate<>(i);
            candidate.features().addAll(example.candidates().get(i));
            candidates.add(candidate);
        }
        return candidates;
    }
}
