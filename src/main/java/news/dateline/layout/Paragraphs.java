package news.dateline.layout;

import java.util.ArrayList;
import java.util.List;
import news.dateline.text.BylineWords;
import news.dateline.text.Sentences;
import news.dateline.text.Wrapping;

/**
 * Joins the lines of a dump to paragraphs: lines cut at a width, and pieces of a sentence that a converter broke off at
 * each link or emphasis.
 */
final class Paragraphs {
    private static final String CLOSING = ",.;:!?)]”»’…،؛。，、；：！？）」』।";
    /** No blank stands before them. */
    private static final String WIDE_CLOSING = "、；：！？）」』。，";

    /** Some languages open with them, too. */
    private static final String QUOTES = "”»’";

    private static final String OPENING = "([„“«‘「『（";
    /** They close what those of the next row open: „…“, ‚…‘, »…«. */
    private static final String CLOSED_BY_OPENING = "“‘«";

    private static final String OPENED_BY = "„‚»";
    private static final int RUNNING = 40;
    private static final int BEGUN = 25;
    private static final int LONG = 100;
    private static final int LONGEST_PIECE = 60;
    private static final int FEWEST_BREAKS = 2;
    private static final int MOST_NAMES = 4;

    /** A paragraph as one line; its first line says how it was laid out. */
    record Joined(String raw, DumpLine first) {}

    private final BylineWords bylines;
    private final List<DumpLine> lines;
    private final HardWrap wrap;
    /** Whether the converter breaks sentences at links: then lines begin with what ends a clause. */
    private final boolean breaks;

    private final List<Joined> joined = new ArrayList<>();

    private Paragraphs(List<DumpLine> lines, BylineWords bylines) {
        this.bylines = bylines;
        HardWrap byColumn = HardWrap.of(lines);
        boolean wide = lines.stream()
                .anyMatch(line -> line.end() > line.indent() + line.text().length());
        this.lines = byColumn.isNone() && wide
                ? lines.stream().map(DumpLine::inCharacters).toList()
                : lines;
        this.wrap = byColumn.isNone() && wide ? HardWrap.of(this.lines) : byColumn;
        this.breaks = this.lines.stream().filter(line -> closes(line.text())).count() >= FEWEST_BREAKS;
    }

    /** Whether a line begins with a mark that no line begins with but what goes on another. */
    private static boolean closes(String line) {
        return ",.;)،。，、".indexOf(line.charAt(0)) >= 0 && (line.length() == 1 || line.charAt(1) == ' ');
    }

    static List<Joined> of(List<DumpLine> lines, BylineWords bylines) {
        return new Paragraphs(lines, bylines).join();
    }

    private List<Joined> join() {
        for (int from = 0; from < lines.size(); ) {
            int to = from + 1;
            while (to < lines.size() && !lines.get(to).opensBlock()) {
                to++;
            }
            addRun(from, to);
            from = to;
        }
        return joined;
    }

    /** The lines of a run, between two empty ones. */
    private void addRun(int from, int to) {
        if (to == from + 1) {
            joined.add(new Joined(lines.get(from).text(), lines.get(from)));
            return;
        }
        int runWidth = wrap.isNone() ? 0 : wrap.runWidth(lines, from, to);
        int first = from;
        StringBuilder paragraph = new StringBuilder(lines.get(from).text());
        boolean pieces = false;
        for (int i = from + 1; i < to; i++) {
            boolean piece = wrap.isNone() && isPiece(paragraph, pieces, i, to);
            if (piece || wrap.joins(lines.get(first), lines.get(i - 1), lines.get(i), runWidth, i + 1 < to)) {
                append(paragraph, lines.get(i).text(), piece);
                pieces |= piece;
            } else {
                joined.add(new Joined(paragraph.toString(), lines.get(first)));
                paragraph = new StringBuilder(lines.get(i).text());
                first = i;
                pieces = false;
            }
        }
        joined.add(new Joined(paragraph.toString(), lines.get(first)));
    }

    private static void append(StringBuilder paragraph, String line, boolean piece) {
        boolean glued = piece && (CLOSING.indexOf(line.charAt(0)) >= 0 || opensAtEnd(paragraph))
                || WIDE_CLOSING.indexOf(line.charAt(0)) >= 0
                || Wrapping.glues(tail(paragraph), line);
        paragraph.append(glued ? "" : " ").append(line);
    }

    /** Whether a text ends with a bracket or a quotation mark that opens: some languages close with what opens in others. */
    private static boolean opensAtEnd(CharSequence text) {
        char last = text.charAt(text.length() - 1);
        if (OPENING.indexOf(last) < 0) {
            return false;
        }
        int pair = CLOSED_BY_OPENING.indexOf(last);
        char opening = pair < 0 ? last : OPENED_BY.charAt(pair);
        int open = 0;
        for (int i = 0; pair >= 0 && i + 1 < text.length(); i++) {
            open += text.charAt(i) == opening ? 1 : text.charAt(i) == last && open > 0 ? -1 : 0;
        }
        return open == 0;
    }

    /** von Jane Roe | 4. Mai: the words before a writer's name, a capital, and nothing that makes a sentence of it. */
    private boolean namesWriter(String line) {
        int opening = bylines.opening(line);
        int name = opening + 1;
        boolean named = opening > 0 && name < line.length() && Character.isUpperCase(line.codePointAt(name));
        if (!named || Sentences.endsOne(line)) {
            return false;
        }
        int words = 1;
        boolean dated = false;
        for (int i = name; i < line.length(); i++) {
            words += line.charAt(i) == ' ' ? 1 : 0;
            dated |= line.charAt(i) == '|' || Character.isDigit(line.charAt(i));
        }
        return words > 1 && (dated || words <= MOST_NAMES);
    }

    private static String tail(StringBuilder paragraph) {
        return paragraph.substring(Math.max(0, paragraph.length() - 2));
    }

    /** Whether line i goes on the sentence before it, which a link or emphasis broke off. */
    private boolean isPiece(StringBuilder paragraph, boolean pieces, int i, int to) {
        String line = lines.get(i).text();
        String before = lines.get(i - 1).text();
        if (CLOSING.indexOf(line.charAt(0)) >= 0 && !line.startsWith("...")) {
            boolean quote = QUOTES.indexOf(line.charAt(0)) >= 0;
            return line.length() < 3
                    || line.charAt(1) == ' '
                    || !quote && (Character.isLetter(line.charAt(1)) || pieces);
        }
        if (Sentences.endsOne(before) && !(isSmall(line) && HardWrap.endsInShortForm(before))
                || ListMark.end(line) > 0) {
            return false;
        }
        if (opensAtEnd(before)) {
            return true;
        }
        if (namesWriter(line)) {
            return false;
        }
        if (isSmall(line) && line.length() >= RUNNING && line.indexOf(' ') > 0) {
            return true;
        }
        boolean running = paragraph.length() >= BEGUN || pieces;
        boolean comma = ",،，".indexOf(before.charAt(before.length() - 1)) >= 0;
        if (!breaks) {
            boolean rest = Sentences.endsOne(line) && paragraph.length() >= LONG;
            return running && isSmall(line) && (comma || rest);
        }
        boolean goesOnBelow = i + 1 < to && goesOn(lines.get(i + 1).text());
        boolean last = Sentences.endsOne(line) && line.length() <= LONGEST_PIECE;
        if (pieces && paragraph.length() >= LONG && !before.endsWith(":") && (goesOnBelow || last)) {
            return true;
        }
        boolean icon = isSmall(line) && line.indexOf(' ') < 0 && !pieces && paragraph.length() < LONG;
        if (running && (comma || isSmall(line) && !icon)) {
            return true;
        }
        boolean begun = running || before.indexOf(' ') != before.lastIndexOf(' ') && isStopped(i + 1, to);
        return begun && !icon && line.length() <= LONGEST_PIECE && goesOnBelow;
    }

    /** Whether a line begins with what ends a clause: what stands before it is no line of its own. */
    private boolean isStopped(int i, int to) {
        return i < to && ",.;".indexOf(lines.get(i).text().charAt(0)) >= 0;
    }

    private static boolean goesOn(String line) {
        return isSmall(line) || ",.;:!?)".indexOf(line.charAt(0)) >= 0;
    }

    private static boolean isSmall(String line) {
        return Character.isLowerCase(line.codePointAt(0)) && line.length() > 1;
    }
}
