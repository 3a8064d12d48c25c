package news.dateline.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import news.dateline.meta.BylineNames;

/**
 * The blocks that say who wrote the article.
 *
 * @param blocks their indexes
 * @param line the byline as shown
 * @param names whom it names
 */
record BylineBlocks(Set<Integer> blocks, Optional<String> line, List<String> names) {
    private static final Network LOOK = Network.shipped("byline-look.tsv", BylineFeature.NAMES_OF_ALL);
    private static final BylineBlocks NONE = new BylineBlocks(Set.of(), Optional.empty(), List.of());

    /**
     * How much likelier it must be that nobody signed than that a line is the byline: lines whose author no one noted taught
     * the look to doubt.
     */
    private static final float DOUBT = 2;
    /** What stands beside the byline may be this much less likely, and must be likelier than nobody without that doubt. */
    private static final float LESS = 3;

    private static final int REACH = 3;

    /** The best line and what stands close to it: other names on a page sign other stories. */
    static BylineBlocks find(PageFeatures page, float[][] chances, boolean[] text, int headline, BylineNames names) {
        BylineFeatures lines = new BylineFeatures(page, chances, text, headline, names);
        float[] worth = new float[lines.size() + 1];
        float[] row = new float[BylineFeature.NAMES_OF_ALL.size()];
        int best = lines.size();
        for (int i = lines.size(); i >= 0; i--) {
            lines.fill(i, row);
            worth[i] = LOOK.sum(row, 0) - (i == lines.size() ? DOUBT : 0);
            best = worth[i] >= worth[best] ? i : best;
        }
        return best == lines.size() ? NONE : around(page.blocks(), text, headline, lines, worth, best, names);
    }

    private static BylineBlocks around(
            List<TextBlock> blocks,
            boolean[] text,
            int headline,
            BylineFeatures lines,
            float[] worth,
            int best,
            BylineNames reader) {
        Map<Integer, List<String>> found = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean beside = Math.abs(lines.block(i) - lines.block(best)) <= REACH
                    && worth[i] > worth[lines.size()] + DOUBT
                    && worth[i] >= worth[best] - LESS;
            if (i == best || beside) {
                found.put(lines.block(i), lines.names(i));
            }
        }
        Set<Integer> all = new LinkedHashSet<>();
        for (int block : found.keySet()) {
            all.add(block);
            int above = block - 1;
            if (above >= 0
                    && !text[above]
                    && above != headline
                    && reader.isLead(blocks.get(above).text())) {
                all.add(above);
            }
        }
        Set<String> names = new LinkedHashSet<>();
        found.values().forEach(names::addAll);
        return new BylineBlocks(all, Optional.of(blocks.get(lines.block(best)).text()), withoutPieces(names));
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

    /** This, or where it names nobody whom the headline's line names beside the headline. */
    BylineBlocks orBeside(LineRest headline, BylineNames reader) {
        if (names.isEmpty()) {
            for (String rest : List.of(headline.tail(), headline.head())) {
                List<String> named = reader.isLed(rest) ? reader.of(Glued.apart(rest)) : List.of();
                if (!named.isEmpty()) {
                    return new BylineBlocks(blocks, Optional.of(rest), named);
                }
            }
        }
        return this;
    }

    boolean holds(int block) {
        return blocks.contains(block);
    }
}
