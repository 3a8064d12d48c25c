package news.dateline.likeness;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.text.FactTable;

/** What a weight is for: nothing but the weight itself, a feature, or a product of two. */
record CopyTerm(Optional<CopyFeature> one, Optional<CopyFeature> other) {
    static final String TABLE = "weights.tsv";
    private static final String NONE = "-";

    CopyTerm {
        requireNonNull(one, "one");
        requireNonNull(other, "other");
    }

    /** All that there are. */
    static List<CopyTerm> all() {
        List<CopyTerm> terms = new ArrayList<>();
        terms.add(new CopyTerm(Optional.empty(), Optional.empty()));
        Arrays.stream(CopyFeature.values())
                .forEach(feature -> terms.add(new CopyTerm(Optional.of(feature), Optional.empty())));
        for (CopyFeature one : CopyFeature.values()) {
            Arrays.stream(CopyFeature.values())
                    .filter(other -> other.compareTo(one) >= 0)
                    .forEach(other -> terms.add(new CopyTerm(Optional.of(one), Optional.of(other))));
        }
        return terms;
    }

    /** Those of the table, in its order. */
    static List<CopyTerm> ofTable() {
        return FactTable.rows(CopyTerm.class, TABLE, 3).stream()
                .map(row -> new CopyTerm(feature(row.get(0)), feature(row.get(1))))
                .toList();
    }

    private static Optional<CopyFeature> feature(String name) {
        return name.equals(NONE) ? Optional.empty() : Optional.of(CopyFeature.valueOf(name));
    }

    double value(Map<CopyFeature, Double> features) {
        return value(one, features) * value(other, features);
    }

    private static double value(Optional<CopyFeature> feature, Map<CopyFeature, Double> features) {
        return feature.map(asked -> features.getOrDefault(asked, 0.0)).orElse(1.0);
    }

    /** The columns of its row. */
    String row(double weight) {
        return one.map(Enum::name).orElse(NONE) + "\t" + other.map(Enum::name).orElse(NONE) + "\t" + weight;
    }
}
