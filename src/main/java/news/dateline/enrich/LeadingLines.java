package news.dateline.enrich;

import java.util.List;
import news.dateline.text.BylineWords;

/**
 * The lines at the head of a body that come before its story or stand among those that do: summary points, bylines,
 * notes of the desk.
 */
public final class LeadingLines {
    /** How many lines a wire puts before its story at most. */
    public static final int MOST_LINES = 12;

    private static final int LONGEST_HEADING = 120;
    private static final String BULLETS = "*•·▪►–—-";

    private LeadingLines() {}

    /** The first line from here on that is no summary point; the end of the body if all are. */
    static int afterPoints(List<String> paragraphs, int from) {
        int line = from;
        while (line < paragraphs.size() && line < MOST_LINES && isPoint(paragraphs.get(line))) {
            line++;
        }
        return line;
    }

    /** Whether the line is a point of a summary: {@code * Minister resigns}. */
    public static boolean isPoint(String line) {
        return line.length() > 2 && BULLETS.indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
    }

    /** Short, and no sentence: Mayor: “We will build” has a quotation, and no full stop in it. */
    public static boolean isHeading(String line) {
        int last = line.length() - 1;
        while (last > 0 && "\"”“»«’".indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return line.length() <= LONGEST_HEADING && ".!?,؟۔।。".indexOf(line.charAt(last)) < 0;
    }

    /** Whether a line such as this may stand before a note of the desk. */
    public static boolean mayPrecede(String line, BylineWords bylines) {
        return isPoint(line) || bylines.isByline(line);
    }
}
