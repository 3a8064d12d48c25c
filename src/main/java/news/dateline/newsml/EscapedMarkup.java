package news.dateline.newsml;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import news.dateline.markup.TwiceEscaped;
import org.jsoup.parser.Tag;

/**
 * Markup that stands in a text as text, such as an embedded video in an NITF paragraph. A less-than sign opens a tag only
 * if HTML knows the element, or if the text closes it again: {@code <ann@example.org>} and {@code 3 < 4} are text.
 */
final class EscapedMarkup {
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_TAG = 4000;

    private EscapedMarkup() {}

    /** Whether the text holds a tag. */
    static boolean isIn(String shown) {
        String text = TwiceEscaped.undone(shown);
        int at = text.indexOf('<');
        if (at < 0 || text.indexOf('>', at) < 0) {
            return false;
        }
        Set<String> closed = closed(text);
        for (; at >= 0; at = text.indexOf('<', at + 1)) {
            if (isTag(text, at, closed)) {
                return true;
            }
        }
        return false;
    }

    /** The text as HTML, in which only tags open with a less-than sign. */
    static String only(String shown) {
        String text = TwiceEscaped.undone(shown);
        Set<String> closed = closed(text);
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '<' && !isTag(text, i, closed)) {
                html.append("&lt;");
            } else {
                html.append(unit);
            }
        }
        return html.toString();
    }

    private static boolean isTag(String text, int at, Set<String> closed) {
        if (text.startsWith("<!--", at)) {
            return true;
        }
        String name = name(text, at + (text.startsWith("</", at) ? 2 : 1));
        if (name.isEmpty() || !Tag.isKnownTag(name) && !closed.contains(name)) {
            return false;
        }
        return ends(text, at);
    }

    private static boolean ends(String text, int at) {
        int last = Math.min(text.length(), at + LONGEST_TAG);
        for (int i = at; i < last; i++) {
            if (text.charAt(i) == '>') {
                return true;
            }
        }
        return false;
    }

    /** The names of elements that the text closes. */
    private static Set<String> closed(String text) {
        Set<String> closed = new HashSet<>();
        for (int at = text.indexOf("</"); at >= 0; at = text.indexOf("</", at + 2)) {
            closed.add(name(text, at + 2));
        }
        return closed;
    }

    /** The name that begins there and ends as names in tags do; "" if none does. */
    private static String name(String text, int from) {
        int end = from;
        while (end < text.length() && end - from <= LONGEST_NAME && isNamePart(text.charAt(end), end > from)) {
            end++;
        }
        boolean ends = end > from && end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) >= 0;
        return ends ? text.substring(from, end).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isNamePart(char unit, boolean within) {
        boolean letter = unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z';
        return letter || within && (unit >= '0' && unit <= '9' || unit == '-' || unit == ':' || unit == '.');
    }
}
