package news.dateline.markup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import news.dateline.item.Outcome;
import news.dateline.item.Reason;

/** JSON to a tree, within limits: no payload can exhaust the stack. Wires leave line breaks unescaped: those are read. */
public final class Json {
    /** Ten times as deep as the deepest wire format. */
    static final int DEEPEST = 100;

    private static final String MAY_FOLLOW_BRACKET = "{[\"]0123456789-tfn";

    private static final ObjectReader READER = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(Integer.MAX_VALUE) // the payload's size has a limit of its own
                            .build())
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .build())
            .reader()
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .forType(JsonNode.class);

    /** A tree, or why there is none. */
    public sealed interface Parsed {
        record Tree(JsonNode root) implements Parsed {}

        record Failed(Outcome.Rejected rejected) implements Parsed {}
    }

    private Json() {}

    /** Whether the text begins as JSON does: {@code {"}, {@code [{} and the like, not {@code [KABUL]}. */
    public static boolean begins(String text) {
        int first = skipWhite(text, 0);
        int second = skipWhite(text, first + 1);
        if (second >= text.length()) {
            return first < text.length() && (text.charAt(first) == '{' || text.charAt(first) == '[');
        }
        return switch (text.charAt(first)) {
            case '{' -> text.charAt(second) == '"' || text.charAt(second) == '}';
            case '[' -> MAY_FOLLOW_BRACKET.indexOf(text.charAt(second)) >= 0;
            default -> false;
        };
    }

    public static Parsed parse(String text) {
        try (JsonParser parser = READER.createParser(text)) {
            return parse(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // no stream below: cannot happen
        }
    }

    private static Parsed parse(JsonParser parser) throws IOException {
        try {
            return new Parsed.Tree(READER.readValue(parser));
        } catch (JsonProcessingException e) {
            if (parser.getParsingContext().getNestingDepth() >= DEEPEST) {
                return failed(Reason.TOO_DEEP, "JSON nested deeper than " + DEEPEST);
            }
            return failed(Reason.MALFORMED_JSON, "no JSON" + where(e.getLocation()));
        }
    }

    private static String where(JsonLocation location) {
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static Parsed failed(Reason reason, String detail) {
        return new Parsed.Failed(new Outcome.Rejected(reason, detail));
    }

    private static int skipWhite(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
