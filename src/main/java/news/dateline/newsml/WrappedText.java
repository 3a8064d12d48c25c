package news.dateline.newsml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Paragraphs of text that came from a teleprinter's page: lines wrapped at a column, paragraphs apart by empty lines or
 * by an indented first line. Stateless; thread safe.
 */
final class WrappedText {
    /** Fewer blanks are chance. */
    private static final int INDENT = 2;

    /** Wires wrap at 64 to 80 columns; lines longer than this were never wrapped. */
    private static final int WIDEST = 100;

    private static final String SENTENCE_ENDS = ".!?…:؟。！？";
    private static final String CLOSING = "\"'»”’“)]";

    private static final Pattern LINE = Pattern.compile("\\r?\\n|\\r");

    /** Two lines that both end a sentence are chance. */
    private static final int FEWEST = 2;

    private WrappedText() {}

    /** The paragraphs of a plain text, each on one line with single spaces. */
    static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        List<String> group = new ArrayList<>();
        for (String line : LINE.split(text, -1)) {
            if (isBlank(line)) {
                addGroup(group, paragraphs);
                group.clear();
            } else {
                group.add(line);
            }
        }
        addGroup(group, paragraphs);
        return paragraphs;
    }

    /** Lines between empty lines: one paragraph, several by their indents, or one a line where nothing was wrapped. */
    private static void addGroup(List<String> lines, List<String> paragraphs) {
        if (lines.size() < 2) {
            lines.forEach(line -> paragraphs.add(joined(List.of(line))));
            return;
        }
        if (isSplitByIndents(lines)) {
            paragraphs.addAll(splitAtIndents(lines));
        } else if (isWrapped(lines)) {
            paragraphs.add(joined(lines));
        } else {
            lines.forEach(line -> paragraphs.add(joined(List.of(line))));
        }
    }

    /**
     * The text of one element of markup: one paragraph, unless its lines' indents or empty lines after sentences make
     * several of it.
     */
    static List<String> ofElement(String text) {
        List<String> lines = new ArrayList<>();
        int seams = 0;
        boolean within = false;
        boolean afterBlank = false;
        for (String line : LINE.split(text)) {
            if (isBlank(line)) {
                afterBlank = true;
                continue;
            }
            seams += afterBlank && !lines.isEmpty() ? 1 : 0;
            within |= afterBlank && !lines.isEmpty() && !endsSentence(lines.get(lines.size() - 1));
            afterBlank = false;
            lines.add(line);
        }
        if (seams > 0 && !within) {
            return paragraphs(text);
        }
        return isSplitByIndents(lines) ? splitAtIndents(lines) : List.of(joined(lines));
    }

    /**
     * Some lines indented and others not, and most before an indent end a sentence. Where all lines are indented, markup
     * was indented, not the text; unless each of several lines is a paragraph.
     */
    private static boolean isSplitByIndents(List<String> lines) {
        int indented = 0;
        int ended = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (isIndented(lines.get(i))) {
                indented++;
                ended += endsSentence(lines.get(i - 1)) ? 1 : 0;
            }
        }
        boolean all = indented == lines.size() - 1;
        return indented > 0 && (all ? indented >= FEWEST && ended == indented : ended * 2 >= indented);
    }

    private static List<String> splitAtIndents(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : lines) {
            if (isIndented(line) && !open.isEmpty()) {
                paragraphs.add(joined(open));
                open.clear();
            }
            open.add(line);
        }
        paragraphs.add(joined(open));
        return paragraphs;
    }

    /** Lines short enough to have been wrapped, most of which end within a sentence. */
    private static boolean isWrapped(List<String> lines) {
        int ended = 0;
        for (String line : lines.subList(0, lines.size() - 1)) {
            if (line.strip().length() > WIDEST) {
                return false;
            }
            ended += endsSentence(line) ? 1 : 0;
        }
        return ended * 2 < lines.size();
    }

    private static boolean endsSentence(String line) {
        int at = line.length() - 1;
        while (at >= 0 && (isSpace(line.charAt(at)) || CLOSING.indexOf(line.charAt(at)) >= 0)) {
            at--;
        }
        return at >= 0 && SENTENCE_ENDS.indexOf(line.charAt(at)) >= 0;
    }

    private static boolean isIndented(String line) {
        int blanks = 0;
        while (blanks < line.length() && isSpace(line.charAt(blanks))) {
            blanks++;
        }
        return blanks >= INDENT || blanks > 0 && line.charAt(0) == '\t';
    }

    private static boolean isBlank(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (!isSpace(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char unit) {
        return unit == '\u00a0' || Character.isWhitespace(unit);
    }

    private static String joined(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            for (int i = 0; i < line.length(); i++) {
                char unit = line.charAt(i);
                if (!Character.isWhitespace(unit)) {
                    text.append(unit);
                } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            }
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        return text.toString().strip();
    }
}
