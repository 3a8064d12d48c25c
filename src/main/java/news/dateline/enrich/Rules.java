package news.dateline.enrich;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.item.FieldPath;
import news.dateline.text.FactTable;

/** How often each rule is right, by {@code rules.tsv}: counted where there is data to count on, else assumed. */
public final class Rules {
    private static final String OF_TEXT = "text:";
    private static final Map<String, Double> CONFIDENCE = table();

    private Rules() {}

    private static Map<String, Double> table() {
        Map<String, Double> table = new HashMap<>();
        for (List<String> row : FactTable.rows(Rules.class, "rules.tsv", 6)) {
            table.put(key(field(row.get(0)), row.get(1)), Double.parseDouble(row.get(2)));
        }
        return Map.copyOf(table);
    }

    private static FieldPath field(String path) {
        return FieldPath.of(path)
                .orElseThrow(() -> new IllegalStateException("rules.tsv: no field of the article: " + path));
    }

    /** A rule on the text by its own name; a field of the source as provenance names it. */
    static String name(String source) {
        return source.startsWith(OF_TEXT) ? source.substring(OF_TEXT.length()) : source;
    }

    /**
     * How often what comes from there is right, 0 to 1. Of several fields that state the same the first counts; a field
     * of no row of its own, and a reader's own rule, count as any field of a source does.
     *
     * @param source as provenance has it
     * @throws IllegalStateException if the table has no row for it
     */
    public static double confidence(FieldPath field, String source) {
        Double confidence = CONFIDENCE.get(key(field, source.startsWith(OF_TEXT) ? name(source) : kind(source)));
        if (confidence == null) {
            confidence = CONFIDENCE.get(key(field, Rule.STATED.code()));
        }
        if (confidence == null) {
            throw new IllegalStateException("rules.tsv: no row for " + field + " by " + source);
        }
        return confidence;
    }

    /** What of a page or a wire states it: {@code json-ld:author, class} is the word of JSON-LD. */
    private static String kind(String source) {
        int end = 0;
        while (end < source.length() && ":,".indexOf(source.charAt(end)) < 0) {
            end++;
        }
        return source.substring(0, end);
    }

    private static String key(FieldPath field, String rule) {
        return field.path() + ' ' + rule;
    }
}
