package news.dateline.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The charset of a message in a teletype frame, which has no place to declare one. European agencies send Latin-1, ISO
 * 6937 or, from old systems, a PC's code page; a few accented letters are too little for detection by frequency. In the
 * wrong one of them signs stand within words, and capitals behind small letters.
 */
final class TeletypeCharset {
    private static final int FRAME_WITHIN = 512;
    private static final int SAMPLE_BYTES = 400;

    /** Some words; of fewer nobody can tell one alphabet from another. */
    private static final int FEWEST_BYTES = 40;

    /** Languages in Latin letters have fewer accented letters than one in so many; other scripts are detected. */
    private static final int CHARACTERS_FOR_ONE_ACCENT = 6;

    /** Behind the apostrophe of Latin-1's superset a word goes on. */
    private static final String WITHIN_WORDS = "’'·-–—\u00ad";

    private static final List<Charset> CANDIDATES = Stream.of("windows-1252", "IBM850")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    /** Central European and Turkish, as the detector calls them. */
    private static final Set<String> SIBLINGS = Set.of("ISO-8859-2", "windows-1250", "ISO-8859-9", "windows-1254");

    private TeletypeCharset() {}

    /** The charset that makes words of a framed message; nothing for bytes without a frame, or in another script. */
    @SuppressWarnings("ReferenceEquality") // charsets of a list: the very one
    static Optional<Charset> of(byte[] bytes) {
        if (!isFramed(bytes) || !isLatin(bytes)) {
            return Optional.empty();
        }
        Charset best = Iso6937.INSTANCE;
        int fewest = oddities(bytes, best);
        // where they draw, the first of the list is the likeliest
        for (int i = CANDIDATES.size() - 1; i >= 0; i--) {
            int odd = oddities(bytes, CANDIDATES.get(i));
            if (odd <= fewest) {
                fewest = odd;
                best = CANDIDATES.get(i);
            }
        }
        return Optional.of(best == CANDIDATES.get(0) ? sibling(bytes).orElse(best) : best);
    }

    /** Another Latin alphabet fills the same places with other letters: what they stand in tells them apart. */
    private static Optional<Charset> sibling(byte[] bytes) {
        byte[] words = accentedWords(bytes);
        CharsetMatch match = words.length < FEWEST_BYTES
                ? null
                : new CharsetDetector().setText(words).detect();
        return Optional.ofNullable(match)
                .map(CharsetMatch::getName)
                .filter(SIBLINGS::contains)
                .map(Charset::forName);
    }

    /** The first words with a letter beyond ASCII: the others tell a detector nothing and cost it time. */
    private static byte[] accentedWords(byte[] bytes) {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        int start = 0;
        boolean accented = false;
        for (int i = 0; i <= bytes.length && words.size() < SAMPLE_BYTES; i++) {
            boolean ends = i == bytes.length || bytes[i] >= 0 && bytes[i] <= ' ';
            if (ends) {
                if (accented) {
                    words.write(bytes, start, i - start);
                    words.write(' ');
                }
                start = i + 1;
                accented = false;
            } else {
                accented |= bytes[i] < 0;
            }
        }
        return words.toByteArray();
    }

    private static boolean isFramed(byte[] bytes) {
        boolean header = false;
        for (int i = 0; i < Math.min(bytes.length, FRAME_WITHIN); i++) {
            header |= bytes[i] == 1;
            if (bytes[i] == 2) {
                return header;
            }
        }
        return false;
    }

    private static boolean isLatin(byte[] bytes) {
        int high = 0;
        for (byte unit : bytes) {
            high += unit < 0 ? 1 : 0;
        }
        return high * CHARACTERS_FOR_ONE_ACCENT <= bytes.length;
    }

    @SuppressWarnings("ReferenceEquality") // charsets of a list: the very one
    private static int oddities(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        String composed = charset == Iso6937.INSTANCE ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
        int odd = 0;
        for (int i = 0; i < composed.length(); i++) {
            char unit = composed.charAt(i);
            if (unit >= 0x80 && isOdd(composed, i, unit)) {
                odd++;
            }
        }
        return odd;
    }

    private static boolean isOdd(String text, int at, char unit) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        if (Character.isLetter(unit)) {
            return Character.isUpperCase(unit) && Character.isLowerCase(before);
        }
        boolean noText = unit < 0xa0 || unit == '\ufffd' || unit >= 0x2500 && unit <= 0x25ff;
        return noText
                || Character.getType(unit) == Character.NON_SPACING_MARK
                || Character.isLetter(before) && Character.isLetter(after) && WITHIN_WORDS.indexOf(unit) < 0;
    }
}
