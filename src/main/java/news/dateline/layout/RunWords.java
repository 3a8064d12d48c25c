package news.dateline.layout;

import java.util.Arrays;
import java.util.List;

/** The longer words of some blocks, as numbers in an open table: which words a block shares with the main text. */
final class RunWords {
    private static final int SHORTEST = 4;
    private static final int MOST_CHARACTERS = 40_000;

    private int[] table = new int[256];
    private int size;

    private RunWords() {}

    static RunWords of(List<TextBlock> blocks) {
        RunWords words = new RunWords();
        int characters = 0;
        for (TextBlock block : blocks) {
            if (characters < MOST_CHARACTERS) {
                words.each(block.text(), words::add);
            }
            characters += block.text().length();
        }
        return words;
    }

    private interface Words {
        void word(int hash);
    }

    private void each(String text, Words action) {
        int hash = 0;
        int length = 0;
        for (int i = 0; i <= text.length(); i++) {
            char unit = i < text.length() ? text.charAt(i) : ' ';
            boolean part = unit > 0x7f ? unit < 0x2000 || unit > 0x2fff : Character.isLetterOrDigit(unit);
            if (part) {
                hash = hash * 31 + lower(unit);
                length++;
                if (unit >= 0x3000 && length == 2) { // scripts without spaces: each pair of characters
                    action.word(hash | 1);
                    hash = 0;
                    length = 0;
                }
            } else {
                if (length >= SHORTEST) {
                    action.word(hash | 1);
                }
                hash = 0;
                length = 0;
            }
        }
    }

    /** Between Armenian and Georgian, as in Arabic, Hebrew and the scripts of India, and among those of East Asia, nothing has capitals. */
    private static int lower(char unit) {
        if (unit < 0x80) {
            return unit | 0x20;
        }
        boolean caseless = unit >= 0x590 && unit < 0x10a0 || unit >= 0x3000 && unit < 0xa640;
        return caseless ? unit : Character.toLowerCase(unit);
    }

    private void add(int hash) {
        if (size * 2 >= table.length) {
            int[] old = table;
            table = new int[old.length * 2];
            size = 0;
            Arrays.stream(old).filter(word -> word != 0).forEach(this::add);
        }
        int at = slot(hash);
        size += table[at] == 0 ? 1 : 0;
        table[at] = hash;
    }

    private int slot(int hash) {
        int at = (hash * 0x9e3779b9) >>> 16 & table.length - 1;
        while (table[at] != 0 && table[at] != hash) {
            at = at + 1 & table.length - 1;
        }
        return at;
    }

    /** Which share of the text's longer words is among these, 0 to 1. */
    float share(String text) {
        int[] counts = new int[2];
        each(text, hash -> {
            counts[0]++;
            counts[1] += table[slot(hash)] != 0 ? 1 : 0;
        });
        return counts[0] == 0 ? 0 : (float) counts[1] / counts[0];
    }
}
