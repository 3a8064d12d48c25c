package news.dateline.markup;

import java.io.Reader;
import java.util.List;
import java.util.Locale;

/**
 * What a page carries that is neither text nor metadata, often more than half of it: comments, programs, style sheets,
 * drawings. It is cut before the page is parsed. Data in scripts, such as JSON-LD, stays. One pass.
 */
final class NonContentMarkup {
    private static final List<String> CUT = List.of("script", "style", "svg");

    private final String page;
    private final CutText kept;
    private int at;

    private NonContentMarkup(String page) {
        this.page = page;
        this.kept = new CutText(page);
    }

    /** The page without. */
    static Reader cut(String page) {
        return new NonContentMarkup(page).run();
    }

    private Reader run() {
        while (at >= 0) {
            int open = page.indexOf('<', at);
            at = open < 0 || open + 1 >= page.length() ? -1 : after(open);
        }
        return kept;
    }

    /** Where to go on after what begins at a bracket; -1 if it never ends, and the rest has to stay as it is. */
    private int after(int open) {
        char next = page.charAt(open + 1);
        if (next == '!' && page.startsWith("--", open + 2)) {
            return comment(open);
        }
        boolean tag = next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z';
        return tag ? tag(open) : open + 1;
    }

    /** A comment that is closed as soon as it is opened is one by HTML's rules, too. */
    private int comment(int open) {
        boolean closed = page.startsWith(">", open + 4) || page.startsWith("->", open + 4);
        int end = closed ? open + 4 : page.indexOf("-->", open + 4) + 3;
        if (closed || end < 3) {
            return closed ? end : -1;
        }
        return drop(open, end);
    }

    private int tag(int open) {
        int end = endOfTag(open);
        String name = end < 0 ? "" : name(open + 1);
        if (name.isEmpty()) {
            return end;
        }
        if (page.charAt(end - 2) == '/') {
            return drop(open, end);
        }
        if (name.equals("script")
                && page.substring(open, end).toLowerCase(Locale.ROOT).contains("json")) {
            return closing(name, end);
        }
        int close = closing(name, end);
        int after = close < 0 ? -1 : page.indexOf('>', close) + 1;
        return after <= 0 ? -1 : drop(open, after);
    }

    private int drop(int from, int to) {
        kept.cut(from, to);
        return to;
    }

    /** The name of a tag, if it is one of those that are cut; else empty. All of them begin with the same letter. */
    private String name(int from) {
        if ((page.charAt(from) | 0x20) != 's') {
            return "";
        }
        for (String name : CUT) {
            int end = from + name.length();
            boolean whole = end >= page.length() || !Character.isLetterOrDigit(page.charAt(end));
            if (whole && page.regionMatches(true, from, name, 0, name.length())) {
                return name;
            }
        }
        return "";
    }

    private int closing(String name, int from) {
        for (int close = page.indexOf("</", from); close >= 0; close = page.indexOf("</", close + 2)) {
            if (page.regionMatches(true, close + 2, name, 0, name.length())) {
                return close;
            }
        }
        return -1;
    }

    /** After the bracket that closes a tag, which may also stand in a quoted value; -1 if there is none. */
    private int endOfTag(int open) {
        boolean value = false;
        for (int i = open + 1; i < page.length(); i++) {
            char unit = page.charAt(i);
            if (unit == '>') {
                return i + 1;
            }
            if (value && (unit == '"' || unit == '\'')) {
                i = page.indexOf(unit, i + 1);
                if (i < 0) {
                    return -1;
                }
            }
            value = unit == '=' || value && unit == ' ';
        }
        return -1;
    }
}
