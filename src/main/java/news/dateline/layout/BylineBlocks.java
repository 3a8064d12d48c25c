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
    private static final float LEAST = 0.2f;
    /** What words such as "by" are worth where a byline is due. */
    private static final float LED = 0.25f;

    private static final int LONGEST_LED = 100;
    private static final int REACH = 3;
    private static final int LONGEST = 200;

    /** The likeliest block and what stands close to it: other names on a page sign other stories. */
    static BylineBlocks find(
            List<TextBlock> blocks, float[][] chances, boolean[] text, int headline, BylineNames names) {
        int start = start(blocks, text);
        int best = -1;
        float most = LEAST;
        for (int i = 0; i < blocks.size(); i++) {
            float chance = chances[i][Role.BYLINE.ordinal()];
            if (i == headline || text[i] || chance + LED <= most) {
                continue;
            }
            boolean near = headline >= 0 && i >= headline - REACH && i <= start + REACH;
            float worth = chance + (near && isLed(blocks.get(i).text(), names) ? LED : 0);
            if (worth > most && !names(blocks, i, names).isEmpty()) {
                best = i;
                most = worth;
            }
        }
        return best < 0
                ? new BylineBlocks(Set.of(), Optional.empty(), List.of())
                : around(blocks, chances, text, headline, best, names);
    }

    private static boolean isLed(String line, BylineNames names) {
        return line.length() <= LONGEST_LED && names.isLed(line);
    }

    /** The first long paragraph. */
    private static int start(List<TextBlock> blocks, boolean[] text) {
        for (int i = 0; i < text.length; i++) {
            if (text[i] && blocks.get(i).text().length() >= LONGEST_LED) {
                return i;
            }
        }
        return text.length;
    }

    private static BylineBlocks around(
            List<TextBlock> blocks, float[][] chances, boolean[] text, int headline, int best, BylineNames reader) {
        Set<Integer> found = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        for (int i = Math.max(0, best - REACH); i <= Math.min(blocks.size() - 1, best + REACH); i++) {
            boolean may = i == best || i != headline && !text[i] && chances[i][Role.BYLINE.ordinal()] >= LIKELY;
            List<String> named = may ? names(blocks, i, reader) : List.of();
            if (!named.isEmpty()) {
                found.add(i);
                names.addAll(named);
                if (i > 0
                        && !text[i - 1]
                        && i - 1 != headline
                        && reader.isLead(blocks.get(i - 1).text())) {
                    found.add(i - 1);
                }
            }
        }
        return new BylineBlocks(found, Optional.of(blocks.get(best).text()), withoutPieces(names));
    }

    /** Jane Roe, not Roe beside her. */
    private static List<String> withoutPieces(Set<String> names) {
        List<String> whole = new ArrayList<>();
        for (String name : names) {
            boolean piece = names.stream()
                    .anyMatch(other -> !other.equals(name)
                            && (other.equalsIgnoreCase(name) && whole.stream().anyMatch(other::equals)
                                    || (" " + other + " ").contains(" " + name + " ")
                                            && other.length() > name.length()));
            if (!piece) {
                whole.add(name);
            }
        }
        return whole;
    }

    private static List<String> names(List<TextBlock> blocks, int i, BylineNames names) {
        String line = blocks.get(i).text();
        return line.isEmpty() || line.length() > LONGEST ? List.of() : names.of(Glued.apart(line));
    }

    boolean holds(int block) {
        return blocks.contains(block);
    }
}
