package news.dateline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.asyncapi.v3._0_0.model.AsyncAPI;
import com.asyncapi.v3._0_0.model.channel.message.Message;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import news.dateline.item.Hints;
import news.dateline.item.Outcome;
import news.dateline.item.RawItem;
import news.dateline.item.Reason;
import news.dateline.item.RecordPosition;
import news.dateline.store.Effect;
import news.dateline.story.Command;
import news.dateline.story.Disposition;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.junit.jupiter.api.Test;

/** The AsyncAPI document says what the code does. */
class AsyncApiTest {
    private static final String FOLDER = "/META-INF/contract/";

    private final JsonNode document;

    AsyncApiTest() throws IOException {
        document = new YAMLMapper().readTree(AsyncApiTest.class.getResourceAsStream(FOLDER + "asyncapi.yaml"));
    }

    /** It refuses any field that the specification does not have. */
    @Test
    void theMakersOfAsyncApiReadIt() throws IOException {
        AsyncAPI read = new YAMLMapper()
                .readValue(AsyncApiTest.class.getResourceAsStream(FOLDER + "asyncapi.yaml"), AsyncAPI.class);

        assertEquals(
                Set.of("raw", "cleaned", "commands", "deadLetters"),
                read.getChannels().keySet());
        read.getComponents()
                .getMessages()
                .forEach((name, message) -> assertFalse(
                        assertInstanceOf(Message.class, message, name)
                                .getExamples()
                                .isEmpty(),
                        name));
    }

    @Test
    void namesTheTopicsThatAreTheDefault() throws ReflectiveOperationException {
        assertEquals(defaultOf("rawTopic"), document.at("/channels/raw/address").textValue());
        assertEquals(
                defaultOf("cleanedTopic"),
                document.at("/channels/cleaned/address").textValue());
        assertEquals(
                defaultOf("deadLetterTopic"),
                document.at("/channels/deadLetters/address").textValue());
        assertEquals(
                defaultOf("commandsTopic"),
                document.at("/channels/commands/address").textValue());
    }

    private static String defaultOf(String topic) throws ReflectiveOperationException {
        return StreamConfig.class
                .getMethod(topic)
                .getAnnotation(WithDefault.class)
                .value();
    }

    @Test
    void namesTheHeadersOfACleanedArticle() {
        Effect.Published effect = new Effect.Published(
                new RecordPosition("raw", 0, 7), 0, Disposition.CREATED, "urn:a", "urn:a", 1, new byte[0]);
        List<Header> trace = List.of(
                new RecordHeader(
                        "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01".getBytes(UTF_8)),
                new RecordHeader("tracestate", "desk=7".getBytes(UTF_8)));

        Headers headers = new CleanedEvents("cleaned", "/dateline")
                .of(effect, Instant.EPOCH, trace)
                .headers();

        assertDescribes("cleanedArticle", headers);
    }

    @Test
    void namesTheHeadersOfADeadLetter() {
        ConsumerRecord<byte[], byte[]> raw = new ConsumerRecord<>("raw", 0, 7, null, new byte[0]);

        Headers headers = new DeadLetterRecords("dlq", 1 << 20)
                .of(raw, new Outcome.Rejected(Reason.EMPTY, "no bytes"))
                .headers();

        assertDescribes("deadLetter", headers);
    }

    /** Every header is described, fits its description, and every one that is promised is there. */
    private void assertDescribes(String message, Headers headers) {
        JsonNode schema = document.at("/components/messages/" + message + "/headers");
        Set<String> described = new TreeSet<>();
        schema.path("properties").fieldNames().forEachRemaining(described::add);
        for (Header header : headers) {
            String value = new String(header.value(), UTF_8);
            JsonNode property = schema.path("properties").path(header.key());
            assertTrue(described.contains(header.key()), header.key());
            assertEquals(value, property.path("const").asText(value));
            assertTrue(value.matches(property.path("pattern").asText(".*")), header.key());
            assertTrue(!property.has("enum") || texts(property.path("enum")).contains(value), header.key());
        }
        Set<String> written = StreamSupport.stream(headers.spliterator(), false)
                .map(Header::key)
                .collect(Collectors.toSet());
        assertTrue(written.containsAll(texts(schema.path("required"))), written::toString);
    }

    @Test
    void namesEveryEventAndEveryReason() {
        List<String> events = Arrays.stream(Disposition.values())
                .filter(Disposition::isPublished)
                .map(Disposition::eventType)
                .toList();
        List<String> reasons = Arrays.stream(Reason.values()).map(Reason::code).toList();

        JsonNode messages = document.at("/components/messages");

        assertEquals(events, texts(messages.at("/cleanedArticle/headers/properties/ce_type/enum")));
        assertEquals(reasons, texts(messages.at("/deadLetter/headers/properties/reason-code/enum")));
    }

    @Test
    void describesEveryCommand() throws IOException {
        List<String> kinds =
                Arrays.stream(Command.Kind.values()).map(Command.Kind::code).toList();
        Command kill =
                new Command("1", Command.Kind.KILL, "urn:a", Instant.EPOCH, Optional.of("Ada"), Optional.of("legal"));

        JsonNode payload = document.at("/components/messages/command/payload");
        RawItem raw = new RawItem(
                new byte[0], Hints.NONE, Instant.EPOCH, Optional.of(new RecordPosition("articles.raw.v1", 0, 0)));
        JsonNode written = new ObjectMapper().readTree(new RecomputeOrder(kill, raw, 0, 1, "").written());

        assertEquals(kinds, texts(payload.at("/properties/command/enum")));
        Set<String> described = new TreeSet<>();
        payload.path("properties").fieldNames().forEachRemaining(described::add);
        Set<String> fields = new TreeSet<>();
        written.fieldNames().forEachRemaining(fields::add);
        assertEquals(described, fields);
        assertEquals(Optional.of(kill), CommandRecords.read(CommandRecords.write(kill)));
        assertEquals(Optional.empty(), CommandRecords.read("{\"command\": \"kill\"}".getBytes(UTF_8)));
    }

    @Test
    void refersOnlyToWhatIsThere() {
        List<String> references = document.findValuesAsText("$ref");

        assertFalse(references.isEmpty());
        for (String reference : references) {
            boolean there = reference.startsWith("#")
                    ? !document.at(reference.substring(1)).isMissingNode()
                    : AsyncApiTest.class.getResource(FOLDER + reference) != null;
            assertTrue(there, reference);
        }
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }
}
