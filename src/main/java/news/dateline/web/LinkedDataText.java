package news.dateline.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import news.dateline.markup.Json;
import org.jsoup.parser.Parser;

/**
 * JSON-LD as pages have it to JSON: comments, CDATA marks, HTML entities for quotes, trailing and missing commas,
 * quotes and backslashes that ought to be escaped. One pass, whatever the input.
 */
final class LinkedDataText {
    private final String text;
    private final StringBuilder out;
    private int at;
    private int depth;
    /** Arrays and objects that stand in nothing. */
    private int values;

    private LinkedDataText(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length() + 16);
    }

    /** The tree, mended where it is clear what was meant; nothing if it is not JSON even so. */
    static Optional<JsonNode> parse(String written) {
        if (Json.parse(written) instanceof Json.Parsed.Tree tree) {
            return Optional.of(tree.root());
        }
        boolean entities = written.indexOf('"') < 0 && written.contains("&quot;");
        String mended = new LinkedDataText(entities ? Parser.unescapeEntities(written, false) : written).mended();
        return Json.parse(mended) instanceof Json.Parsed.Tree tree ? Optional.of(tree.root()) : Optional.empty();
    }

    private String mended() {
        at = first();
        while (at < text.length()) {
            char unit = text.charAt(at);
            if (unit == '"') {
                string();
            } else if (opensComment()) {
                skipComment();
            } else if (unit == '{' || unit == '[') {
                open(unit);
            } else if (unit == '}' || unit == ']') {
                close(unit);
            } else {
                other(unit);
            }
        }
        return values > 1 ? "[" + out + "]" : out.toString();
    }

    private void open(char bracket) {
        if (depth == 0 && values++ > 0 || !out.isEmpty() && "}]\"".indexOf(last()) >= 0) {
            out.append(',');
        }
        depth++;
        out.append(bracket);
        at++;
    }

    private void close(char bracket) {
        dropComma();
        if (depth > 0) {
            depth--;
            out.append(bracket);
        }
        at++;
    }

    private void other(char unit) {
        boolean idle = unit == ',' && (last() == ',' || last() == '{' || last() == '[');
        if (depth > 0 && !Character.isWhitespace(unit) && !idle) {
            out.append(unit);
        }
        at++;
    }

    private int first() {
        int object = text.indexOf('{');
        int array = text.indexOf('[');
        if (text.startsWith("<![CDATA[", Math.max(0, array - 8)) || array < 0) {
            return Math.max(0, object);
        }
        return object < 0 || array < object && text.substring(array, object).isBlank()
                ? array
                : Math.min(object, Math.max(object, array));
    }

    private char last() {
        return out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
    }

    private void dropComma() {
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ',') {
            out.setLength(out.length() - 1);
        }
    }

    private boolean opensComment() {
        return text.startsWith("/*", at)
                || text.startsWith("//", at)
                || text.startsWith("<!", at)
                || text.startsWith("-->", at)
                || text.startsWith("]]>", at);
    }

    private void skipComment() {
        String close = text.startsWith("/*", at) ? "*/" : text.startsWith("//", at) ? "\n" : ">";
        int end = text.startsWith("<![CDATA[", at) ? at + 9 : text.indexOf(close, at + 2);
        at = end < 0 ? text.length() : text.startsWith("<![CDATA[", at) ? end : end + close.length();
    }

    /** A quote ends a string if what JSON has behind one follows; any other ought to have been escaped. */
    private void string() {
        if (last() == '"' || last() == '}' || last() == ']') {
            out.append(',');
        }
        out.append('"');
        for (at++; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == '\\' && at + 1 < text.length()) {
                escape(text.charAt(++at));
            } else if (unit == '"') {
                if (ends()) {
                    break;
                }
                out.append("\\\"");
            } else {
                out.append(unit < ' ' ? ' ' : unit);
            }
        }
        out.append('"');
        at++;
    }

    private void escape(char unit) {
        boolean known = "\"\\/bfnrt".indexOf(unit) >= 0 || unit == 'u' && isHex();
        if (known) {
            out.append('\\').append(unit);
        } else {
            out.append(unit < ' ' ? ' ' : unit);
        }
    }

    private boolean isHex() {
        for (int i = at + 1; i < at + 5; i++) {
            if (i >= text.length() || Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean ends() {
        int next = at + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        char unit = text.charAt(next);
        if (unit == ',') {
            int behind = next + 1;
            while (behind < text.length() && Character.isWhitespace(text.charAt(behind))) {
                behind++;
            }
            return behind >= text.length() || "\"{[}]-0123456789tfn/".indexOf(text.charAt(behind)) >= 0;
        }
        boolean newLine = unit == '"' && text.substring(at + 1, next).indexOf('\n') >= 0;
        boolean comment = text.startsWith("/*", next) || text.startsWith("//", next);
        return comment || unit == ':' || unit == '}' || unit == ']' || newLine;
    }
}
