package news.dateline.meta;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.text.FactTable;

/** What features of a candidate weigh: a linear model, learnt from pages whose fields are known. Immutable; thread safe. */
final class Weights {
    private final Map<String, Double> byFeature;

    Weights(Map<String, Double> byFeature) {
        this.byFeature = Map.copyOf(byFeature);
    }

    /** The weights of a table beside this class, a feature a row. */
    static Weights of(String table) {
        Map<String, Double> weights = new HashMap<>();
        for (List<String> row : FactTable.rows(Weights.class, table, 2)) {
            weights.put(row.get(0), Double.valueOf(row.get(1)));
        }
        return new Weights(weights);
    }

    /** The sum of the weights; a feature that was never seen weighs nothing. */
    double score(Collection<String> features) {
        double score = 0;
        for (String feature : features) {
            score += byFeature.getOrDefault(feature, 0.0);
        }
        return score;
    }
}
