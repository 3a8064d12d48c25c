package news.dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The paragraphs of a plain text, whichever format it comes in: what stands between empty lines, hard wraps undone, columns
 * kept as columns.
 */
public final class PlainParagraphs {
    private static final Pattern LINE = Pattern.compile("\\r?\\n|\\r");
    private static final int INDENT = 2;

    private PlainParagraphs() {}

    public static List<Paragraph> of(String text, Wrapping.Style style) {
        return of(List.of(LINE.split(text, -1)), style);
    }

    /**
     * The paragraphs of the text in one element of markup: one, unless its lines' indents or empty lines after sentences
     * make several of it.
     */
    public static List<String> ofElement(String text) {
        List<List<String>> blocks = blocks(List.of(LINE.split(text, -1)));
        boolean parted = blocks.size() > 1
                && blocks.subList(0, blocks.size() - 1).stream()
                        .allMatch(block -> Sentences.endsOne(
                                linesOf(block).get(block.size() - 1).text()));
        if (parted) {
            return of(text, Wrapping.Style.TEXT).stream().map(Paragraph::text).toList();
        }
        List<Line> lines = linesOf(blocks.stream().flatMap(List::stream).toList());
        return Wrapping.of(lines, Wrapping.Style.ELEMENT).joined(lines).stream()
                .map(Line::text)
                .toList();
    }

    /** By the lines of the text, empty ones among them. */
    public static List<Paragraph> of(List<String> lines, Wrapping.Style style) {
        List<List<String>> blocks = blocks(lines);
        List<Line> running = new ArrayList<>();
        blocks.stream().filter(block -> !isTable(block, style)).forEach(block -> running.addAll(linesOf(block)));
        Wrapping wrapping = Wrapping.of(running, style);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (List<String> block : blocks) {
            if (isTable(block, style)) {
                paragraphs.add(Columns.table(block));
            } else {
                wrapping.joined(linesOf(block)).forEach(line -> paragraphs.add(new Paragraph(line.text(), false)));
            }
        }
        return paragraphs;
    }

    private static boolean isTable(List<String> block, Wrapping.Style style) {
        return style == Wrapping.Style.COLUMNS || Columns.areIn(block);
    }

    /** The lines between empty lines. */
    private static List<List<String>> blocks(List<String> lines) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : lines) {
            if (!isBlank(line)) {
                open.add(line);
            } else if (!open.isEmpty()) {
                blocks.add(List.copyOf(open));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            blocks.add(open);
        }
        return blocks;
    }

    private static List<Line> linesOf(List<String> block) {
        List<Line> lines = new ArrayList<>(block.size());
        for (String line : block) {
            int indent = indent(line);
            lines.add(new Line(withoutBlanksBehind(line, indent), isIndent(line, indent), lines.isEmpty()));
        }
        return lines;
    }

    /** A tab or an ideographic space is an indent by itself; of blanks fewer than two are chance. */
    private static boolean isIndent(String line, int indent) {
        return indent >= INDENT || indent > 0 && (line.charAt(0) == '\t' || line.charAt(0) == '\u3000');
    }

    private static int indent(String line) {
        int at = 0;
        while (at < line.length() && isSpace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String withoutBlanksBehind(String line, int start) {
        int end = line.length();
        while (end > start && isSpace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isBlank(String line) {
        return indent(line) == line.length();
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }
}
