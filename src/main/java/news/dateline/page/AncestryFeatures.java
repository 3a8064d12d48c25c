package news.dateline.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How many steps up from a block the nearest element stands that by its name or kind holds this or that. */
final class AncestryFeatures implements FeatureGroup {
    /** None, or too far to tell anything. */
    private static final int FAR = 12;

    private static final int TOPICS = NameWords.topics().size();
    private static final int LANDMARKS = Landmark.values().length;

    @Override
    public List<String> names() {
        Stream<String> topics = NameWords.topics().stream().map(topic -> "up-to-" + topic);
        Stream<String> landmarks = Arrays.stream(Landmark.values()).map(landmark -> "up-to-landmark-" + landmark);
        return Stream.of(topics, landmarks, Stream.of("depth"))
                .flatMap(names -> names)
                .toList();
    }

    @Override
    public void fill(Outline page, int block, FeatureRow row) {
        int[] steps = new int[TOPICS + LANDMARKS];
        Arrays.fill(steps, FAR);
        Box box = page.box(block);
        for (int step = 0; box != null && step < FAR; step++, box = box.parent) {
            // names on the page's outermost elements are about the page, not about the block
            note(box.depth < 2 ? 0 : box.words, step, steps, 0);
            note(box.landmarks, step, steps, TOPICS);
        }
        for (int step : steps) {
            row.add(step);
        }
        row.add(page.box(block).depth);
    }

    private static void note(long bits, int step, int[] steps, int from) {
        for (long left = bits; left != 0; left &= left - 1) {
            int at = from + Long.numberOfTrailingZeros(left);
            steps[at] = Math.min(steps[at], step);
        }
    }
}
