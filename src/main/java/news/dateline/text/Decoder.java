package news.dateline.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to text. Tried in this order: byte order mark, UTF-8 (wires declare ISO-8859-1 and send UTF-8 more often than
 * the other way round), the declared charset, what makes words of a teletype's message, detection. Stateless; thread
 * safe.
 */
public final class Decoder {
    private static final char REPLACEMENT = '\ufffd';

    /**
     * Text in UTF-8 with a few bad bytes has many more good sequences than bad ones; text in another charset has not,
     * and hardly any where UTF-8 is announced.
     */
    private static final int GOOD_FOR_ONE_BAD = 4;

    /** At most one character in so many may be one that no text has; wires frame their text with a few controls. */
    private static final int CHARACTERS_FOR_ONE_ODD = 16;

    /** Beyond this a frame's controls are few. */
    private static final int SHORT = 64;

    /** So many more where the text is short and outweighs them. */
    private static final int STRAY = 2;

    /** So many more where they frame a short text. */
    private static final int FRAMING = 4;

    /** A detector learns no more from more. */
    private static final int SAMPLE_BYTES = 16_384;

    /** The XML declaration's encoding, or that of an HTML meta element, within the first kilobyte. */
    private static final Pattern DECLARATION = Pattern.compile(
            "(?i)(?:<\\?xml[^>]{0,200}?encoding|<meta[^>]{0,200}?charset)\\s*=\\s*[\"']?([a-z0-9_:.-]{2,40})");

    private static final int DECLARATION_WITHIN = 1024;

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** The controls of a frame in their order, each once. */
    private static final Pattern FRAME = Pattern.compile(
            "(?s)(?=[\\x01\\x02])\\x01?[^\\x01-\\x04]*+\\x02?[^\\x01-\\x04]*+\\x03?[^\\x01-\\x04]*+\\x04?[^\\x01-\\x04]*+");

    private static final char BELL = '\u0007';

    private static final int PIECE = 8_192;

    /** The byte order marks, longer before shorter where one begins with another. */
    private static final List<Mark> MARKS = List.of(
            new Mark(StandardCharsets.UTF_8, (byte) 0xef, (byte) 0xbb, (byte) 0xbf),
            new Mark(Charset.forName("UTF-32LE"), (byte) 0xff, (byte) 0xfe, (byte) 0, (byte) 0),
            new Mark(Charset.forName("UTF-32BE"), (byte) 0, (byte) 0, (byte) 0xfe, (byte) 0xff),
            new Mark(StandardCharsets.UTF_16LE, (byte) 0xff, (byte) 0xfe),
            new Mark(StandardCharsets.UTF_16BE, (byte) 0xfe, (byte) 0xff));

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Mark(Charset charset, byte... bytes) {
        boolean begins(byte[] payload) {
            return payload.length >= bytes.length && Arrays.equals(payload, 0, bytes.length, bytes, 0, bytes.length);
        }
    }

    private Decoder() {}

    /**
     * Decodes a payload.
     *
     * @param declared the charset's name as the content type gives it; any string
     */
    public static Decoded decode(byte[] bytes, Optional<String> declared) {
        Optional<Decoded.Text> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        if (isPlausible(utf8) && utf8.indexOf(REPLACEMENT) < 0) {
            return new Decoded.Text(utf8, StandardCharsets.UTF_8, "valid");
        }
        Optional<String> named = declared.or(() -> inPayload(bytes));
        return utf8(utf8, bytes, named)
                .or(() -> named.flatMap(name -> declared(bytes, name)))
                .or(() -> TeletypeCharset.of(bytes).flatMap(charset -> strictly(bytes, charset, "words")))
                .or(() -> detected(bytes))
                .or(() -> strictly(bytes, WESTERN, "detected").filter(text -> Legibility.isShortLatin(text.value())))
                .<Decoded>map(text -> text)
                .orElseGet(() -> new Decoded.Undecodable("no charset makes text of the " + bytes.length + " bytes"));
    }

    private static Optional<Decoded.Text> byMark(byte[] bytes) {
        for (Mark mark : MARKS) {
            if (mark.begins(bytes)) {
                int length = mark.bytes().length;
                String text = new String(bytes, length, bytes.length - length, mark.charset());
                return Optional.of(new Decoded.Text(text, mark.charset(), "bom"))
                        .filter(decoded -> isPlausible(text));
            }
        }
        return Optional.empty();
    }

    /** Sequences of several bytes that are right speak for UTF-8, though other characters are odd or bytes are bad. */
    private static Optional<Decoded.Text> utf8(String utf8, byte[] bytes, Optional<String> named) {
        boolean valid = isStrict(bytes, StandardCharsets.UTF_8);
        long bad = valid ? 0 : utf8.chars().filter(unit -> unit == REPLACEMENT).count();
        // a valid U+FFFD was put there by who decoded the text before; its bytes are right all the same
        long good = utf8.chars()
                .filter(unit -> unit > 0x7f && (valid || unit != REPLACEMENT))
                .count();
        boolean announced = named.flatMap(Decoder::charset)
                .filter(StandardCharsets.UTF_8::equals)
                .isPresent();
        boolean speaksForIt = good > 0 && good >= bad * (announced ? 1 : GOOD_FOR_ONE_BAD);
        return speaksForIt && oddities(utf8) <= utf8.length() / 2
                ? Optional.of(
                        valid
                                ? new Decoded.Text(utf8, StandardCharsets.UTF_8, "valid")
                                : new Decoded.Text(MixedBytes.decode(bytes), StandardCharsets.UTF_8, "repaired"))
                : Optional.empty();
    }

    private static Optional<String> inPayload(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARATION.matcher(head);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Decoded.Text> declared(byte[] bytes, String name) {
        return charset(name).flatMap(charset -> strictly(bytes, charset, "declared"));
    }

    private static Optional<Decoded.Text> detected(byte[] bytes) {
        CharsetMatch[] matches = new CharsetDetector()
                .setText(bytes.length <= SAMPLE_BYTES ? bytes : Arrays.copyOf(bytes, SAMPLE_BYTES))
                .detectAll();
        return Arrays.stream(matches)
                .flatMap(match -> charset(match.getName()).stream())
                .flatMap(charset -> strictly(bytes, charset, "detected").stream())
                .filter(text -> Legibility.mayBeText(text.value()))
                .findFirst();
    }

    private static Optional<Decoded.Text> strictly(byte[] bytes, Charset charset, String evidence) {
        String text = new String(bytes, charset);
        return text.indexOf(REPLACEMENT) < 0 && isPlausible(text)
                ? Optional.of(new Decoded.Text(text, charset, evidence))
                : Optional.empty();
    }

    /** Latin-1 is read as windows-1252, as every browser does: what sets them apart is no text in Latin-1. */
    private static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name.strip().replace("-I", ""));
            boolean latin1 = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin1 ? WESTERN : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean isStrict(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isPlausible(String text) {
        int odd = oddities(text);
        int few = text.length() / CHARACTERS_FOR_ONE_ODD;
        return odd <= few
                || odd <= few + STRAY && Legibility.outweighs(text, odd)
                || odd <= few + FRAMING && isFramed(text);
    }

    private static boolean isFramed(String text) {
        return text.length() <= SHORT && FRAME.matcher(text).matches();
    }

    /** Piece by piece: an array of characters is looked through several times faster than a string. */
    private static int oddities(String text) {
        char[] piece = new char[Math.min(text.length(), PIECE)];
        int odd = 0;
        for (int start = 0; start < text.length(); start += piece.length) {
            int length = Math.min(text.length() - start, piece.length);
            text.getChars(start, start + length, piece, 0);
            odd += oddities(piece, length);
        }
        return odd;
    }

    private static int oddities(char[] piece, int length) {
        int odd = 0;
        for (int i = 0; i < length; i++) {
            char unit = piece[i];
            if (unit < ' ' ? !isUsual(unit) : unit >= 0x7f && isOdd(unit)) {
                odd++;
            }
        }
        return odd;
    }

    /** With the bell, which rings where a teletype's news is urgent. */
    private static boolean isUsual(char control) {
        return control >= BELL && control != '\b' && control <= '\r';
    }

    private static boolean isOdd(char unit) {
        if (unit <= 0x9f) {
            return true;
        }
        boolean privateUse = unit >= 0xe000 && unit <= 0xf8ff;
        return unit > 0x6ff && (privateUse || !Character.isDefined(unit));
    }
}
