package news.dateline.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 into which somebody pasted text of windows-1252: a byte that is no UTF-8 and stands alone among ASCII is the
 * letter or the mark that it is there. What may be half of a character of UTF-8 as well stays marked as damage.
 */
final class MixedBytes {
    private static final Charset PASTED = Charset.forName("windows-1252");

    /** What begins most characters of two bytes in Latin script; alone it is more likely half of one than a letter. */
    private static final int FIRST_HALF = 0xc2;

    private static final int LAST_FIRST_HALF = 0xc3;
    private static final char REPLACEMENT = '\ufffd';

    private MixedBytes() {}

    static String decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            out.put(pasted(bytes, in.position()));
            in.position(in.position() + result.length());
            result = decoder.decode(in, out, true);
        }
        return out.flip().toString();
    }

    private static char pasted(byte[] bytes, int at) {
        int unit = bytes[at] & 0xff;
        boolean half = unit >= FIRST_HALF && unit <= LAST_FIRST_HALF;
        if (half || at > 0 && bytes[at - 1] < 0 || at + 1 < bytes.length && bytes[at + 1] < 0) {
            return REPLACEMENT;
        }
        return new String(bytes, at, 1, PASTED).charAt(0);
    }
}
