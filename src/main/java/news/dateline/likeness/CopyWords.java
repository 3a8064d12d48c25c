package news.dateline.likeness;

import java.util.Arrays;
import news.dateline.text.Digits;
import news.dateline.text.Folding;
import news.dateline.text.Letters;
import news.dateline.text.Token;

/**
 * Cuts text into words and makes a number of each: two bits say what it is, twelve are a hash of its first letters, eighteen of
 * all of it. Case, accents, the digits of a script and the separators in a figure do not matter. For one thread.
 */
final class CopyWords {
    /** What a word is. */
    enum Kind {
        WORD,
        FIGURE,
        /** Written with a capital where not every word is. */
        NAME,
        /** One character of a script that is written without blanks. */
        CHARACTER;

        private static final Kind[] ALL = values();
    }

    private static final int KIND_BITS = 2;
    private static final int STEM_BITS = 12;
    private static final int WHOLE_BITS = Integer.SIZE - KIND_BITS - STEM_BITS;
    private static final int STEM_LETTERS = 3;

    private static final String ENDS_SENTENCE = ".!?:;\u061f\u0964\u3002\u06d4\"\u201c\u201e\u00ab\u2022-\u2013\u2014";

    private final int[] words;
    private int count;
    private boolean opens = true;

    private CopyWords(int most) {
        words = new int[most];
    }

    /** The words of texts one after the other, as many as there is room for. */
    static int[] of(Iterable<String> texts, int most) {
        CopyWords words = new CopyWords(most);
        for (String text : texts) {
            words.opens = true;
            words.add(text);
        }
        return Arrays.copyOf(words.words, words.count);
    }

    static Kind kind(int word) {
        return Kind.ALL[word >>> Integer.SIZE - KIND_BITS];
    }

    /** Whether two are the same word: the first of a sentence has no capital of its own. */
    static boolean same(int one, int other) {
        return one << KIND_BITS == other << KIND_BITS;
    }

    /** What {@link #same} words have in common. */
    static int identity(int word) {
        return word << KIND_BITS;
    }

    /** Whether two begin alike, as two spellings of a word do; of figures and single characters never. */
    static boolean akin(int one, int other) {
        return kind(one) != Kind.FIGURE
                && kind(one) != Kind.CHARACTER
                && kind(other) != Kind.FIGURE
                && kind(other) != Kind.CHARACTER
                && identity(one) >>> KIND_BITS + WHOLE_BITS == identity(other) >>> KIND_BITS + WHOLE_BITS;
    }

    private void add(String text) {
        int at = 0;
        while (at < text.length() && count < words.length) {
            char unit = text.charAt(at);
            if (Digits.value(unit) >= 0) {
                at = figure(text, at);
            } else if (Token.withoutBlanks(unit)) {
                put(Kind.CHARACTER, String.valueOf(unit));
                at++;
            } else if (Letters.isWordPart(unit)) {
                at = word(text, at);
            } else {
                opens |= ENDS_SENTENCE.indexOf(unit) >= 0;
                at++;
            }
        }
    }

    /** {@code 1,234.5} and {@code 1.234,5} are one figure. */
    private int figure(String text, int start) {
        StringBuilder digits = new StringBuilder();
        int at = start;
        while (at < text.length()) {
            int value = Digits.value(text.charAt(at));
            if (value < 0 && !separates(text, at)) {
                break;
            }
            if (value >= 0) {
                digits.append((char) ('0' + value));
            }
            at++;
        }
        put(Kind.FIGURE, digits.toString());
        return at;
    }

    private static boolean separates(String text, int at) {
        return ".,\u066b\u066c\u00a0\u202f'\u2019".indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && Digits.value(text.charAt(at + 1)) >= 0;
    }

    /** By its hash alone, letter by letter: a story has hundreds of words. */
    private int word(String text, int start) {
        int letters = 0;
        int stem = 0;
        int whole = 0;
        int at = start;
        while (at < text.length() && isPart(text.charAt(at))) {
            char folded = Folding.fold(text.charAt(at++));
            if (folded != Folding.DROPPED) {
                whole = 31 * whole + folded;
                stem = ++letters <= STEM_LETTERS ? whole : stem;
            }
        }
        boolean capital = Character.isUpperCase(text.charAt(start));
        if (letters > 0) {
            put(capital && !opens ? Kind.NAME : Kind.WORD, stem, whole);
        }
        opens = false;
        return at;
    }

    private static boolean isPart(char unit) {
        return Letters.isWordPart(unit) && !Token.withoutBlanks(unit)
                || Folding.fold(unit) == Folding.DROPPED && Digits.value(unit) < 0;
    }

    /** One character, or the digits of a figure. */
    private void put(Kind kind, String word) {
        opens = false;
        if (!word.isEmpty()) {
            put(kind, (kind.name() + word).hashCode(), word.hashCode());
        }
    }

    /** By hashes as {@link String#hashCode} has them, the same on every machine. */
    private void put(Kind kind, int stem, int whole) {
        if (count < words.length) {
            words[count++] = kind.ordinal() << Integer.SIZE - KIND_BITS
                    | mixed(stem) >>> Integer.SIZE - STEM_BITS << WHOLE_BITS
                    | mixed(whole) >>> Integer.SIZE - WHOLE_BITS;
        }
    }

    private static int mixed(int plain) {
        int hash = plain * 0x9e3779b1;
        hash ^= hash >>> 15;
        hash *= 0x85ebca6b;
        return hash ^ hash >>> 13;
    }
}
