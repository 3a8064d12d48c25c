package news.dateline.text;

import java.text.Normalizer;

/** What cleaning does with a UTF-16 code unit; one byte a unit, looked up once for each character that comes in. */
final class CharacterKind {
    /** Goes through as it is. */
    static final byte PLAIN = 0;
    /** A no-break space or one of its kin: becomes a space. */
    static final byte SPACE = 1;
    /** Ends a line: becomes a line feed. */
    static final byte BREAK = 2;
    /** Carries no text: taken out. */
    static final byte JUNK = 3;
    /** Shapes its neighbours: stays between the right ones. */
    static final byte JOINER = 4;
    /** Half of a character beyond the basic plane. */
    static final byte SURROGATE = 5;
    /** A combining mark: two in a row may stand in the wrong order. */
    static final byte MARK = 6;
    /** May melt with what stands before it, or into something else, under NFC. */
    static final byte COMPOSING = 7;

    private static final byte[] KINDS = table();

    private CharacterKind() {}

    static byte of(char unit) {
        return KINDS[unit];
    }

    private static byte[] table() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        markComposing(kinds);
        fill(kinds, SPACE, '\t', '\u00a0', '\u1680', '\u202f', '\u205f', '\u3000');
        range(kinds, SPACE, 0x2000, 0x200a);
        range(kinds, JUNK, 0x00, 0x08);
        range(kinds, JUNK, 0x0e, 0x1f);
        range(kinds, JUNK, 0x7f, 0x9f);
        fill(kinds, BREAK, '\u000b', '\f', '\r', '\u0085', '\u2028', '\u2029');
        fill(kinds, JOINER, '\u200b', '\u200c', '\u200d');
        // soft hyphen, combining grapheme joiner, Arabic letter mark, Mongolian vowel separator, bidi marks and
        // embeddings, invisible operators, bidi isolates, byte order mark, interlinear annotation, noncharacters
        fill(kinds, JUNK, '\u00ad', '\u034f', '\u061c', '\u180e', '\u200e', '\u200f', '\ufeff', '\ufffe', '\uffff');
        range(kinds, JUNK, 0x202a, 0x202e);
        range(kinds, JUNK, 0x2060, 0x206f);
        range(kinds, JUNK, 0xfdd0, 0xfdef);
        range(kinds, JUNK, 0xfff9, 0xfffb);
        range(kinds, SURROGATE, Character.MIN_SURROGATE, Character.MAX_SURROGATE);
        return kinds;
    }

    /** Asks the JDK's own Unicode data, so that the table grows with it. */
    private static void markComposing(byte[] kinds) {
        range(kinds, COMPOSING, 0x1161, 0x11c2); // Hangul vowels and finals, which NFD of no single letter below yields
        for (int unit = 0xa0; unit <= Character.MAX_VALUE; unit++) {
            if (isIdeographOrSurrogate(unit)) {
                continue;
            }
            String one = String.valueOf((char) unit);
            if (isCombining(unit) && kinds[unit] == PLAIN) {
                kinds[unit] = MARK;
            }
            String parts = Normalizer.normalize(one, Normalizer.Form.NFD);
            if (parts.length() > 1) {
                kinds[parts.charAt(parts.length() - 1)] = COMPOSING;
            }
            if (!Normalizer.isNormalized(one, Normalizer.Form.NFC)) {
                kinds[unit] = COMPOSING;
            }
        }
    }

    private static boolean isIdeographOrSurrogate(int unit) {
        return unit >= 0x3400 && unit <= 0x9fff || unit >= 0xac00 && unit <= 0xf8ff;
    }

    private static boolean isCombining(int unit) {
        int type = Character.getType(unit);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static void fill(byte[] kinds, byte kind, char... units) {
        for (char unit : units) {
            kinds[unit] = kind;
        }
    }

    private static void range(byte[] kinds, byte kind, int first, int last) {
        for (int unit = first; unit <= last; unit++) {
            kinds[unit] = kind;
        }
    }
}
