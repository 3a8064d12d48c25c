package news.dateline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that holds text, without blanks around it and with single spaces within.
 *
 * @param text the line
 * @param indented whether at least two blanks stood before it
 * @param opensBlock whether it is the first line, or an empty line stands before it
 */
public record Line(String text, boolean indented, boolean opensBlock) {
    /** The lines of a text that hold anything but white space, in order. */
    public static List<Line> linesOf(UnicodeText source) {
        String text = source.text();
        List<Line> lines = new ArrayList<>();
        boolean opensBlock = true;
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int first = skipBlanks(text, start, end);
            if (first == end) {
                opensBlock = true;
            } else {
                lines.add(new Line(singleSpaced(text, first, end), first - start >= 2, opensBlock));
                opensBlock = false;
            }
            start = end + 1;
        }
        return lines;
    }

    /** All lines as one, a blank between two of them; empty where none holds text. */
    public static String joined(UnicodeText source) {
        List<Line> lines = linesOf(source);
        return lines.size() == 1
                ? lines.get(0).text()
                : String.join(" ", lines.stream().map(Line::text).toList());
    }

    private static int skipBlanks(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static String singleSpaced(String text, int first, int end) {
        int last = end;
        while (text.charAt(last - 1) == ' ') {
            last--;
        }
        if (!hasDoubleBlank(text, first, last)) {
            return text.substring(first, last);
        }
        StringBuilder single = new StringBuilder(last - first);
        for (int i = first; i < last; i++) {
            char unit = text.charAt(i);
            if (unit != ' ' || text.charAt(i - 1) != ' ') {
                single.append(unit);
            }
        }
        return single.toString();
    }

    private static boolean hasDoubleBlank(String text, int first, int last) {
        for (int i = first + 1; i < last; i++) {
            if (text.charAt(i) == ' ' && text.charAt(i - 1) == ' ') {
                return true;
            }
        }
        return false;
    }
}
