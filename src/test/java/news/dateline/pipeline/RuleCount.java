package news.dateline.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import news.dateline.enrich.Context;
import news.dateline.item.Draft;
import news.dateline.item.Finding;
import news.dateline.item.Hints;
import news.dateline.item.RawItem;
import news.dateline.item.ReadItem;
import news.dateline.text.FactTables;

/**
 * Counts how often the findings of each rule are right, on the labelled development items that lie beside the repository.
 * What an item's labels do not speak of is not counted. {@code main} prints the counts as rows for {@code rules.tsv}.
 */
final class RuleCount {
    static final List<String> SETS = List.of("datelines-dev", "wire-dev");
    private static final Path DATA = Path.of("../shared/data");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** How many findings were right, of how many. */
    record Score(int right, int of) {
        double confidence() {
            return Math.round(1000.0 * (right + 1) / (of + 2)) / 1000.0;
        }

        private Score plus(boolean isRight) {
            return new Score(right + (isRight ? 1 : 0), of + 1);
        }
    }

    private final Map<String, Score> scores = new TreeMap<>();

    static boolean hasItems() {
        return SETS.stream().allMatch(set -> Files.isDirectory(DATA.resolve(set)));
    }

    public static void main(String[] args) throws IOException {
        count().forEach((rule, score) ->
                System.out.printf("%s\t%s\t%d\t%d%n", rule, score.confidence(), score.right(), score.of()));
    }

    /** The scores, by field and rule with a tab between. */
    static Map<String, Score> count() throws IOException {
        RuleCount count = new RuleCount();
        for (String set : SETS) {
            count.count(DATA.resolve(set));
        }
        return count.scores;
    }

    private void count(Path set) throws IOException {
        List<JsonNode> manifest = lines(set.resolve("manifest.jsonl"));
        Map<String, JsonNode> gold = new TreeMap<>();
        lines(set.resolve("gold.jsonl"))
                .forEach(line -> gold.put(line.path("id").asText(), line));
        for (JsonNode line : manifest) {
            Optional<String> type = Optional.ofNullable(line.path("contentType").textValue());
            Hints hints = type.map(Hints.NONE::withContentType).orElse(Hints.NONE);
            byte[] payload = Files.readAllBytes(set.resolve(line.path("file").asText()));
            JsonNode labels = gold.get(line.path("id").asText());
            count(InOrder.readers(FactTables.shipped()).read(RawItem.of(payload, hints, Instant.EPOCH)), items(labels));
        }
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static List<JsonNode> items(JsonNode labels) {
        return labels.has("items") ? values(labels.path("items")) : List.of(labels);
    }

    private void count(List<ReadItem> outcomes, List<JsonNode> items) {
        for (int item = 0; outcomes.size() == items.size() && item < items.size(); item++) {
            if (outcomes.get(item) instanceof ReadItem.Drafted draft) {
                Draft article = Drafts.enriched(draft.draft());
                for (Finding finding : article.wire().findings()) {
                    count(finding, items.get(item));
                }
            }
        }
    }

    private void count(Finding finding, JsonNode labels) {
        String source = finding.rule().indexOf(':') > 0 || finding.rule().equals("source") ? "stated" : finding.rule();
        isRight(finding, labels)
                .ifPresent(right -> scores.merge(
                        finding.field().path() + '\t' + source,
                        new Score(0, 0).plus(right),
                        (before, unused) -> before.plus(right)));
    }

    /** Nothing where the labels do not say. */
    private static Optional<Boolean> isRight(Finding finding, JsonNode labels) {
        return switch (finding.field()) {
            case DATELINE -> ofDateline(labels, text -> same(text, finding.value()), "text", "textAlt");
            case DATELINE_DATE ->
                labels.path("dateline").has("dateSkip")
                        ? Optional.empty()
                        : ofDateline(labels, finding.value()::equals, "date");
            case AGENCIES -> ofAgency(labels, finding.value());
            case BY ->
                any(
                        labels,
                        "byline",
                        name -> key(finding.value()).contains(key(name))
                                || key(name).contains(key(finding.value())));
            case SIGNOFF -> any(labels, "signoff", text -> same(text, finding.value()));
            case SIGNAL -> any(labels, "signal", finding.value()::equals);
            case LANGUAGE ->
                any(labels, labels.has("lang") ? "lang" : "language", tag -> Context.primary(tag)
                        .equals(Context.primary(finding.value())));
            default -> Optional.empty();
        };
    }

    /** An item that is labelled to credit no agency makes any wrong. */
    private static Optional<Boolean> ofAgency(JsonNode labels, String id) {
        boolean optional = labels.path("agenciesOptional").toString().contains('"' + id + '"');
        boolean none =
                labels.path("agencies").isArray() && labels.path("agencies").isEmpty();
        if (optional || none) {
            return optional ? Optional.empty() : Optional.of(false);
        }
        return any(labels, "agencies", id::equals);
    }

    /** An item that is labelled to have no dateline makes any wrong. */
    private static Optional<Boolean> ofDateline(JsonNode labels, Predicate<String> test, String... fields) {
        JsonNode dateline = labels.path("dateline");
        if (dateline.isNull()) {
            return Optional.of(false);
        }
        return List.of(fields).stream()
                .filter(field -> dateline.hasNonNull(field))
                .map(field -> any(dateline, field, test).orElse(false))
                .reduce(Boolean::logicalOr);
    }

    private static Optional<Boolean> any(JsonNode labels, String field, Predicate<String> test) {
        JsonNode label = labels.path(field);
        boolean silent = label.isMissingNode() || label.isNull() || label.isArray() && label.isEmpty();
        return silent
                ? Optional.empty()
                : Optional.of((label.isArray() ? values(label) : List.of(label))
                        .stream().map(JsonNode::asText).anyMatch(test));
    }

    private static List<JsonNode> values(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static boolean same(String left, String right) {
        return key(left).equals(key(right));
    }

    /** Letters and digits: what desks put between them varies. */
    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
