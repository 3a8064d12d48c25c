package news.dateline.enrich;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import news.dateline.item.Draft;
import news.dateline.item.Removed;
import news.dateline.text.Line;
import news.dateline.text.UnicodeText;

/**
 * A line close to the article's text that its reader left out as no part of the story. Where it credits it is a finding:
 * it stays out of the text, and what it was is said anew.
 *
 * @param index where it stands among all that was removed
 * @param text the line, clean; never empty
 */
public record LineBeside(int index, String text) {
    /** What belongs to pictures or is told already. */
    private static final Set<Removed.Kind> OTHERS = EnumSet.of(
            Removed.Kind.CAPTION,
            Removed.Kind.CREDIT,
            Removed.Kind.DATELINE,
            Removed.Kind.SIGN_OFF,
            Removed.Kind.REPETITION,
            Removed.Kind.ADVISORY,
            Removed.Kind.ROUTING,
            Removed.Kind.MARKUP,
            Removed.Kind.CONTROL);

    /** The lines just above the text, the nearest first. */
    public static List<LineBeside> above(Draft draft) {
        List<LineBeside> lines = at(draft, Removed.Side.ABOVE);
        Collections.reverse(lines);
        return lines;
    }

    /** The lines around the end of the text, in order. */
    public static List<LineBeside> below(Draft draft) {
        return at(draft, Removed.Side.BELOW);
    }

    private static List<LineBeside> at(Draft draft, Removed.Side side) {
        List<LineBeside> lines = new ArrayList<>();
        List<Removed> removed = draft.wire().removed();
        for (int i = 0; i < removed.size(); i++) {
            boolean candidate = removed.get(i).side() == side
                    && !OTHERS.contains(removed.get(i).kind());
            String line = candidate ? Line.joined(UnicodeText.of(removed.get(i).text())) : "";
            if (!line.isEmpty()) {
                lines.add(new LineBeside(i, line));
            }
        }
        return lines;
    }

    /** The draft in which the line is what it was found to be. */
    public Draft taken(Draft draft, Removed.Kind kind) {
        List<Removed> removed = new ArrayList<>(draft.wire().removed());
        removed.set(index, removed.get(index).as(kind));
        return draft.with(draft.wire().withRemoved(removed));
    }
}
