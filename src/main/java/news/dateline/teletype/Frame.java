package news.dateline.teletype;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One message of a stream of teletype messages, by the control characters of ISO 646 that set its parts apart: header,
 * STX, text, ETX, trailer. Both IPTC 7901 and ANPA 1312 frame their messages so, and both arrive with parts of the frame
 * missing or doubled.
 *
 * @param header what stands before STX; empty where there is no STX, the header then opens the text
 * @param text what stands between STX and ETX
 * @param trailer what stands behind ETX, whatever it is, to the next message
 * @param controls the control characters of all three, which carry no text
 */
record Frame(String header, String text, String trailer, String controls) {
    static final char SOH = 1;
    static final char STX = 2;
    static final char ETX = 3;
    static final char EOT = 4;
    static final char SYN = 0x16;

    /** Sets the fields of a header apart. */
    private static final char US = 0x1f;

    /** Fillers and garbage of a torn line may stand before the first message. */
    private static final int OPENS_WITHIN = 200;

    /** The frames of a payload that hold anything. */
    static Stream<Frame> withText(String payload) {
        return of(payload).stream()
                .filter(frame -> !frame.header().isBlank() || !frame.text().isBlank());
    }

    /** The messages of a payload, in order; one where the payload has no frame at all. */
    static List<Frame> of(String payload) {
        List<Frame> frames = new ArrayList<>();
        int start = 0;
        while (start < payload.length()) {
            int next = nextMessage(payload, start);
            frames.add(read(payload.substring(start, next)));
            start = next;
        }
        return frames;
    }

    /** Whether a message opens near the payload's beginning and its text is marked off. */
    static boolean opens(String payload) {
        int header = payload.indexOf(SOH);
        int text = payload.indexOf(STX, Math.max(0, header));
        return text >= 0 && (header < 0 ? text : header) <= OPENS_WITHIN;
    }

    /** Where the message ends that begins here: at the next SOH that a text follows, with the SYN before it. */
    private static int nextMessage(String payload, int start) {
        int soh = payload.indexOf(SOH, start);
        int text = payload.indexOf(STX, Math.max(start, soh));
        int next = text < 0 ? -1 : payload.indexOf(SOH, text);
        if (next < 0 || payload.indexOf(STX, next) < 0) {
            return payload.length();
        }
        while (next > text && payload.charAt(next - 1) == SYN) {
            next--;
        }
        return next;
    }

    private static Frame read(String message) {
        int stx = message.indexOf(STX);
        int etx = end(message, Math.max(stx, 0));
        String header = stx < 0 ? "" : message.substring(0, stx);
        return new Frame(
                printable(header),
                printable(message.substring(Math.max(stx, 0), etx)),
                printable(message.substring(etx)),
                controls(message));
    }

    private static int end(String message, int from) {
        int etx = message.indexOf(ETX, from);
        int eot = etx < 0 ? message.indexOf(EOT, from) : etx;
        return eot < 0 ? message.length() : eot;
    }

    /** Line ends as line feeds, tabs kept. */
    private static String printable(String part) {
        StringBuilder text = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            char unit = part.charAt(i);
            boolean pairs = unit == '\r' && i + 1 < part.length() && part.charAt(i + 1) == '\n';
            if (unit == '\r' || unit == '\f') {
                text.append(pairs ? "" : "\n");
            } else if (unit == US) {
                text.append(' ');
            } else if (!isControl(unit)) {
                text.append(unit);
            }
        }
        return text.toString();
    }

    private static String controls(String message) {
        StringBuilder controls = new StringBuilder();
        for (int i = 0; i < message.length(); i++) {
            if (isControl(message.charAt(i))) {
                controls.append(message.charAt(i));
            }
        }
        return controls.toString();
    }

    private static boolean isControl(char unit) {
        return unit < ' ' ? "\t\n\r\f".indexOf(unit) < 0 : unit == 0x7f;
    }
}
