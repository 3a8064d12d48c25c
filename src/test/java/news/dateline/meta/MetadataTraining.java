package news.dateline.meta;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
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
import java.util.stream.Stream;
import news.dateline.markup.Html;
import news.dateline.text.Decoded;
import news.dateline.text.Decoder;

/**
 * Writes the tables of weights, on demand: {@code MetadataTraining <folder with manifest.jsonl, gold.jsonl, files> <folder
 * for the tables>}. Each field is first learnt on one half of the sites and measured on the other, both ways round; the
 * tables are then learnt on all.
 */
final class MetadataTraining {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double PENALTY = 3;

    private final Path folder;
    private final List<Example> titles = new ArrayList<>();
    private final List<Example> dates = new ArrayList<>();
    private final List<Example> authors = new ArrayList<>();

    private MetadataTraining(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        MetadataTraining training = new MetadataTraining(Path.of(arguments[0]));
        training.read();
        Path tables = Path.of(arguments[1]);
        learn("headline is chosen", training.titles, true, tables.resolve("title-weights.tsv"));
        learn("date of publication is chosen", training.dates, true, tables.resolve("date-weights.tsv"));
        learn("name is taken for an author's", training.authors, false, tables.resolve("author-weights.tsv"));
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
        Survey survey = Survey.of(Html.parse(html));
        LinkedData data = LinkedData.of(survey.linkedData());
        Optional<String> url = Optional.of(address);
        SiteName site = SiteName.of(survey, data, url);
        String set = gold.path("set").asText();
        boolean half = isFirstHalf(address);
        String title = Words.key(gold.path("title").asText(""));
        if (!title.isEmpty()) {
            titles.add(Example.of(
                    set,
                    half,
                    Titles.of(survey, data, site, url),
                    value -> Words.key(value).equals(title),
                    1));
        }
        if (gold.hasNonNull("date")) {
            String day = gold.path("date").asText().substring(0, 10);
            dates.add(Example.of(
                    set,
                    half,
                    PageDates.of(survey, data, url),
                    value -> value.toString().equals(day),
                    1));
        }
        if (gold.has("authors")) {
            Set<String> names = new HashSet<>();
            gold.path("authors").forEach(name -> names.add(Words.key(name.asText())));
            names.remove("");
            authors.add(Example.of(
                    set,
                    half,
                    Authors.of(survey, data, site),
                    value -> names.contains(Words.key(value)),
                    names.size()));
        }
    }

    private static boolean isFirstHalf(String address) {
        String host = URI.create(address.replaceAll("[^\\x21-\\x7e]", "x")
                        .replaceAll("(?<=\\?).*", "")
                        .replaceAll("[|{}\\[\\]^`\"<>\\\\]", "x"))
                .getHost();
        String[] labels = String.valueOf(host).split("\\.");
        return labels[Math.max(0, labels.length - 2)].hashCode() % 2 == 0;
    }

    private static void learn(String what, List<Example> all, boolean oneIsRight, Path table) throws IOException {
        List<Example> first = all.stream().filter(Example::half).toList();
        List<Example> second = all.stream().filter(example -> !example.half()).toList();
        PrintStream out = System.out;
        out.println(what + ": first half " + measured(first, second, oneIsRight) + "; second half "
                + measured(second, first, oneIsRight));
        Map<String, Double> weights = LinearTraining.weights(all, oneIsRight, PENALTY);
        Stream<String> head = Stream.of(
                "# What features weigh when a " + what + ". Written by MetadataTraining, not by hand.",
                "# feature\tweight");
        Stream<String> rows = weights.entrySet().stream()
                .filter(entry -> Math.abs(entry.getValue()) >= 0.02)
                .map(entry -> String.format(Locale.ROOT, "%s\t%.2f", entry.getKey(), entry.getValue()));
        Files.write(table, (Iterable<String>) Stream.concat(head, rows)::iterator);
    }

    /** What is learnt on one half, measured on the other: the share of right values, for authors F1. */
    private static String measured(List<Example> on, List<Example> learnt, boolean oneIsRight) {
        Choice choice = new Choice(new Weights(LinearTraining.weights(learnt, oneIsRight, PENALTY)));
        Map<String, int[]> bySet = new TreeMap<>();
        for (Example example : on) {
            int[] counts = bySet.computeIfAbsent(example.set(), set -> new int[3]);
            List<Candidate<Integer>> candidates = numbered(example);
            List<Candidate<Integer>> chosen =
                    oneIsRight ? choice.best(candidates).stream().toList() : choice.all(candidates);
            counts[0] += (int) chosen.stream()
                    .filter(one -> example.right().get(one.value()))
                    .count();
            counts[1] += oneIsRight ? 1 : chosen.size();
            counts[2] += example.wanted();
        }
        StringBuilder text = new StringBuilder();
        bySet.forEach((set, counts) ->
                text.append(String.format(Locale.ROOT, "%s %.3f ", set, 2.0 * counts[0] / (counts[1] + counts[2]))));
        return text.toString().strip();
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
