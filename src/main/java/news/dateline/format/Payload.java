package news.dateline.format;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.item.Hints;
import news.dateline.text.Decoded;
import news.dateline.text.TextTables;

/**
 * A payload as the readers see it.
 *
 * @param decoded its text, and what made text of it
 * @param json the text's tree, where the text is JSON
 * @param root the local name of the first element, as written, where the text is markup
 * @param hints what the producer says about it
 * @param repairs what was put right in the text before it could be read
 * @param words what lines of text say by themselves, in every language
 */
public record Payload(
        Decoded.Text decoded,
        Optional<JsonNode> json,
        Optional<String> root,
        Hints hints,
        Set<String> repairs,
        TextTables words) {
    private static final String FRAME = "\u0001\u0016\u007f";

    /** What may stand before the first element: declarations, comments, a document type. */
    private static final Pattern PROLOG = Pattern.compile(
            "\\s*+(?:(?:<\\?[^>]*+>|<!--(?s:.{0,4000}?)-->|<!(?!--)[^<>\\[]*+(?:\\[[^\\]]*+\\]\\s*+)?>)\\s*+){0,20}+");

    private static final Pattern ELEMENT =
            Pattern.compile("<(?:[A-Za-z_][\\w.-]{0,40}:)?([A-Za-z_][\\w.-]{0,60})(?=[\\s/>]|\\z)");

    public Payload {
        requireNonNull(decoded, "decoded");
        requireNonNull(json, "json");
        requireNonNull(root, "root");
        requireNonNull(hints, "hints");
        repairs = Set.copyOf(repairs);
        requireNonNull(words, "words");
    }

    /** A payload whose text is JSON. */
    public static Payload ofJson(
            Decoded.Text decoded, JsonNode json, Hints hints, Set<String> repairs, TextTables words) {
        return new Payload(decoded, Optional.of(json), Optional.empty(), hints, repairs, words);
    }

    /** A payload whose text is anything else. */
    public static Payload ofText(Decoded.Text decoded, Hints hints, TextTables words) {
        return new Payload(decoded, Optional.empty(), root(decoded.value()), hints, Set.of(), words);
    }

    private static Optional<String> root(String text) {
        Matcher prolog = PROLOG.matcher(text);
        int start = prolog.lookingAt() ? prolog.end() : 0;
        Matcher element = ELEMENT.matcher(text).region(start, text.length());
        return element.lookingAt() ? Optional.of(element.group(1)) : Optional.empty();
    }

    public String text() {
        return decoded.value();
    }

    /** Whether the text begins as markup does. */
    public boolean isMarkup() {
        String opening = opening(2);
        return root.isPresent() || opening.equals("<?") || opening.equals("<!");
    }

    /** Whether the first element has this local name, in any case. */
    public boolean hasRoot(String name) {
        return root.filter(name::equalsIgnoreCase).isPresent();
    }

    /** IPTC 7901 and ANPA 1312 frame an item in control characters. */
    public boolean isFramed() {
        String opening = opening(1);
        return !opening.isEmpty() && FRAME.contains(opening);
    }

    /** The text's first characters that are not white space, at most so many. */
    public String opening(int length) {
        String text = text();
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return text.substring(start, Math.min(text.length(), start + length));
    }
}
