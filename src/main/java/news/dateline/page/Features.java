package news.dateline.page;

import java.util.List;

/** All features of a block that its page alone tells. */
final class Features {
    private static final List<FeatureGroup> GROUPS = List.of(
            new TextFeatures(),
            new AncestryFeatures(),
            new ContainerFeatures(),
            new NeighbourFeatures(),
            new PositionFeatures());

    private static final List<String> NAMES =
            GROUPS.stream().flatMap(group -> group.names().stream()).toList();

    private Features() {}

    static List<String> names() {
        return NAMES;
    }

    static float[] of(Outline page, int block) {
        FeatureRow row = new FeatureRow(NAMES.size());
        for (FeatureGroup group : GROUPS) {
            group.fill(page, block, row);
        }
        return row.values();
    }
}
