package news.dateline.markup;

import java.io.Reader;
import java.util.Arrays;
import java.util.Objects;

/** A text without the spans cut from it, read where it stands: large pages are not worth copying. For one thread. */
final class CutText extends Reader {
    private final String text;
    /** Where each cut begins and where it ends, in order. */
    private int[] cuts = new int[128];

    private int cutUnits;
    private int next;
    private int at;

    CutText(String text) {
        this.text = text;
    }

    /** Cuts a span behind those cut before. */
    void cut(int from, int to) {
        if (cutUnits == cuts.length) {
            cuts = Arrays.copyOf(cuts, cutUnits * 2);
        }
        cuts[cutUnits++] = from;
        cuts[cutUnits++] = to;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, buffer.length);
        int read = 0;
        while (read < length && skipCut() < text.length()) {
            int end = next < cutUnits ? cuts[next] : text.length();
            int units = Math.min(length - read, end - at);
            text.getChars(at, at + units, buffer, offset + read);
            at += units;
            read += units;
        }
        return read == 0 && length > 0 ? -1 : read;
    }

    /** Where to read on. */
    private int skipCut() {
        while (next < cutUnits && at == cuts[next]) {
            at = cuts[next + 1];
            next += 2;
        }
        return at;
    }

    @Override
    public void close() {
        // nothing is held
    }
}
