package news.dateline.teletype;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The lines of a message, taken from the top and, rarely, from the end. Blank lines are skipped and kept apart. */
final class LineCursor {
    private final List<String> lines;
    private int at;

    LineCursor(String text) {
        this.lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    }

    /** Whether a line with text is left. */
    boolean hasText() {
        return nextText() < lines.size();
    }

    /** The next line with text, without blanks around it. */
    String next() {
        at = nextText();
        return lines.get(at++).strip();
    }

    /** As {@link #next}, and it stays the next. */
    String peek() {
        return lines.get(nextText()).strip();
    }

    /** Whether the very next line is blank or there is none. */
    boolean atGap() {
        return at >= lines.size() || lines.get(at).isBlank();
    }

    int position() {
        return at;
    }

    void back(int position) {
        at = position;
    }

    /** The lines with text from a position to here. */
    List<String> between(int from) {
        return lines.subList(from, at).stream().filter(line -> !line.isBlank()).toList();
    }

    /** The last line with text. */
    Optional<String> last() {
        int last = lastText();
        return last < at ? Optional.empty() : Optional.of(lines.get(last).strip());
    }

    /** Takes the last line with text off. */
    String dropLast() {
        int last = lastText();
        String line = lines.get(last).strip();
        lines.subList(last, lines.size()).clear();
        return line;
    }

    /** All that is left, as it stands. */
    List<String> rest() {
        return List.copyOf(lines.subList(Math.min(at, lines.size()), lines.size()));
    }

    /** Leaves the first so many of the lines that are left. */
    void keepFirst(int count) {
        lines.subList(Math.min(at + count, lines.size()), lines.size()).clear();
    }

    /** Puts a line behind the last. */
    void append(String line) {
        lines.add("");
        lines.add(line);
    }

    private int nextText() {
        int next = at;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next;
    }

    private int lastText() {
        int last = lines.size() - 1;
        while (last >= 0 && lines.get(last).isBlank()) {
            last--;
        }
        return last;
    }
}
