package news.dateline.layout;

import java.util.ArrayList;
import java.util.List;
import news.dateline.item.Removed;
import news.dateline.text.Marks;

/** Takes the marks out of one paragraph of a dump: numbers and addresses of links, emphasis, fields of forms. One use. */
final class InlineMarks {
    /** A link's text, or an image's, is no longer. */
    private static final int LONGEST_LINK = 1000;

    private static final int LONGEST_ADDRESS = 4000;
    private static final int FIELD = 3;
    private static final List<String> IMAGE_ENDINGS = List.of(
            ".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".JPG", ".PNG", ".GIF", ".SVG", ".avif", "INLINE",
            "IMAGE", "LINK", "EMBED");

    private final String raw;
    private final DumpSyntax syntax;
    private final int end;
    private final StringBuilder text = new StringBuilder();
    private final List<Removed> marks = new ArrayList<>();
    private int at;
    /** The bracket that closes next, looked for once. */
    private int nextClose = -1;

    private int links;
    private int linked;
    private int images;

    InlineMarks(String raw, int from, int end, DumpSyntax syntax) {
        this.raw = raw;
        this.at = from;
        this.end = end;
        this.syntax = syntax;
    }

    /** Whether a text holds a character that may be a mark: most hold none. */
    static boolean mayHold(String raw, DumpSyntax syntax) {
        return Marks.in(raw, "[_(") || syntax.isMarkdown() && Marks.in(raw, "*\\`!");
    }

    InlineMarks run() {
        while (at < end) {
            int next = markEnd();
            if (next == at) {
                text.append(raw.charAt(at++));
            } else {
                at = next;
            }
        }
        return this;
    }

    String text() {
        return text.toString();
    }

    List<Removed> marks() {
        return marks;
    }

    int links() {
        return links;
    }

    int linked() {
        return linked;
    }

    int images() {
        return images;
    }

    /** Behind the mark that begins here, which is then noted; here if none does. */
    private int markEnd() {
        return switch (raw.charAt(at)) {
            case '[' -> bracket();
            case '!' -> syntax.isMarkdown() && at + 1 < end && raw.charAt(at + 1) == '[' ? image() : at;
            case '(' -> button();
            case '_' -> underline();
            case '*' -> syntax.isMarkdown() ? emphasis('*') : at;
            case '`' -> syntax.isMarkdown() ? drop(at + 1, Removed.Kind.MARKUP) : at;
            case '\\' -> syntax.isMarkdown() && at + 1 < end && isPunctuation(raw.charAt(at + 1)) ? escape() : at;
            default -> at;
        };
    }

    private int drop(int to, Removed.Kind kind) {
        marks.add(new Removed(kind, raw.substring(at, to)));
        boolean stop = to < end && ",.;:!?)".indexOf(raw.charAt(to)) >= 0;
        if (stop && kind == Removed.Kind.LINK && !text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        return to;
    }

    private int escape() {
        drop(at + 1, Removed.Kind.MARKUP);
        text.append(raw.charAt(at + 1));
        return at + 2;
    }

    private int bracket() {
        int number = DumpSyntax.numberEnd(raw, at);
        if (number > 0 && number <= end && syntax.numbersLinks()) {
            links++;
            return drop(number, Removed.Kind.LINK);
        }
        if (syntax.isMarkdown()) {
            int close = closing(at);
            if (close > 0 && close + 1 < end && raw.charAt(close + 1) == '(') {
                return markdownLink(close);
            }
        }
        return address();
    }

    /** {@code [text](address)}: the text stays, with what marks are in it. */
    private int markdownLink(int close) {
        int behind = addressEnd(close + 1);
        if (behind < 0) {
            return at;
        }
        marks.add(new Removed(Removed.Kind.LINK, "["));
        InlineMarks inner = new InlineMarks(raw, at + 1, close, syntax).run();
        text.append(inner.text);
        marks.addAll(inner.marks);
        links++;
        linked += inner.text.length();
        images += inner.images;
        at = close;
        return drop(behind, Removed.Kind.LINK);
    }

    private int image() {
        int close = closing(at + 1);
        boolean whole = close > 0 && close + 1 < end && raw.charAt(close + 1) == '(';
        int behind = whole ? addressEnd(close + 1) : -1;
        if (behind < 0) {
            return at;
        }
        images++;
        return drop(behind, Removed.Kind.LINK);
    }

    /** The bracket that closes the one here, brackets within counted; -1 if none does. */
    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < Math.min(end, open + LONGEST_LINK); i++) {
            char unit = raw.charAt(i);
            depth += unit == '[' ? 1 : unit == ']' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
            i += unit == '\\' ? 1 : 0;
        }
        return -1;
    }

    /** Behind the bracket that closes an address and its title, brackets within counted; -1 if none does. */
    private int addressEnd(int open) {
        int depth = 0;
        for (int i = open; i < Math.min(end, open + LONGEST_ADDRESS); i++) {
            char unit = raw.charAt(i);
            depth += unit == '(' ? 1 : unit == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    /** {@code [https://example.org/]} behind a link's text, {@code [photo.jpg]} in a picture's place, {@code [   ]} for a field. */
    private int address() {
        if (nextClose < at) {
            int found = raw.indexOf(']', at);
            nextClose = found < 0 ? Integer.MAX_VALUE : found;
        }
        int close = nextClose;
        if (close >= end || close - at > LONGEST_ADDRESS) {
            return at;
        }
        String inner = raw.substring(at + 1, close);
        if (inner.isBlank() || inner.equals("X") || inner.equals("x")) {
            return drop(close + 1, Removed.Kind.MARKUP);
        }
        if (inner.indexOf(' ') < 0 && isAddress(inner)) {
            links++;
            return drop(close + 1, Removed.Kind.LINK);
        }
        int query = inner.indexOf('?');
        String name = query < 0 ? inner : inner.substring(0, query);
        boolean picture = inner.indexOf(' ') < 0 && IMAGE_ENDINGS.stream().anyMatch(name::endsWith);
        if (picture) {
            images++;
            return drop(close + 1, Removed.Kind.LINK);
        }
        return at;
    }

    private static boolean isAddress(String inner) {
        char first = inner.charAt(0);
        return first == '/' && inner.length() > 1
                || first == '#'
                || first == '?' && inner.length() > 1
                || inner.startsWith("./")
                || inner.startsWith("../")
                || inner.startsWith("http:")
                || inner.startsWith("https:")
                || inner.startsWith("mailto:")
                || inner.startsWith("tel:")
                || inner.startsWith("data:")
                || inner.startsWith("javascript:");
    }

    private int button() {
        for (String mark : List.of("(BUTTON)", "( )", "(*)", "(_)", "(X)")) {
            if (raw.startsWith(mark, at) && at + mark.length() <= end) {
                return drop(at + mark.length(), Removed.Kind.MARKUP);
            }
        }
        return at;
    }

    private int underline() {
        int run = run('_');
        if (run >= FIELD) {
            return drop(at + run, Removed.Kind.MARKUP);
        }
        return syntax.isMarkdown() ? emphasis('_') : at;
    }

    private int run(char mark) {
        int length = 0;
        while (at + length < end && raw.charAt(at + length) == mark) {
            length++;
        }
        return length;
    }

    /** Emphasis opens before a word or closes behind one; two stars may do so within one. */
    private int emphasis(char mark) {
        int run = run(mark);
        boolean wordBefore = at > 0 && Character.isLetterOrDigit(raw.charAt(at - 1));
        boolean wordBehind = at + run < end && Character.isLetterOrDigit(raw.charAt(at + run));
        boolean blankBefore = at == 0 || raw.charAt(at - 1) == ' ';
        boolean blankBehind = at + run >= end || raw.charAt(at + run) == ' ';
        boolean within = wordBefore && wordBehind && (run == 1 || mark == '_');
        return within || blankBefore && blankBehind && run == 1 ? at : drop(at + run, Removed.Kind.MARKUP);
    }

    private static boolean isPunctuation(char unit) {
        return unit > ' ' && unit < 0x7f && !Character.isLetterOrDigit(unit);
    }
}
