package news.dateline.meta;

import java.util.ArrayList;
import java.util.List;

/** A title cut where sites put their name, their section or a kicker beside it. */
final class TitleParts {
    private static final String SEPARATORS = "|–—-·•»«:/›>~⋆→←";
    private static final int MOST = 8;

    /** A piece of the title: from its start, to its end, or both. */
    record Part(String text, Kind kind, char mark) {}

    enum Kind {
        /** All up to the last separator. */
        HEAD,
        /** All up to an earlier separator. */
        SHORT_HEAD,
        /** All after the first separator. */
        TAIL,
        /** All after a later separator. */
        SHORT_TAIL
    }

    private TitleParts() {}

    static List<Part> of(String title) {
        List<Integer> cuts = cuts(title);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < cuts.size() && i < MOST; i++) {
            int cut = cuts.get(i);
            String head = title.substring(0, cut).strip();
            String tail = title.substring(cut + 1).strip();
            boolean last = i == cuts.size() - 1;
            if (!head.isEmpty()) {
                parts.add(new Part(head, last ? Kind.HEAD : Kind.SHORT_HEAD, title.charAt(cut)));
            }
            if (!tail.isEmpty()) {
                parts.add(new Part(tail, i == 0 ? Kind.TAIL : Kind.SHORT_TAIL, title.charAt(cut)));
            }
        }
        return parts;
    }

    /** A hyphen or a slash cuts between blanks only, a colon before one; the others wherever they stand. */
    private static List<Integer> cuts(String title) {
        List<Integer> cuts = new ArrayList<>();
        for (int at = 1; at < title.length() - 1; at++) {
            char unit = title.charAt(at);
            if (SEPARATORS.indexOf(unit) >= 0) {
                boolean before = isBlank(title.charAt(at - 1));
                boolean behind = isBlank(title.charAt(at + 1));
                boolean cut = unit == ':' ? behind : unit == '|' || unit == '»' && behind || before && behind;
                if (cut) {
                    cuts.add(at);
                }
            }
        }
        return cuts;
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }
}
