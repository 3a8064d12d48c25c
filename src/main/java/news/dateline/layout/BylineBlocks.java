package news.dateline.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.dateline.meta.BylineNames;

/**
 * The blocks that say who wrote the article.
 *
 * @param blocks their indexes
 * @param line the byline as shown
 * @param names whom it names
 */
record BylineBlocks(Set<Integer> blocks, Optional<String> line, List<String> names) {
    private static final float LIKELY = 0.5f;
    private static final float POSSIBLE = 0.25f;
    private static final int LONGEST = 200;

    static BylineBlocks find(List<TextBlock> blocks, float[][] chances, boolean[] text, int headline) {
        Set<Integer> found = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            String line = blocks.get(i).text();
            boolean may = i != headline && !text[i] && !line.isEmpty() && line.length() <= LONGEST;
            if (!may || chances[i][Role.BYLINE.ordinal()] < LIKELY) {
                continue;
            }
            List<String> named = BylineNames.of(line);
            if (named.isEmpty() && BylineNames.isLead(line) && i + 1 < blocks.size() && chances[i + 1][Role.BYLINE.ordinal()] >= POSSIBLE && !text[i + 1]) {
                found.add(i);
                continue;
            }
            if (!named.isEmpty()) {
                found.add(i);
                lines.add(line);
                names.addAll(named);
            }
        }
        return new BylineBlocks(found, lines.stream().findFirst(), List.copyOf(names));
    }

    boolean holds(int block) {
        return blocks.contains(block);
    }
}
