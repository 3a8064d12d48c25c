package news.dateline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForestTest {
    private static final List<List<String>> TREE = List.of(
            List.of("root", "0", "0"),
            List.of("length", "10", "2"),
            List.of("leaf", "-2", "0"),
            List.of("links", "0.5", "2"),
            List.of("leaf", "3", "0"),
            List.of("leaf", "-1", "0"));

    @Test
    void goesOnByTheValueOfAFeature() {
        Forest forest = Forest.of(TREE, List.of("links", "length"));

        assertEquals(1 / (1 + Math.exp(2)), forest.chance(new float[] {0, 10}), 1e-6);
        assertEquals(1 / (1 + Math.exp(-3)), forest.chance(new float[] {0.5f, 11}), 1e-6);
        assertEquals(1 / (1 + Math.exp(1)), forest.chance(new float[] {0.6f, 11}), 1e-6);
    }

    @Test
    void failsAtOnceForAFeatureThatNobodyMeasures() {
        assertThrows(IllegalStateException.class, () -> Forest.of(TREE, List.of("length")));
    }

    @Test
    void learnsWhatOneTreeCannot() {
        List<float[]> samples = new ArrayList<>();
        float[] labels = new float[400];
        float[] weights = new float[400];
        for (int i = 0; i < labels.length; i++) {
            float left = i % 20;
            float right = i / 20;
            samples.add(new float[] {left, right});
            labels[i] = left > 9 ^ right > 9 ? 1 : 0;
            weights[i] = left == 7 ? 2 : 1;
        }

        Forest forest = Forest.of(
                new Boosting(List.of("left", "right"), 40, 6, 0.2, 5, 1).train(samples, labels, weights),
                List.of("left", "right"));

        assertTrue(forest.chance(new float[] {3, 15}) > 0.9);
        assertTrue(forest.chance(new float[] {15, 15}) < 0.1);
    }
}
