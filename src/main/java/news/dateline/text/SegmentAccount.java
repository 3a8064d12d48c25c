package news.dateline.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import news.dateline.item.Removed;

/**
 * The account of a text: each of its segments is kept as one part of the article, or removed with what it was; none
 * twice, none forgotten. So kept and removed text together are all text that came in, by construction. For one thread.
 */
public final class SegmentAccount {
    /** What a kept segment becomes. */
    public enum Part {
        TITLE,
        KICKER,
        SUMMARY,
        BODY
    }

    /** A part kept or a list of pieces removed. */
    private sealed interface Fate {
        record Kept(Part part) implements Fate {}

        record Gone(List<Removed> pieces) implements Fate {}
    }

    private final List<String> segments;
    private final Fate[] fates;
    private int open;

    /** An account of these segments, all of them open. */
    public SegmentAccount(List<String> segments) {
        this.segments = List.copyOf(segments);
        this.fates = new Fate[segments.size()];
        this.open = fates.length;
    }

    public int size() {
        return fates.length;
    }

    public String segment(int index) {
        return segments.get(index);
    }

    public boolean isOpen(int index) {
        return fates[index] == null;
    }

    public boolean isKept(int index, Part part) {
        return fates[index] instanceof Fate.Kept fate && fate.part() == part;
    }

    public void keep(int index, Part part) {
        decide(index, new Fate.Kept(requireNonNull(part, "part")));
    }

    public void remove(int index, Removed.Kind kind) {
        remove(index, List.of(new Removed(kind, segment(index))));
    }

    /**
     * Removes a segment in pieces, such as a caption and its credit.
     *
     * @throws IllegalArgumentException if the pieces in order are not the segment, white space aside
     */
    public void remove(int index, List<Removed> pieces) {
        String segment = segment(index);
        int at = 0;
        for (Removed piece : pieces) {
            at = skipBlanks(segment, at);
            if (!segment.startsWith(piece.text(), at)) {
                throw new IllegalArgumentException("the pieces are not the segment");
            }
            at += piece.text().length();
        }
        if (skipBlanks(segment, at) != segment.length()) {
            throw new IllegalArgumentException("the pieces are not the whole segment");
        }
        decide(index, new Fate.Gone(List.copyOf(pieces)));
    }

    private static int skipBlanks(String segment, int from) {
        int at = from;
        while (at < segment.length() && segment.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private void decide(int index, Fate fate) {
        if (fates[index] != null) {
            throw new IllegalStateException("segment " + index + " is already accounted for");
        }
        fates[index] = fate;
        open--;
    }

    /** The segments kept as this part, in order. */
    public List<String> kept(Part part) {
        checkClosed();
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < fates.length; i++) {
            if (isKept(i, part)) {
                kept.add(segments.get(i));
            }
        }
        return kept;
    }

    /** All that was removed, in order, each on its side of the body, but for menus. */
    public List<Removed> removed() {
        checkClosed();
        boolean[] body = new boolean[fates.length];
        for (int i = 0; i < fates.length; i++) {
            body[i] = isKept(i, Part.BODY);
        }
        Removed.Side[] sides = BesideText.of(body);
        List<Removed> removed = new ArrayList<>();
        for (int i = 0; i < fates.length; i++) {
            if (fates[i] instanceof Fate.Gone gone) {
                for (Removed piece : gone.pieces()) {
                    boolean menu = piece.kind() == Removed.Kind.NAVIGATION;
                    removed.add(piece.at(menu ? Removed.Side.FAR : sides[i]));
                }
            }
        }
        return removed;
    }

    private void checkClosed() {
        if (open > 0) {
            throw new IllegalStateException(open + " segments are not accounted for");
        }
    }
}
