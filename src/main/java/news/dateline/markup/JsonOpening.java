package news.dateline.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first characters of a text that is meant as JSON. Brackets open plain text as well: a link's number
 * ({@code [1]Skip to content}), a link in Markdown ({@code [news](/n)}), a box of a form ({@code [ ] Remember me}), a place
 * ({@code [KABUL]}). So a bracket counts by what follows its first value, and a broken array of objects is still JSON.
 */
final class JsonOpening {
    private static final Pattern OBJECT = Pattern.compile("\\s*+\\{\\s*+(?:[\"}]|\\z)");
    private static final Pattern BRACKETS = Pattern.compile("\\s*+(?:\\[\\s*+){1,200}+");

    /** A number, a word of JSON or a short string; a longer one is read no further. */
    private static final Pattern SCALAR = Pattern.compile(
            "(?:-?\\d{1,40}+(?:\\.\\d{1,40}+)?(?:[eE][+-]?\\d{1,4})?|true|false|null|\"(?:[^\"\\\\]|\\\\.){0,2000}+\")\\s*+");

    private static final Pattern VALUE = Pattern.compile("\\s*+(?:[\\[{\"\\d-]|true|false|null|\\z)");
    private static final Pattern CLOSED = Pattern.compile("(?:\\]\\s*+){1,200}+\\z");

    private JsonOpening() {}

    static boolean isOf(String text) {
        if (OBJECT.matcher(text).lookingAt()) {
            return true;
        }
        Matcher brackets = BRACKETS.matcher(text);
        return brackets.lookingAt() && isArray(text, brackets.end());
    }

    private static boolean isArray(String text, int first) {
        boolean deeper = first < text.length() && text.charAt(first) == '[';
        if (first == text.length() || deeper || starts(OBJECT, text, first) || starts(CLOSED, text, first)) {
            return true;
        }
        Matcher scalar = SCALAR.matcher(text).region(first, text.length());
        if (!scalar.lookingAt()) {
            return false;
        }
        int behind = scalar.end();
        boolean goesOn = behind < text.length() && text.charAt(behind) == ',' && starts(VALUE, text, behind + 1);
        return goesOn || behind == text.length() || starts(CLOSED, text, behind);
    }

    private static boolean starts(Pattern pattern, String text, int from) {
        return pattern.matcher(text).region(from, text.length()).lookingAt();
    }
}
