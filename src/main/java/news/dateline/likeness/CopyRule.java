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

    /** Two in one form have so much of the shorter one in common. */
    private static final double FORM = .5;

    /** One may be the day of the dateline. */
    private static final int FEWEST_FACTS = 2;

    private static final double ALIKE = .5;
    private static final double SURELY_OTHER = .2;

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
        return likeness(pair(earlier, later, corrects));
    }

    /** Whether that is enough. */
    public boolean isCopy(double likeness) {
        return likeness >= SURE;
    }

    /** Whether of two copies one repeats the other under its headline; a desk that writes one of its own makes another item. */
    public boolean isRepeat(Copy earlier, Copy later) {
        return CopyPair.headlinesAlike(earlier.text(), later.text()) >= ALIKE;
    }

    /**
     * Whether a text that is headed like another says other things in the same words. An update that was written anew does not use
     * the same words.
     */
    public boolean isOtherInSameForm(Copy earlier, Copy later, boolean corrects) {
        CopyPair pair = pair(earlier, later, corrects);
        Map<CopyFeature, Double> features = pair.features();
        return features.getOrDefault(CopyFeature.CONTAINED, 0.0) >= FORM
                && pair.otherFacts() >= FEWEST_FACTS
                && likeness(pair) < SURELY_OTHER;
    }

    private static CopyPair pair(Copy earlier, Copy later, boolean corrects) {
        Duration apart = Duration.between(earlier.seen(), later.seen()).abs();
        boolean sameSupplier =
                !earlier.supplier().isEmpty() && earlier.supplier().equals(later.supplier());
        return new CopyPair(earlier.text(), later.text(), apart, sameSupplier, corrects);
    }

    double likeness(CopyPair pair) {
        if (Math.min(pair.one().length(), pair.other().length()) < FEWEST_WORDS || pair.isHeadedWithOtherFigures()) {
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
