package news.dateline.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dateline.text.Folding;
import news.dateline.text.Furniture;

/**
 * Which block is the headline, and what of it. The likeliest; what stands on a page twice speaks for itself twice; of a
 * trail of links that ends in the headline, or a line that the site's name ends, only the headline.
 *
 * @param block its index, -1 where the page shows none
 * @param text the headline
 */
record HeadlineBlock(int block, String text) {
    private static final HeadlineBlock NONE = new HeadlineBlock(-1, "");
    private static final float LEAST = 0.03f;
    /** Below the text's beginning a line must be so much likelier. */
    private static final float BELOW = 0.1f;

    private static final float REPEATED = 0.5f;
    private static final int PARAGRAPH = 120;
    private static final int LONGEST = 300;
    private static final int SHORTEST_PART = 12;
    private static final List<String> SEPARATORS = List.of(" | ", " – ", " — ", " - ", " » ", " › ", " · ", " : ");

    static HeadlineBlock find(List<TextBlock> blocks, float[][] chances, boolean[] text, Furniture furniture) {
        int best = best(blocks, chances, text, furniture);
        if (best < 0) {
            return NONE;
        }
        int within = within(blocks, text, best, start(blocks, text));
        int block = within < 0 ? best : within;
        return new HeadlineBlock(block, withoutSite(blocks, blocks.get(block).text()));
    }

    private static int best(List<TextBlock> blocks, float[][] chances, boolean[] text, Furniture furniture) {
        int start = start(blocks, text);
        Map<String, Float> sums = new HashMap<>();
        Map<String, Integer> likeliest = new HashMap<>();
        String best = "";
        float most = LEAST;
        for (int i = 0; i < blocks.size(); i++) {
            String line = blocks.get(i).text();
            float chance = chances[i][Role.TITLE.ordinal()] * (i > start ? BELOW : 1);
            if (text[i] || chance < LEAST / 2 || !isShaped(line) || isFurniture(line, furniture)) {
                continue;
            }
            int before = likeliest.getOrDefault(line, -1);
            float first = before < 0 ? 0 : sums.get(line);
            float sum = Math.max(first, chance) + REPEATED * Math.min(first, chance);
            sums.put(line, sum);
            if (before < 0 || chance > chances[before][Role.TITLE.ordinal()]) {
                likeliest.put(line, i);
            }
            if (sum > most) {
                most = sum;
                best = line;
            }
        }
        return likeliest.getOrDefault(best, -1);
    }

    /** "Skip to content" is nobody's headline, and on a page with nothing else it would be the likeliest. */
    private static boolean isFurniture(String line, Furniture furniture) {
        return furniture.kindOf(line).isPresent();
    }

    /** The first long paragraph. */
    private static int start(List<TextBlock> blocks, boolean[] text) {
        for (int i = 0; i < text.length; i++) {
            if (text[i] && blocks.get(i).text().length() >= PARAGRAPH) {
                return i;
            }
        }
        return text.length;
    }

    private static boolean isShaped(String text) {
        return text.length() <= LONGEST
                && text.indexOf("://") < 0
                && text.codePoints().anyMatch(Character::isLetter);
    }

    /** A line above the text that is all of the end of this one: Home › News › Bridge opens. */
    private static int within(List<TextBlock> blocks, boolean[] text, int best, int start) {
        String line = blocks.get(best).text();
        int found = -1;
        for (int i = 0; i <= Math.min(start, blocks.size() - 1); i++) {
            String part = blocks.get(i).text();
            boolean may = !text[i]
                    && part.length() >= SHORTEST_PART
                    && part.length() < line.length()
                    && part.indexOf(' ') > 0
                    && line.endsWith(part);
            if (may && (found < 0 || part.length() > blocks.get(found).text().length())) {
                found = i;
            }
        }
        return found;
    }

    /** Without the name of the site behind a separator, where that name stands on the page by itself. */
    private static String withoutSite(List<TextBlock> blocks, String line) {
        int cut = -1;
        for (String separator : SEPARATORS) {
            cut = Math.max(cut, line.lastIndexOf(separator));
        }
        if (cut < SHORTEST_PART) {
            return line;
        }
        String tail = Folding.key(line.substring(cut + 3));
        Set<String> lines = new HashSet<>();
        blocks.stream()
                .filter(block -> block.text().length() < LONGEST / 3)
                .forEach(block -> lines.add(Folding.key(block.text())));
        return lines.contains(tail) ? line.substring(0, cut).strip() : line;
    }
}
