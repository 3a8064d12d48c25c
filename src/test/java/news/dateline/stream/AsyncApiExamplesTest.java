package news.dateline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.ninjs.ArticleSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The AsyncAPI document as its readers take it: whole, with examples that are what they say. Nothing is fetched. */
class AsyncApiExamplesTest {
    private static final String REF = "$ref";
    private static final JsonNode DOCUMENT = document();

    private static JsonNode document() {
        try {
            return new YAMLMapper()
                    .readTree(AsyncApiExamplesTest.class.getResourceAsStream("/META-INF/contract/asyncapi.yaml"));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static Stream<String> messages() {
        return DOCUMENT.at("/components/messages").properties().stream().map(message -> message.getKey());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void everyMessageHasExamplesThatAreSuchMessages(String name) throws IOException {
        JsonNode message = DOCUMENT.at("/components/messages/" + name);

        assertTrue(message.path("examples").size() > 0, "none");
        for (JsonNode example : message.path("examples")) {
            if (message.has("headers")) {
                assertEquals(List.of(), errors(message.path("headers"), example.path("headers")), name);
            }
            if (message.at("/payload/schema").has(REF)) {
                ArticleSchema.assertValid(example.path("payload").toString().getBytes(UTF_8));
            } else if (message.has("payload")) {
                assertEquals(List.of(), errors(message.path("payload"), example.path("payload")), name);
            }
        }
    }

    @Test
    void everyMessageIsOnAChannelAndEveryChannelIsUsed() {
        Set<String> used = new TreeSet<>();
        for (JsonNode operation : DOCUMENT.path("operations")) {
            JsonNode channel =
                    DOCUMENT.at(operation.at("/channel/$ref").asText().substring(1));
            assertTrue(
                    Set.of("send", "receive").contains(operation.path("action").asText()), operation::toString);
            assertTrue(channel.has("address"), operation::toString);
            channel.path("messages")
                    .forEach(message -> used.add(message.path(REF).asText()));
        }

        assertEquals(messages().map(name -> "#/components/messages/" + name).collect(Collectors.toSet()), used);
    }

    @Test
    void itSaysWhatItIsAndWhoToAsk() {
        for (String wanted : List.of(
                "/info/title", "/info/version", "/info/description", "/info/contact/name", "/info/license/url")) {
            assertTrue(!DOCUMENT.at(wanted).asText().isBlank(), wanted);
        }
        assertTrue(DOCUMENT.path("asyncapi").asText().startsWith("3."), "its version");
    }

    private static List<String> errors(JsonNode schema, JsonNode value) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", DOCUMENT.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole)
                .validate(value)
                .stream()
                .map(error -> error.toString())
                .toList();
    }
}
