package news.dateline.stream;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dateline.cli.CleanCommand;
import news.dateline.cli.RawSender;
import news.dateline.item.ContentHash;
import news.dateline.item.Hints;
import news.dateline.local.LocalServers;
import news.dateline.local.WithLocalServers;
import news.dateline.ninjs.ArticleSchema;
import news.dateline.pipeline.Shared;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The real article that the product starts from comes out as it must, whichever way it goes in. */
@WithLocalServers
class SeedArticleIT {
    private static final Set<String> NO_FIELDS = Set.of("id", "note", "mustNotContain");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path directory;

    private byte[] payload;
    private JsonNode expected;

    @BeforeEach
    void readTheSeed() throws Exception {
        payload = Files.readAllBytes(Shared.data("seed/dw-ar-2021-07-26.txt"));
        expected = JSON.readTree(Shared.data("seed/expected.json").toFile());
    }

    @Test
    void isTheSameThroughKafkaPreviewAndClean(LocalServers servers) throws Exception {
        JsonNode published = throughKafka(servers.broker().bootstrapServers());
        JsonNode previewed = throughPreview();
        JsonNode cleaned = throughClean();

        assertHas(expected, published, "");
        ArticleSchema.assertValid(JSON.writeValueAsBytes(published));
        assertEquals(withoutItsRecord(published), withoutItsRecord(previewed));
        assertEquals(withoutItsRecord(previewed), withoutItsRecord(cleaned));
    }

    private JsonNode throughKafka(String broker) throws Exception {
        try (RawSender sender = new RawSender(broker, RawSender.TOPIC)) {
            sender.send(payload, Hints.NONE);
        }
        String hash = ContentHash.of(payload);
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < end) {
            for (var record : Committed.read(broker, "articles.cleaned.v1")) {
                JsonNode article = JSON.readTree(record.value());
                if (article.at("/wire/raw/contentHash").asText().equals(hash)) {
                    return article;
                }
            }
        }
        throw new AssertionError("the seed did not come out");
    }

    private JsonNode throughPreview() throws Exception {
        String answer = given().body(payload).post("/v1/preview").asString();
        return JSON.readTree(answer).at("/outcomes/0/article");
    }

    private JsonNode throughClean() throws Exception {
        Files.write(directory.resolve("seed.txt"), payload);
        Files.writeString(directory.resolve("in.jsonl"), "{\"id\": \"seed\", \"file\": \"seed.txt\"}\n", UTF_8);
        int status = new CommandLine(new CleanCommand())
                .execute("--manifest", directory + "/in.jsonl", "--output", directory + "/out.jsonl");
        assertEquals(0, status);
        return JSON.readTree(directory.resolve("out.jsonl").toFile()).at("/articles/0");
    }

    /** Without what a preview cannot know: its version among the others, and where its record stands. */
    private static JsonNode withoutItsRecord(JsonNode article) {
        ObjectNode copy = article.deepCopy();
        copy.remove("version");
        ((ObjectNode) copy.at("/wire/raw")).remove(List.of("topic", "partition", "offset"));
        return copy;
    }

    /** Whether all that is expected is there; null and an empty list stand for nothing. */
    private static void assertHas(JsonNode wanted, JsonNode actual, String path) {
        if (!wanted.isObject()) {
            boolean nothing = wanted.isNull() || wanted.isArray() && wanted.isEmpty();
            assertTrue(nothing ? actual.isMissingNode() : wanted.equals(actual), path + ": " + actual);
            return;
        }
        for (Iterator<Map.Entry<String, JsonNode>> fields = wanted.fields(); fields.hasNext(); ) {
            Map.Entry<String, JsonNode> field = fields.next();
            if (!NO_FIELDS.contains(field.getKey())) {
                assertHas(field.getValue(), actual.path(field.getKey()), path + "/" + field.getKey());
            }
        }
    }
}
