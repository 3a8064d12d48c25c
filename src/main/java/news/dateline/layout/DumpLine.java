package news.dateline.layout;

import java.util.ArrayList;
import java.util.List;
import news.dateline.text.UnicodeText;

/**
 * A line of a dump that holds text, as it was laid out.
 *
 * @param text the line without blanks around it; blanks within stay
 * @param indent the blanks before it
 * @param end the column where it ends; a character of an East Asian script takes two
 * @param blanks how many empty lines stand before it; {@value #FIRST} before the first line
 */
record DumpLine(String text, int indent, int end, int blanks) {
    private static final int FIRST = 3;

    /** The lines of a text that hold anything but white space, in order. */
    static List<DumpLine> of(UnicodeText source) {
        String text = source.text();
        List<DumpLine> lines = new ArrayList<>();
        int blanks = FIRST;
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int first = start;
            while (first < end && text.charAt(first) == ' ') {
                first++;
            }
            if (first == end) {
                blanks++;
            } else {
                int last = end;
                while (text.charAt(last - 1) == ' ') {
                    last--;
                }
                String line = text.substring(first, last);
                lines.add(new DumpLine(line, first - start, first - start + columns(line), blanks));
                blanks = 0;
            }
            start = end + 1;
        }
        return lines;
    }

    /** The same line in a dump whose converter counted characters, not columns. */
    DumpLine inCharacters() {
        return new DumpLine(text, indent, indent + text.length(), blanks);
    }

    boolean opensBlock() {
        return blanks > 0;
    }

    /** How many columns a text takes. */
    static int columns(String text) {
        int columns = text.length();
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= 0x1100) {
                columns += isWide(unit) ? 1 : 0;
            }
        }
        return columns;
    }

    /** Hangul, kana, ideographs and full-width forms. */
    static boolean isWide(char unit) {
        return unit >= 0x1100 && unit <= 0x115f
                || unit >= 0x2e80 && unit <= 0xa4cf
                || unit >= 0xac00 && unit <= 0xd7a3
                || unit >= 0xf900 && unit <= 0xfaff
                || unit >= 0xfe30 && unit <= 0xfe6f
                || unit >= 0xff00 && unit <= 0xff60;
    }

    /** Korean is written with blanks between words. */
    private static boolean isHangul(char unit) {
        return unit >= 0xac00 && unit <= 0xd7a3;
    }

    /** Columns of the first word: what would have to fit on the line before. */
    int firstWord() {
        int length = 0;
        while (length < text.length() && text.charAt(length) != ' ') {
            if (isWide(text.charAt(length)) && !isHangul(text.charAt(length))) {
                return length == 0 ? 2 : length;
            }
            length++;
        }
        return length;
    }
}
