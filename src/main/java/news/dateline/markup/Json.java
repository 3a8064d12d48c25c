package news.dateline.markup;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
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
import java.util.List;
import java.util.Set;
import news.dateline.item.ReadItem;
import news.dateline.item.Reason;

/**
 * JSON to a tree, within limits: no payload can exhaust the stack. Wires leave line breaks unescaped and escape what needs
 * none: that is read, and said.
 */
public final class Json {
    /** Ten times as deep as the deepest wire format. */
    static final int DEEPEST = 100;

    /** Each reads what those before it do and something more. */
    private static final List<Dialect> DIALECTS = List.of(
            new Dialect(Set.of(), reader()),
            new Dialect(Set.of("line breaks in strings"), reader(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)),
            new Dialect(
                    Set.of("escapes that JSON lacks"),
                    reader(
                            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                            JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)),
            new Dialect(
                    Set.of("commas before an end"),
                    reader(
                            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                            JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                            JsonReadFeature.ALLOW_TRAILING_COMMA)));

    /** A way to read JSON, and what it puts right. */
    private record Dialect(Set<String> repairs, ObjectReader reader) {}

    /** A tree, or why there is none. */
    public sealed interface Parsed {
        /** A tree, and what was put right in the text before it could be read. */
        record Tree(JsonNode root, Set<String> repairs) implements Parsed {}

        record Failed(ReadItem.Refused rejected) implements Parsed {}
    }

    private Json() {}

    /** Whether the text begins as JSON does: a brace and a quote, a bracket and a brace; not as {@code [KABUL]} or {@code [1]Skip} do. */
    public static boolean begins(String text) {
        return JsonOpening.isOf(text);
    }

    private static ObjectReader reader(JsonReadFeature... features) {
        JsonFactoryBuilder factory = new JsonFactoryBuilder();
        factory.streamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(Integer.MAX_VALUE) // the payload's size has a limit of its own
                .build());
        for (JsonReadFeature feature : features) {
            factory.enable(feature);
        }
        return new ObjectMapper(factory.build())
                .reader()
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .forType(JsonNode.class);
    }

    public static Parsed parse(String text) {
        Parsed parsed = parse(text, DIALECTS.get(0));
        for (Dialect dialect : DIALECTS.subList(1, DIALECTS.size())) {
            boolean mayBeRepaired =
                    parsed instanceof Parsed.Failed failed && failed.rejected().reason() == Reason.MALFORMED_JSON;
            parsed = mayBeRepaired ? parse(text, dialect) : parsed;
        }
        return parsed;
    }

    private static Parsed parse(String text, Dialect dialect) {
        try (JsonParser parser = dialect.reader().createParser(text)) {
            return parse(parser, dialect);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // no stream below: cannot happen
        }
    }

    private static Parsed parse(JsonParser parser, Dialect dialect) throws IOException {
        try {
            return new Parsed.Tree(dialect.reader().readValue(parser), dialect.repairs());
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
        return new Parsed.Failed(new ReadItem.Refused(reason, detail));
    }
}
