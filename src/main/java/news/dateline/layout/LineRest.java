package news.dateline.layout;

import java.util.Set;
import news.dateline.text.Folding;

/**
 * What a part of a line leaves out.
 *
 * @param head what stands before it
 * @param tail what stands behind it
 */
record LineRest(String head, String tail) {
    static final LineRest NONE = new LineRest("", "");

    static LineRest of(String line, String part) {
        int at = Math.max(0, line.indexOf(part));
        return new LineRest(
                line.substring(0, at).strip(),
                line.substring(at + part.length()).strip());
    }

    /**
     * Puts into a row what is left out, and whether it stands on the page by itself or in the page's address.
     *
     * @param lines the folded lines of the page
     */
    void fill(LinePart.Kind kind, Set<String> lines, AddressWords address, float[] row) {
        HeadlineFeature.PART_BEFORE.set(row, BlockFeatures.flag(kind == LinePart.Kind.BEFORE));
        HeadlineFeature.PART_BEHIND.set(row, BlockFeatures.flag(kind == LinePart.Kind.BEHIND));
        HeadlineFeature.PART_WITHOUT_BYLINE.set(row, BlockFeatures.flag(kind == LinePart.Kind.WITHOUT_BYLINE));
        HeadlineFeature.PART_WITHOUT_DATE.set(row, BlockFeatures.flag(kind == LinePart.Kind.WITHOUT_DATE));
        HeadlineFeature.REST_STANDS_ALONE.set(row, BlockFeatures.flag(stands(head, lines) || stands(tail, lines)));
        HeadlineFeature.REST_LENGTH.set(row, BlockFeatures.log(head.length() + tail.length()) / 5);
        HeadlineFeature.REST_IN_ADDRESS.set(row, Math.max(address.share(head), address.share(tail)));
        HeadlineFeature.REST_IN_HOST.set(row, BlockFeatures.flag(address.isHost(tail) || address.isHost(head)));
        HeadlineFeature.COLON_LEFT_OUT.set(row, BlockFeatures.flag(head.endsWith(":") || tail.startsWith(":")));
        HeadlineFeature.BAR_LEFT_OUT.set(row, BlockFeatures.flag(head.endsWith("|") || tail.startsWith("|")));
    }

    private static boolean stands(String piece, Set<String> lines) {
        int from = 0;
        int to = piece.length();
        while (from < to && !Character.isLetterOrDigit(piece.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(piece.charAt(to - 1))) {
            to--;
        }
        return to - from > 1 && lines.contains(Folding.key(piece.substring(from, to)));
    }
}
