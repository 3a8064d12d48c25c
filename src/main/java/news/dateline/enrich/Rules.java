package news.dateline.enrich;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.text.FactTable;

/** How often each rule is right, by {@code rules.tsv}: counted where there is data to count on, else assumed. */
final class Rules {
    private static final String OF_TEXT = "text:";
    private static final Map<String, Double> CONFIDENCE = table();

    private Rules() {}

    private static Map<String, Double> table() {
        Map<String, Double> table = new HashMap<>();
        for (List<String> row : FactTable.rows(Rules.class, "rules.tsv", 6)) {
            table.put(key(row.get(0), row.get(1)), Double.parseDouble(row.get(2)));
        }
        return Map.copyOf(table);
    }

    /** A rule on the text by its own name; a field of the source as provenance names it. */
    static String name(String source) {
        return source.startsWith(OF_TEXT) ? source.substring(OF_TEXT.length()) : source;
    }

    /**
     * How often what comes from there is right, 0 to 1. A reader's own rule counts as the source's word.
     *
     * @param field by its path in the JSON
     * @param source as provenance has it
     * @throws IllegalStateException if the table has no row for it
     */
    static double confidence(String field, String source) {
        Double confidence = source.startsWith(OF_TEXT) ? CONFIDENCE.get(key(field, name(source))) : null;
        if (confidence == null) {
            confidence = CONFIDENCE.get(key(field, Rule.STATED.code()));
        }
        if (confidence == null) {
            throw new IllegalStateException("rules.tsv: no row for " + field + " by " + source);
        }
        return confidence;
    }

    private static String key(String field, String rule) {
        return field + ' ' + rule;
    }
}
