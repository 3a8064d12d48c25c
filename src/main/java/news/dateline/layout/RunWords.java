package news.dateline.layout;

/** The longer words of some blocks, as numbers in an open table: which words a block shares with the main text. */
final class RunWords {
    private static final int MOST_CHARACTERS = 40_000;
    private static final int SMALLEST = 64;

    private final int[] table;

    private RunWords(int words) {
        table = new int[Math.max(SMALLEST, Integer.highestOneBit(words) * 4)];
    }

    /** Those of some of a page's blocks, up to so many characters. */
    static RunWords of(PageFeatures page, int from, int to) {
        int[] blocks = new int[to - from];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = from + i;
        }
        return of(page, blocks);
    }

    /** Those of some of a page's blocks, up to so many characters. */
    static RunWords of(PageFeatures page, int[] blocks) {
        int words = 0;
        int taken = 0;
        for (int characters = 0; taken < blocks.length && characters < MOST_CHARACTERS; taken++) {
            words += page.words(blocks[taken]).length;
            characters += page.blocks().get(blocks[taken]).text().length();
        }
        RunWords run = new RunWords(words);
        for (int i = 0; i < taken; i++) {
            for (int word : page.words(blocks[i])) {
                run.table[run.slot(word)] = word;
            }
        }
        return run;
    }

    private int slot(int hash) {
        int at = (hash * 0x9e3779b9) >>> 16 & table.length - 1;
        while (table[at] != 0 && table[at] != hash) {
            at = at + 1 & table.length - 1;
        }
        return at;
    }

    /** Which share of some words is among these, 0 to 1. */
    float share(int[] words) {
        int shared = 0;
        for (int word : words) {
            shared += table[slot(word)] != 0 ? 1 : 0;
        }
        return words.length == 0 ? 0 : (float) shared / words.length;
    }
}
