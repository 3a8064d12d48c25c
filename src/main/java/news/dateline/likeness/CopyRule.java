package news.dateline.likeness;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.dateline.text.FactTable;

/**
 * Says whether two texts are copies of one: a linear model of their features and of the products of two, learnt from texts of which
 * it is known. Tomorrow's report in today's form is none. Immutable; thread safe.
 */
public final class CopyRule {
    /** A false join costs more than a missed one. */
    static final double SURE = .6;

    /** Fewer words in common say nothing, whatever their headlines. */
    private static final int FEWEST_WORDS = 8;

    private static final CopyRule SHIPPED = new CopyRule(CopyTerm.ofTable(), weights());

    private final List<CopyTerm> terms;
    private final double[] weights;

    /** @param weights one a term */
    CopyRule(List<CopyTerm> terms, double[] weights) {
        this.terms = List.copyOf(terms);
        this.weights = weights.clone();
    }

    /** The rule with the weights that ship with Dateline. */
    public static CopyRule standard() {
        return SHIPPED;
    }

    /**
     * How surely one is a copy of the other, from 0 to 1.
     *
     * @param corrects whether the later one says that it corrects
     */
    public double likeness(Copy earlier, Copy later, boolean corrects) {
        Duration apart = Duration.between(earlier.seen(), later.seen()).abs();
        boolean sameSupplier =
                !earlier.supplier().isEmpty() && earlier.supplier().equals(later.supplier());
        return likeness(new CopyPair(earlier.text(), later.text(), apart, sameSupplier, corrects));
    }

    /** Whether that is enough. */
    public boolean isCopy(double likeness) {
        return likeness >= SURE;
    }

    double likeness(CopyPair pair) {
        if (Math.min(pair.one().length(), pair.other().length()) < FEWEST_WORDS) {
            return 0;
        }
        Map<CopyFeature, Double> features = pair.features();
        double sum = 0;
        for (int at = 0; at < weights.length; at++) {
            sum += weights[at] * terms.get(at).value(features);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static double[] weights() {
        List<Double> weights = new ArrayList<>();
        FactTable.rows(CopyRule.class, CopyTerm.TABLE, 3).forEach(row -> weights.add(Double.valueOf(row.get(2))));
        return weights.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
