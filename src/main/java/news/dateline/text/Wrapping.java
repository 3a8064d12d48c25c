package news.dateline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of hard-wrapped text into paragraphs. A wrapped line ends where the next word would not have fitted;
 * where it would have, the break was meant.
 */
public final class Wrapping {
    /** Wires wrap at 64 to 80 columns; lines longer than this were never wrapped. */
    private static final int WIDEST = 100;

    private static final int NARROWEST = 30;
    private static final int FEWEST_BREAKS = 2;

    private Wrapping() {}

    public static List<Line> undo(List<Line> lines) {
        int width = width(lines);
        if (width == 0) {
            return lines;
        }
        List<Line> joined = new ArrayList<>(lines.size());
        Line before = lines.get(0);
        StringBuilder paragraph = new StringBuilder(before.text());
        Line first = before;
        for (Line line : lines.subList(1, lines.size())) {
            if (isMeant(before, line, width)) {
                joined.add(new Line(paragraph.toString(), first.indented(), first.opensBlock()));
                paragraph.setLength(0);
                first = line;
            } else if (!glues(before.text(), line.text())) {
                paragraph.append(' ');
            }
            paragraph.append(line.text());
            before = line;
        }
        joined.add(new Line(paragraph.toString(), first.indented(), first.opensBlock()));
        return joined;
    }

    /** The column at which the text is wrapped, 0 if it is not. */
    private static int width(List<Line> lines) {
        int widest = 0;
        for (Line line : lines) {
            widest = Math.max(widest, line.text().length());
        }
        if (widest > WIDEST || widest < NARROWEST) {
            return 0;
        }
        int breaks = 0;
        int forced = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).opensBlock()) {
                breaks++;
                forced += isForced(lines.get(i - 1), lines.get(i), widest) ? 1 : 0;
            }
        }
        return forced >= FEWEST_BREAKS && forced * 2 >= breaks ? widest : 0;
    }

    /** A break within a sentence: where sentences end at line ends, each line may be a paragraph. */
    private static boolean isForced(Line before, Line line, int width) {
        return !isMeant(before, line, width) && !Sentences.endsOne(before.text());
    }

    private static boolean isMeant(Line before, Line line, int width) {
        if (line.opensBlock() || line.indented() && !before.indented()) {
            return true;
        }
        boolean ended = Sentences.endsOne(before.text());
        int fits = before.text().length() + 1 + firstWord(line.text());
        return fits < width * 4 / 5 || ended && isParenthesis(line.text());
    }

    /** Whether a line ends where a sentence does; closing quotes and brackets aside. */
    public static boolean endsSentence(String line) {
        return Sentences.endsOne(line);
    }

    private static int firstWord(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text.length() : blank;
    }

    private static boolean isParenthesis(String text) {
        return text.startsWith("(") && text.endsWith(")");
    }

    /** Whether no space comes between two lines of a paragraph: in scripts without spaces, and at a word's hyphen. */
    public static boolean glues(String before, String line) {
        char last = before.charAt(before.length() - 1);
        return Sentences.writesNoSpaces(last) && Sentences.writesNoSpaces(line.charAt(0))
                || last == '-' && before.length() > 1 && Character.isLetter(before.charAt(before.length() - 2));
    }
}
