package news.dateline.teletype;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dateline.item.Content;
import news.dateline.item.Reading;
import news.dateline.item.Removed;
import news.dateline.text.Line;
import news.dateline.text.UnicodeText;
import news.dateline.text.Wrapping;

/**
 * The paragraphs of a text that was wrapped for a teletype, at 64 to 80 columns. An empty line ends a paragraph; so does
 * an indented line where others are not, and a line into which the next word would have fitted. Columns stay columns.
 */
final class RunningText {
    /** Nobody wraps beyond. */
    private static final int WIDEST = 100;

    private static final int NARROWEST = 50;
    private static final int INDENT = 2;
    private static final int FEWEST_ROWS = 2;

    /** Three blanks; two of them stand after a full stop, on some wires. */
    private static final Pattern GAP = Pattern.compile("(?<=\\S)(?: {3,}| ?\\t\\s*+)(?=\\S)");

    /** How the paragraphs of a wire begin. */
    enum Style {
        /** By an empty line, or as the text itself shows. */
        BLOCK,
        /** By an indent, every one of them (ANPA 1312: a tab, or some blanks). */
        INDENTED,
        /** Each line stands for itself (ANPA 1312: text after DC2 or DC4). */
        TABULAR
    }

    private final Style style;
    private final int width;
    private final boolean isWrapped;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Removed> removed = new ArrayList<>();

    private RunningText(List<String> lines, Style style) {
        this.width = width(lines);
        this.isWrapped = isWrapped(lines);
        this.style = style == Style.BLOCK && isIndentMeant(lines) ? Style.INDENTED : style;
    }

    /** The paragraphs of these lines, for a draft's body. */
    static Reading read(List<String> lines, Style style) {
        RunningText text = new RunningText(lines, style);
        List<String> block = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                block.add(line.stripTrailing());
            } else if (!block.isEmpty()) {
                text.add(block);
                block.clear();
            }
        }
        if (!block.isEmpty()) {
            text.add(block);
        }
        Content content = new Content(Optional.empty(), List.of(), List.of(), List.copyOf(text.paragraphs), List.of());
        return new Reading(content, text.removed, Optional.empty(), Optional.empty());
    }

    private static int width(List<String> lines) {
        int width = NARROWEST;
        for (String line : lines) {
            int length = line.strip().length();
            width = length <= WIDEST ? Math.max(width, length) : width;
        }
        return width;
    }

    /** Where most lines are longer than any wire wraps them, a line is a paragraph. */
    private static boolean isWrapped(List<String> lines) {
        long texts = lines.stream().filter(line -> !line.isBlank()).count();
        long wide =
                lines.stream().filter(line -> line.strip().length() > WIDEST).count();
        return wide * 2 <= texts;
    }

    /** Where every line is indented alike, the indent says nothing. */
    private static boolean isIndentMeant(List<String> lines) {
        long indented = lines.stream().filter(RunningText::isIndented).count();
        long flush = lines.stream()
                .filter(line -> !line.isBlank() && !isIndented(line))
                .count();
        return indented > 0 && flush > 0;
    }

    private static boolean isIndented(String line) {
        if (line.isBlank()) {
            return false;
        }
        int blanks = line.length() - line.stripLeading().length();
        return blanks >= INDENT || blanks > 0 && line.charAt(0) == '\t';
    }

    private void add(List<String> block) {
        if (isTabular(block)) {
            paragraphs.add(String.join("\n", block.stream().map(this::row).toList()));
            return;
        }
        StringBuilder paragraph = new StringBuilder();
        String before = "";
        for (String line : block) {
            if (!before.isEmpty() && begins(before, line)) {
                flush(paragraph);
            }
            String bare = line.strip();
            boolean apart = !paragraph.isEmpty() && !Wrapping.glues(before, bare);
            paragraph.append(apart ? " " : "").append(bare);
            before = bare;
        }
        flush(paragraph);
    }

    private boolean isTabular(List<String> block) {
        if (style == Style.TABULAR) {
            return true;
        }
        long rows = block.stream().filter(RunningText::hasGap).count();
        return rows >= FEWEST_ROWS && rows * 3 >= block.size() * 2L;
    }

    private static boolean hasGap(String line) {
        boolean may = line.indexOf("   ", 1) > 0 || line.indexOf('\t', 1) > 0;
        return may && GAP.matcher(line).find();
    }

    private boolean begins(String before, String line) {
        if (style == Style.INDENTED && isIndented(line)) {
            return true;
        }
        String bare = line.strip();
        boolean ended = Wrapping.endsSentence(before);
        if (!isWrapped || ended && (before.length() > WIDEST || isParenthesis(bare))) {
            return true;
        }
        boolean goesOn = Character.isLowerCase(bare.charAt(0)) && !ended;
        return !goesOn && before.length() + 1 + firstWord(bare) < width * 4 / 5;
    }

    /** A sign-off, a credit, a note. */
    private static boolean isParenthesis(String line) {
        return line.startsWith("(") && line.endsWith(")");
    }

    private static int firstWord(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text.length() : blank;
    }

    private void flush(StringBuilder paragraph) {
        String text = clean(paragraph.toString());
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
        paragraph.setLength(0);
    }

    private String row(String line) {
        return String.join("\t", GAP.splitAsStream(line).map(this::clean).toList());
    }

    private String clean(String text) {
        UnicodeText clean = UnicodeText.of(text);
        removed.addAll(clean.removed());
        return String.join(" ", Line.linesOf(clean).stream().map(Line::text).toList());
    }
}
