package news.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.enrich.Rule;
import news.dateline.enrich.Rules;
import news.dateline.item.FieldPath;
import news.dateline.text.FactTable;
import org.junit.jupiter.api.Test;

class RulesTest {
    /** The rules change more often than the table is counted anew. */
    private static final double TOLERANCE = 0.1;

    private static final int FEWEST = 5;

    @Test
    void everyRuleThatTheCodeNamesHasARowAndNoRowIsForAnother() {
        // Given
        Set<String> named = Stream.of(
                        Arrays.stream(Rule.values()).flatMap(rule -> rule.fields().stream()
                                .map(field -> field.path() + "\t" + rule.code())),
                        Stream.of(
                                        "by",
                                        "language",
                                        "wire.agencies",
                                        "wire.dateline",
                                        "wire.dateline.date",
                                        "wire.publisher",
                                        "wire.signal")
                                .map(field -> field + "\tstated"),
                        Stream.of("class", "itemprop", "json-ld", "link", "meta", "text")
                                .map(mark -> "by\t" + mark))
                .flatMap(rules -> rules)
                .collect(Collectors.toCollection(TreeSet::new));

        // When
        Set<String> rows = rows().stream()
                .map(row -> row.get(0) + "\t" + row.get(1))
                .collect(Collectors.toCollection(TreeSet::new));

        // Then
        assertEquals(named, rows);
    }

    @Test
    void aRuleOfAReaderCountsAsTheSourcesWord() {
        double confidence = Rules.confidence(FieldPath.BY, "text:below-the-headline");

        assertEquals(Rules.confidence(FieldPath.BY, "nitf:byline"), confidence);
    }

    @Test
    void ofSeveralMarksOfAPageTheFirstCounts() {
        double confidence = Rules.confidence(FieldPath.BY, "json-ld:author, class");

        assertEquals(0.792, confidence);
    }

    @Test
    void aCountedConfidenceIsThatOfItsCounts() {
        for (List<String> row : rows()) {
            double confidence = Rules.confidence(FieldPath.of(row.get(0)).orElseThrow(), source(row.get(1)));

            assertTrue(confidence > 0 && confidence < 1, row::toString);
            if (row.get(5).startsWith("counted")) {
                RuleCount.Score score = new RuleCount.Score(Integer.parseInt(row.get(3)), Integer.parseInt(row.get(4)));
                assertTrue(score.of() >= FEWEST, row::toString);
                assertEquals(score.confidence(), confidence, row::toString);
            } else {
                assertTrue(row.get(5).startsWith("assumed: "), row::toString);
            }
        }
    }

    @Test
    void theCountsAreThoseOfTheDevelopmentItems() throws IOException {
        assumeTrue(RuleCount.hasItems(), "the development items are not present beside the repository");
        // Given
        Map<String, Double> counted = new TreeMap<>();

        // When
        Map<String, RuleCount.Score> scores = RuleCount.count();

        // Then
        scores.forEach((rule, score) -> {
            if (score.of() >= FEWEST) {
                counted.put(rule, score.confidence());
            }
        });
        assertEquals(rulesThatSayTheyAreCounted(), counted.keySet());
        counted.forEach((rule, confidence) -> {
            String[] key = rule.split("\t");
            assertEquals(
                    confidence, Rules.confidence(FieldPath.of(key[0]).orElseThrow(), source(key[1])), TOLERANCE, rule);
        });
    }

    private static Set<String> rulesThatSayTheyAreCounted() {
        return rows().stream()
                .filter(row -> row.get(5).equals("counted"))
                .map(row -> row.get(0) + "\t" + row.get(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String source(String rule) {
        return rule.equals("stated") ? "nitf:dateline" : rule.equals("text") ? rule : "text:" + rule;
    }

    private static List<List<String>> rows() {
        return FactTable.rows(Rules.class, "rules.tsv", 6);
    }
}
