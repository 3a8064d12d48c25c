package news.dateline.text;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;

/** What the bytes of a payload are as text, if they are text. */
public sealed interface Decoded {
    /**
     * Text.
     *
     * @param value the characters, byte order mark left out
     * @param charset the charset that made them
     * @param evidence what spoke for it: {@code bom}, {@code valid}, {@code declared}, {@code words} (for a teletype's
     *     message), {@code detected}, or {@code repaired} where single bytes were no UTF-8: those alone among ASCII
     *     are read as windows-1252, the others stand as U+FFFD
     */
    record Text(String value, Charset charset, String evidence) implements Decoded {
        public Text {
            requireNonNull(value, "value");
            requireNonNull(charset, "charset");
            requireNonNull(evidence, "evidence");
        }

        /** Payloads are never logged. */
        @Override
        public String toString() {
            return "Text[" + value.length() + " characters, " + charset + ", " + evidence + "]";
        }
    }

    /** No text: what stood against it, without a byte of the payload. */
    record Undecodable(String detail) implements Decoded {}
}
