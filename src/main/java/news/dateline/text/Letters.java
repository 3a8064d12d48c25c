package news.dateline.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** Which UTF-16 code units words are made of, looked up in tables rather than by their Unicode category each time. */
public final class Letters {
    private static final long[] LETTERS = table(Character::isLetter);
    private static final long[] WORD_PARTS = table(unit -> Character.isLetter(unit) || isMark(unit));

    private Letters() {}

    /** Whether it is a letter of any script, or a mark that belongs to one. */
    public static boolean isWordPart(char unit) {
        return (WORD_PARTS[unit >> 6] >>> unit & 1) != 0;
    }

    /** As {@link Character#isLetter(char)}. */
    public static boolean isLetter(char unit) {
        return (LETTERS[unit >> 6] >>> unit & 1) != 0;
    }

    /** Whether its script puts no space between words: those of East Asia, Thai, Lao, Burmese, Khmer. */
    public static boolean isUnspaced(char unit) {
        return unit >= 0x2e80
                || unit >= 0xe00 && unit <= 0xeff
                || unit >= 0x1000 && unit <= 0x109f
                || unit >= 0x1780 && unit <= 0x17ff;
    }

    /** Whether it is one of ASCII's letters and digits. */
    public static boolean isAsciiWord(char unit) {
        return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z' || unit >= '0' && unit <= '9';
    }

    /** Whether a capital may be in the text; beyond the basic plane anything may be one. */
    public static boolean capitalIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (!isCaseless(unit) && (Character.isUpperCase(unit) || Character.isSurrogate(unit))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCaseless(char unit) {
        return unit >= 0x590 && unit < 0x10a0 || unit >= 0x3000 && unit < 0xa640;
    }

    /** The letter in lower case; scripts that have none, from Hebrew to Burmese and in East Asia, are not looked up. */
    public static char lower(char unit) {
        return isCaseless(unit) ? unit : Character.toLowerCase(unit);
    }

    private static boolean isMark(int unit) {
        int type = Character.getType(unit);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static long[] table(IntPredicate has) {
        BitSet units = new BitSet(Character.MAX_VALUE + 1);
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            units.set(unit, has.test(unit));
        }
        return Arrays.copyOf(units.toLongArray(), (Character.MAX_VALUE + 1) / Long.SIZE);
    }
}
