package news.dateline.layout;

import java.util.List;
import news.dateline.text.Letters;

/** How often three words stand in a row on a page, by their hashes: a headline stands in the trail of links above it, too. */
final class Trigrams {
    private static final int LONGEST = 400;
    private static final int WORDS = 3;

    private final short[] counts;
    /** The hashes of each block's first and last three words; 0 where there are none. */
    private final int[] firsts;

    private final int[] lasts;

    private Trigrams(int blocks, int size) {
        int capacity = 256;
        while (capacity < size) {
            capacity *= 2;
        }
        counts = new short[capacity];
        firsts = new int[blocks];
        lasts = new int[blocks];
    }

    static Trigrams of(List<TextBlock> blocks) {
        int characters = 0;
        for (TextBlock block : blocks) {
            characters += Math.min(LONGEST, block.text().length());
        }
        Trigrams trigrams = new Trigrams(blocks.size(), Math.min(1 << 20, characters));
        for (int block = 0; block < blocks.size(); block++) {
            trigrams.walk(block, blocks.get(block).text());
        }
        return trigrams;
    }

    /** Counts all three words in a row of a block, and notes the first and the last of them, unless it is too long for a headline. */
    private void walk(int block, String text) {
        int first = 0;
        int last = 0;
        int one = 0;
        int two = 0;
        int hash = 0;
        int words = 0;
        int length = Math.min(LONGEST, text.length());
        for (int i = 0; i <= length; i++) {
            char unit = i < length ? text.charAt(i) : ' ';
            boolean part = unit < 0x80 ? Letters.isAsciiWord(unit) : unit < 0x2000 || unit > 0x303f;
            boolean wide = unit > 0x2fff && DumpLine.isWide(unit);
            if (part) {
                hash = hash * 31 + (unit < 0x80 ? unit | 0x20 : Letters.lower(unit));
            }
            if (hash != 0 && (!part || wide)) {
                words++;
                if (words >= WORDS) {
                    last = (one * 31 + two) * 31 + hash;
                    first = words == WORDS ? last : first;
                    int at = slot(last);
                    counts[at] = (short) Math.min(Short.MAX_VALUE, counts[at] + 1);
                }
                one = two;
                two = hash;
                hash = 0;
            }
        }
        boolean headline = text.length() <= LONGEST;
        firsts[block] = headline ? first : 0;
        lasts[block] = headline ? last : 0;
    }

    private int slot(int hash) {
        return hash * 0x9e3779b9 >>> 8 & counts.length - 1;
    }

    /** How often the first or the last three words of a block stand elsewhere on the page. */
    int elsewhere(int block, boolean atStart) {
        int hash = atStart ? firsts[block] : lasts[block];
        return hash == 0 ? 0 : Math.min(9, Math.max(0, counts[slot(hash)] - 1));
    }
}
