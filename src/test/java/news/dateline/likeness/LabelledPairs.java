package news.dateline.likeness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.cli.ManifestLine;
import news.dateline.item.Name;
import news.dateline.item.Outcome;
import news.dateline.item.Signal;
import news.dateline.pipeline.Cleaner;
import news.dateline.pipeline.Limits;
import news.dateline.pipeline.Pipeline;
import news.dateline.text.FactTables;

/** The pairs of labelled texts that meet under a key. */
final class LabelledPairs {
    static final Duration WINDOW = Duration.ofHours(96);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param part texts of one event are in one part */
    record Pair(CopyPair pair, boolean copies, String part, String origin, String language, String one, String other) {}

    private record Item(Copy copy, boolean corrects, String group, String event, String origin, String language) {}

    private LabelledPairs() {}

    /** Same group, or another event; of one event in two groups nobody says. */
    static List<Pair> of(Path folder) throws IOException {
        CopyIndex index = new CopyIndex();
        Map<String, Item> items = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (Item item : items(folder)) {
            for (Copy near :
                    index.near(CopyKeys.of(item.copy().text()), item.copy().seen(), WINDOW)) {
                Item before = items.get(near.uri());
                boolean copies = before.group().equals(item.group());
                if (copies || !before.event().equals(item.event())) {
                    pairs.add(new Pair(
                            pair(before.copy(), item.copy(), item.corrects()),
                            copies,
                            item.event(),
                            item.origin(),
                            item.language(),
                            near.uri(),
                            item.copy().uri()));
                }
            }
            index.add(item.copy());
            items.put(item.copy().uri(), item);
        }
        return pairs;
    }

    private static CopyPair pair(Copy before, Copy after, boolean corrects) {
        return new CopyPair(
                before.text(),
                after.text(),
                Duration.between(before.seen(), after.seen()).abs(),
                !before.supplier().isEmpty() && before.supplier().equals(after.supplier()),
                corrects);
    }

    private static List<Item> items(Path folder) throws IOException {
        Map<String, JsonNode> gold = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            JsonNode row = JSON.readTree(line);
            gold.put(row.path("id").asText(), row);
        }
        Cleaner cleaner = Pipeline.within(Limits.DEFAULT, FactTables.shipped());
        List<Item> items = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("manifest.jsonl"))) {
            ManifestLine row = ManifestLine.parse(line);
            var raw = row.read(folder, Limits.DEFAULT.maxBytes());
            Outcome outcome = cleaner.clean(raw).get(0);
            if (outcome instanceof Outcome.Cleaned cleaned && gold.containsKey(row.id())) {
                items.add(item(row.id(), cleaned, raw.receivedAt(), gold.get(row.id())));
            }
        }
        items.sort(Comparator.comparing(item -> item.copy().seen()));
        return items;
    }

    private static Item item(String id, Outcome.Cleaned cleaned, Instant at, JsonNode gold) {
        CopyText text =
                CopyText.of(cleaned.article(), cleaned.relations().headline().map(Name::key));
        return new Item(
                new Copy(id, cleaned.relations().supplier().orElse(""), at, text),
                cleaned.article()
                        .wire()
                        .signal()
                        .filter(Signal.CORRECTION::equals)
                        .isPresent(),
                gold.path("group").asText(),
                gold.path("event").asText(),
                gold.path("origin").asText(),
                gold.path("lang").asText());
    }
}
