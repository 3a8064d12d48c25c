package news.dateline.recompute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was found: how many, in which fields, and some to look at. Not thread safe. */
final class Tally {
    private static final int LONGEST = 160;

    private final int mostSamples;
    private final SortedMap<String, Integer> fields = new TreeMap<>();
    private final SortedMap<String, Integer> left = new TreeMap<>();
    private final List<String> samples = new ArrayList<>();
    private int records;
    private int articles;
    private int differing;
    private int same;

    Tally(int mostSamples) {
        this.mostSamples = mostSamples;
    }

    void records(int more) {
        records += more;
    }

    void article() {
        articles++;
    }

    void same() {
        same++;
    }

    /** One that is left as it stands. */
    void left(String why) {
        left.merge(why, 1, Integer::sum);
    }

    void differs(String uri, Map<String, Differences.Values> how) {
        differing++;
        how.keySet().forEach(field -> fields.merge(field, 1, Integer::sum));
        if (samples.size() < mostSamples) {
            StringBuilder sample = new StringBuilder(uri);
            how.forEach((field, values) -> sample.append("\n    ")
                    .append(field)
                    .append(": ")
                    .append(cut(values.before()))
                    .append("\n      -> ")
                    .append(cut(values.after())));
            samples.add(sample.toString());
        }
    }

    int differing() {
        return differing;
    }

    private static String cut(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }

    /** For an operator, some lines. */
    String report() {
        StringBuilder out = new StringBuilder();
        line(out, "records", records);
        line(out, "articles in them", articles);
        line(out, "stand as they would be made today", same);
        line(out, "would differ", differing);
        fields.forEach((field, count) -> line(out, "  in " + field, count));
        left.forEach((why, count) -> line(out, "left alone: " + why, count));
        samples.forEach(sample -> out.append("\n  ").append(sample).append('\n'));
        return out.toString();
    }

    private static void line(StringBuilder out, String what, int count) {
        out.append(String.format(Locale.ROOT, "%9d  %s%n", count, what));
    }
}
