package news.dateline.text;

import java.text.Normalizer;

/**
 * Keys for looking words up, never for showing: lower case by the root locale, without accents, Arabic vowel signs,
 * tatweel, joiners and bidirectional marks; one form for the alefs, for ya, for ta marbuta and ha, for the Persian and
 * Arabic kaf, for the Turkish i's, for full-width and plain letters, for the digits of every script.
 *
 * <p>Character by character, so that positions in a text can be compared without copying it.
 */
public final class Folding {
    /** What {@link #fold} answers for a character that no key has. */
    public static final char DROPPED = 0;

    private static final char[] FOLDED = table();

    private Folding() {}

    /** The character's form in a key, {@link #DROPPED} if it has none; white space of any kind is a space. */
    public static char fold(char unit) {
        return FOLDED[unit];
    }

    /** The key of a text, white space in runs of one and none at the ends. */
    public static String key(String text) {
        char[] key = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char folded = FOLDED[text.charAt(i)];
            boolean repeated = folded == ' ' && (length == 0 || key[length - 1] == ' ');
            if (folded != DROPPED && !repeated) {
                key[length++] = folded;
            }
        }
        return new String(key, 0, length > 0 && key[length - 1] == ' ' ? length - 1 : length);
    }

    private static char[] table() {
        char[] folded = new char[Character.MAX_VALUE + 1];
        for (int unit = 0; unit < folded.length; unit++) {
            folded[unit] = general((char) unit);
        }
        replace(folded, "آأإٱ", 'ا');
        replace(folded, "ىیېے", 'ي');
        replace(folded, "ةہھە", 'ه');
        replace(folded, "ک", 'ك');
        replace(folded, "ıİ", 'i');
        replace(folded, "ς", 'σ');
        replace(folded, "øØ", 'o');
        replace(folded, "łŁ", 'l');
        replace(folded, "đĐ", 'd');
        replace(folded, "ـ", DROPPED);
        return folded;
    }

    private static void replace(char[] folded, String units, char by) {
        units.chars().forEach(unit -> folded[unit] = by);
    }

    private static char general(char unit) {
        int digit = Digits.value(unit);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        if (Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
            return ' ';
        }
        if (isVowelSignOrAccent(unit) || Character.getType(unit) == Character.FORMAT) {
            return DROPPED;
        }
        return Character.toLowerCase(isWidthForm(unit) ? single(unit, Normalizer.Form.NFKC) : base(unit));
    }

    /** Not the vowel signs of the Indic scripts: there they are what tells one word from another. */
    private static boolean isVowelSignOrAccent(char unit) {
        return unit >= 0x300 && unit <= 0x36f || unit >= 0x64b && unit <= 0x65f || unit == 0x670;
    }

    private static boolean isWidthForm(char unit) {
        return unit >= 0xff01 && unit <= 0xff5e;
    }

    private static char single(char unit, Normalizer.Form form) {
        String normal = Normalizer.normalize(String.valueOf(unit), form);
        return normal.length() == 1 ? normal.charAt(0) : unit;
    }

    /** The letter beneath its accents, for the alphabets that write them apart. */
    private static char base(char unit) {
        if (unit < 0xc0 || unit > 0x1fff || !Character.isLetter(unit)) {
            return unit;
        }
        String parts = Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFD);
        boolean accentsOnly = parts.chars().skip(1).allMatch(part -> isVowelSignOrAccent((char) part));
        boolean alphabet = unit < 0x530 || unit >= 0x1e00;
        return accentsOnly && alphabet ? parts.charAt(0) : unit;
    }
}
