package news.dateline.layout;

import java.util.Arrays;
import news.dateline.text.Letters;

/** The words of a block as numbers, told once for all who compare blocks. */
final class WordNumbers {
    private static final int SHORTEST = 4;

    private WordNumbers() {}

    /** The longer words of a text, each as a number that is not 0. */
    static int[] in(String text) {
        int[] words = new int[text.length() / SHORTEST + 1];
        int size = 0;
        int hash = 0;
        int length = 0;
        for (int i = 0; i <= text.length(); i++) {
            char unit = i < text.length() ? text.charAt(i) : ' ';
            boolean part = unit > 0x7f ? unit < 0x2000 || unit > 0x2fff : Letters.isAsciiWord(unit);
            if (part) {
                hash = hash * 31 + (unit < 0x80 ? unit | 0x20 : Letters.lower(unit));
                length++;
            }
            boolean pair = part && unit >= 0x3000 && length == 2; // scripts without spaces: each pair of characters
            if (pair || !part && length >= SHORTEST) {
                words = size < words.length ? words : Arrays.copyOf(words, size * 2);
                words[size++] = hash | 1;
            }
            if (pair || !part) {
                hash = 0;
                length = 0;
            }
        }
        return size == words.length ? words : Arrays.copyOf(words, size);
    }
}
