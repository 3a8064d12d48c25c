package news.dateline.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/**
 * ISO/IEC 6937, the 8-bit set that IPTC 7901 and teletext know: a letter's accent is a byte of its own and stands before
 * the letter. Decodes only; accented letters come out in two characters, letter first.
 */
final class Iso6937 extends Charset {
    static final Iso6937 INSTANCE = new Iso6937();

    private static final int FIRST_ACCENT = 0xc1;
    private static final int LAST_ACCENT = 0xcf;

    /** Grave, acute, circumflex, tilde, macron, breve, dot, diaeresis, ring, cedilla, double acute, ogonek, caron. */
    private static final String ACCENTS =
            "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\ufffd\u030a\u0327\ufffd\u030b\u0328\u030c";

    private static final String FROM_A0 = "\u00a0¡¢£$¥\ufffd§¤‘“«←↑→↓" + "°±²³×µ¶·÷’”»¼½¾¿";
    private static final String FROM_D0 =
            "―¹®©™♪¬¦\ufffd\ufffd\ufffd\ufffd⅛⅜⅝⅞" + "ΩÆÐªĦ\ufffdĲĿŁØŒºÞŦŊŉ" + "ĸæđðħıĳŀłøœßþŧŋ\u00ad";

    private Iso6937() {
        super("ISO_6937", new String[0]);
    }

    @Override
    public boolean contains(Charset other) {
        return other instanceof Iso6937;
    }

    @Override
    public boolean canEncode() {
        return false;
    }

    @Override
    public CharsetEncoder newEncoder() {
        throw new UnsupportedOperationException("ISO 6937 is read, never written");
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new CharsetDecoder(this, 1, 2) {
            private char accent;

            @Override
            protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
                while (in.hasRemaining()) {
                    if (out.remaining() < 2) {
                        return CoderResult.OVERFLOW;
                    }
                    accept(in.get() & 0xff, out);
                }
                return CoderResult.UNDERFLOW;
            }

            private void accept(int unit, CharBuffer out) {
                if (unit >= FIRST_ACCENT && unit <= LAST_ACCENT) {
                    accent = ACCENTS.charAt(unit - FIRST_ACCENT);
                    return;
                }
                out.put(single(unit));
                if (accent != 0) {
                    out.put(accent);
                    accent = 0;
                }
            }

            @Override
            protected void implReset() {
                accent = 0;
            }
        };
    }

    private static char single(int unit) {
        if (unit < 0x80) {
            return (char) unit;
        }
        if (unit >= 0xa0 && unit <= 0xbf) {
            return FROM_A0.charAt(unit - 0xa0);
        }
        return unit >= 0xd0 ? FROM_D0.charAt(unit - 0xd0) : '\ufffd';
    }
}
