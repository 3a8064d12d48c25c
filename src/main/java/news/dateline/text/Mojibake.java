package news.dateline.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * UTF-8 whose bytes somebody took for another charset's characters, once or several times: {@code Ã©} for {@code é}, {@code
 * â€™} for an apostrophe, {@code РџСЂ} for {@code Пр}, {@code ط§ظ„} for {@code ال}. A run of such characters is mended where all
 * of it is UTF-8 and means something likely; {@code CAFÉ…} and {@code «СССР»} are nothing of the kind. Stateless; thread safe.
 */
final class Mojibake {
    /** The commonest first; each is Latin-1 too, where it has no character of its own. */
    private static final List<Page> PAGES = List.of(
            Page.of("windows-1252"),
            Page.of("windows-1251"),
            Page.of("windows-1256"),
            Page.of("windows-1250"),
            Page.of("windows-1254"),
            Page.of("windows-1253"));

    private static final int MOST_TIMES = 3;

    /** Japanese writes in three. */
    private static final int MOST_SCRIPTS = 3;

    private static final String CLOSING = "”’“‘»›…–—";
    private static final int FIRST_LEAD = 0xc2;
    private static final int LAST_LEAD = 0xf4;
    private static final byte LEAD = 1;
    private static final byte TRAIL = 2;

    /** Of each character, whether it may stand for a first byte, or for a later one. */
    private static final byte[] KINDS = kinds();

    private Mojibake() {}

    /** A charset by its characters. */
    private record Page(boolean latin, Map<Character, Byte> bytes) {
        static Page of(String name) {
            Map<Character, Byte> bytes = new HashMap<>();
            for (int value = 0x80; value <= 0xff; value++) {
                bytes.put((char) value, (byte) value);
            }
            for (int value = 0x80; value <= 0xff; value++) {
                String character = new String(new byte[] {(byte) value}, Charset.forName(name));
                if (character.charAt(0) != '\ufffd') {
                    bytes.put(character.charAt(0), (byte) value);
                }
            }
            return new Page(name.equals("windows-1252"), Map.copyOf(bytes));
        }

        /** What the run's bytes say in UTF-8, if they are nothing else. */
        Optional<String> read(String run) {
            byte[] utf8 = new byte[run.length()];
            for (int i = 0; i < utf8.length; i++) {
                Byte value = bytes.get(run.charAt(i));
                if (value == null) {
                    return Optional.empty();
                }
                utf8[i] = value;
            }
            // most runs are nothing of the kind, and an exception for each would cost more than all else here
            CharBuffer text = CharBuffer.allocate(utf8.length);
            CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8), text, true);
            return result.isError() ? Optional.empty() : Optional.of(text.flip().toString());
        }
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (Page page : PAGES) {
            page.bytes().forEach((character, value) -> {
                int unsigned = value & 0xff;
                if (unsigned >= FIRST_LEAD && unsigned <= LAST_LEAD) {
                    kinds[character] |= LEAD;
                } else if (unsigned < 0xc0) {
                    kinds[character] |= TRAIL;
                }
            });
        }
        return kinds;
    }

    /** The text as it was meant; the same text where nothing in it was misread. */
    static String mended(String text) {
        int first = firstPair(text, 0);
        if (first < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int copied = 0;
        int passed = 0;
        for (int at = first; at >= 0; ) {
            int start = at;
            while (start > passed && text.charAt(start - 1) >= 0x80) {
                start--;
            }
            int end = at + 1;
            while (end < text.length() && text.charAt(end) >= 0x80) {
                end++;
            }
            String run = text.substring(start, end);
            char before = start == 0 ? ' ' : text.charAt(start - 1);
            char after = end == text.length() ? ' ' : text.charAt(end);
            Optional<String> meant = meant(run, before, after);
            if (meant.isPresent()) {
                out.append(text, copied, start).append(meant.get());
                copied = end;
            }
            passed = end;
            at = firstPair(text, end);
        }
        return copied == 0 ? text : out.append(text, copied, text.length()).toString();
    }

    /** Where the next character stands that may be a first byte, with one behind it that may be a second. */
    private static int firstPair(String text, int from) {
        for (int i = from + 1; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= 0x80 && (KINDS[unit] & TRAIL) != 0 && (KINDS[text.charAt(i - 1)] & LEAD) != 0) {
                return i - 1;
            }
        }
        return -1;
    }

    /** What the run says, read once more as often as that says something. */
    private static Optional<String> meant(String run, char before, char after) {
        for (Page page : PAGES) {
            Optional<String> likely = Optional.empty();
            Optional<String> read = page.read(run);
            for (int times = 1; read.isPresent() && times <= MOST_TIMES; times++) {
                likely = isLikely(read.get(), page.latin() || isAscii(before) || isAscii(after)) ? read : likely;
                read = page.read(read.get());
            }
            if (likely.isPresent()
                    && !isCapitalAndStop(run, before, after)
                    && !isLetterAndBlank(run, before, likely.get())) {
                return likely;
            }
        }
        return Optional.empty();
    }

    /** IRMÃ» and CAFÉ… at the end of a word: a capital and a mark that closes. */
    private static boolean isCapitalAndStop(String run, char before, char after) {
        return run.length() == 2
                && Character.isUpperCase(before)
                && !Character.isLetter(after)
                && CLOSING.indexOf(run.charAt(1)) >= 0;
    }

    /**
     * A Greek or Cyrillic letter, and a no-break space or the line's end as mainframes write it: {@code группа Д BBC}. In the
     * middle of a word in small letters nobody writes so.
     */
    private static boolean isLetterAndBlank(String run, char before, String meant) {
        return run.length() == 2
                && run.charAt(0) > 0xff
                && (run.charAt(1) == '\u00a0' || run.charAt(1) == '\u0085')
                && !(Character.isLowerCase(before) && Character.isLowerCase(meant.charAt(0)));
    }

    private static boolean isAscii(char letter) {
        return letter < 0x80 && Character.isLetter(letter);
    }

    /**
     * Several letters of one script. Of Europe's letters and marks one is enough, where the text around it is in Latin
     * letters.
     */
    private static boolean isLikely(String meant, boolean latin) {
        int points = meant.codePointCount(0, meant.length());
        if (meant.codePoints().allMatch(Mojibake::isMark)) {
            return latin || points > 1 || meant.charAt(0) > '\u2000';
        }
        if (meant.codePoints().allMatch(point -> isMark(point) || point < 0x180 && isLetter(point))) {
            return latin;
        }
        long letters = meant.codePoints().filter(Mojibake::isLetter).count();
        return letters > 1
                && meant.codePoints().allMatch(point -> isMark(point) || isLetter(point) && point >= 0x370)
                && meant.codePoints()
                                .filter(Mojibake::isLetter)
                                .mapToObj(Character.UnicodeScript::of)
                                .distinct()
                                .count()
                        <= MOST_SCRIPTS;
    }

    private static boolean isLetter(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Blanks, quotation marks, dashes, signs of money and of ownership, marks of Arabic and of East Asia. */
    private static boolean isMark(int point) {
        return point >= 0xa0 && point <= 0xbf && point != 0xaa && point != 0xba
                || point == 0xd7
                || point >= 0x2010 && point <= 0x2044
                || point == 0x20ac
                || point == 0x2122
                || point == 0x60c
                || point == 0x61b
                || point == 0x61f
                || point >= 0x3000 && point <= 0x301f
                || point >= 0xff00 && point <= 0xff1f;
    }
}
