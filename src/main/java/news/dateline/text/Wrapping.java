package news.dateline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of hard-wrapped text into paragraphs. A wrapped line ends where the next word would not have fitted;
 * where it would have, the break was meant. One text gives the same paragraphs, whichever format it comes in. Immutable;
 * thread safe.
 */
public final class Wrapping {
    /** What a format says about its lines. */
    public enum Style {
        /** Nothing: the text itself must show that it is wrapped. */
        TEXT,
        /** Lines are wrapped, as on a teletype, unless most are wider than any wire wraps them. */
        WRAPPED,
        /** Lines are wrapped, and each indented one begins a paragraph (ANPA 1312). */
        INDENTED,
        /** Each line stands for itself, all are rows of columns (ANPA 1312: text after DC2 or DC4). */
        COLUMNS,
        /** Breaks are white space, as within an element of markup: only indents or empty lines can part paragraphs. */
        ELEMENT
    }

    /** Wires wrap at 64 to 80 columns; lines longer than this were never wrapped. */
    private static final int WIDEST = 100;

    private static final int NARROWEST = 30;
    private static final int NARROWEST_WIRE = 50;
    private static final int FEWEST_BREAKS = 2;

    private final int width;
    private final boolean isWrapped;
    private final boolean isIndentMeant;

    private Wrapping(int width, boolean isWrapped, boolean isIndentMeant) {
        this.width = width;
        this.isWrapped = isWrapped;
        this.isIndentMeant = isIndentMeant;
    }

    /** How the text of these lines is wrapped. */
    public static Wrapping of(List<Line> lines, Style style) {
        return switch (style) {
            case TEXT -> ofText(lines);
            case WRAPPED -> new Wrapping(width(lines), !isWide(lines), Indents.partParagraphs(lines));
            case INDENTED, COLUMNS -> new Wrapping(width(lines), true, true);
            case ELEMENT -> new Wrapping(0, true, Indents.partParagraphs(lines));
        };
    }

    private static Wrapping ofText(List<Line> lines) {
        int widest = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        boolean indents = Indents.partParagraphs(lines);
        boolean isWrapped =
                widest <= WIDEST && widest >= NARROWEST && new Wrapping(widest, true, indents).isForced(lines);
        return new Wrapping(widest, isWrapped, indents);
    }

    /** That of the lines which may have been wrapped. */
    private static int width(List<Line> lines) {
        return lines.stream()
                .mapToInt(line -> line.text().length())
                .filter(length -> length <= WIDEST)
                .reduce(NARROWEST_WIRE, Math::max);
    }

    private static boolean isWide(List<Line> lines) {
        long wide = lines.stream().filter(line -> line.text().length() > WIDEST).count();
        return wide * 2 > lines.size();
    }

    /** The paragraphs of a text that no format says anything about. */
    public static List<Line> undo(List<Line> lines) {
        return ofText(lines).joined(lines);
    }

    /** The paragraphs of these lines of the text, each as the line that it begins with stood. */
    public List<Line> joined(List<Line> lines) {
        if (lines.size() < 2 || !isWrapped) {
            return lines;
        }
        List<Line> joined = new ArrayList<>(lines.size());
        Line before = lines.get(0);
        StringBuilder paragraph = new StringBuilder(before.text());
        Line first = before;
        for (Line line : lines.subList(1, lines.size())) {
            if (isMeant(before, line)) {
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

    /** Whether most breaks between empty lines stand within sentences: where lines end sentences, each may be a paragraph. */
    private boolean isForced(List<Line> lines) {
        int breaks = 0;
        int forced = 0;
        int goingOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).opensBlock()) {
                breaks++;
                boolean isForced = isForced(lines.get(i - 1), lines.get(i));
                forced += isForced ? 1 : 0;
                goingOn += isForced && goesOn(lines.get(i - 1), lines.get(i)) ? 1 : 0;
            }
        }
        // one break may be chance, unless the sentence goes on in small letters
        return breaks == 1 ? goingOn == 1 : forced >= FEWEST_BREAKS && forced * 2 >= breaks;
    }

    private boolean isForced(Line before, Line line) {
        return !Sentences.endsOne(before.text()) && !opensParagraph(before, line) && !hasRoom(before, line);
    }

    private boolean isMeant(Line before, Line line) {
        if (opensParagraph(before, line)) {
            return true;
        }
        boolean ended = Sentences.endsOne(before.text());
        return ended && (isParenthesis(line.text()) || before.text().length() > WIDEST)
                || !goesOn(before, line) && hasRoom(before, line);
    }

    private static boolean goesOn(Line before, Line line) {
        return !Sentences.endsOne(before.text())
                && Character.isLowerCase(line.text().codePointAt(0));
    }

    private boolean opensParagraph(Line before, Line line) {
        return line.opensBlock() || line.indented() && (isIndentMeant || !before.indented());
    }

    /** Whether the next word would have fitted. */
    private boolean hasRoom(Line before, Line line) {
        return before.text().length() + 1 + firstWord(line.text()) < width * 4 / 5;
    }

    /** Whether a line ends where a sentence does; closing quotes and brackets aside. */
    public static boolean endsSentence(String line) {
        return Sentences.endsOne(line);
    }

    private static int firstWord(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text.length() : blank;
    }

    /** A sign-off, a credit, a note. */
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
