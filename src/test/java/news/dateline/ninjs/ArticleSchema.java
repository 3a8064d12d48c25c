package news.dateline.ninjs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Holds articles against the project's schema and, where its file is present beside the project, the standard's own. With
 * the file absent a stand-in takes any property for the standard's. Nothing is fetched.
 */
public final class ArticleSchema {
    private static final Path STANDARD = Path.of("../shared/data/standards/ninjs-schema_3.1.json");
    private static final String STANDARD_ID = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json";
    private static final String ANY_PROPERTY = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "%s",
             "$defs": {"ninjsType": {"type": "object", "additionalProperties": true}}}""".formatted(STANDARD_ID);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemas(Map.of(
                    "urn:dateline:schema:article:v1",
                    resource("article.schema.json"),
                    "urn:dateline:schema:envelope:v1",
                    resource("envelope.schema.json"),
                    STANDARD_ID,
                    standard(),
                    "https://geojson.org/schema/GeoJSON.json",
                    "{}")));

    private ArticleSchema() {}

    public static boolean hasStandard() {
        return Files.isRegularFile(STANDARD);
    }

    /** Fails where the article breaks the project's schema or, without {@code wire}, the standard's. */
    public static void assertValid(byte[] article) {
        JsonNode json = read(article);
        assertEquals(List.of(), errors("urn:dateline:schema:article:v1", json));
        if (hasStandard()) {
            assertEquals(List.of(), standardErrors(json));
        }
    }

    /** What the standard says of the article without {@code wire}. */
    static List<String> standardErrors(JsonNode article) {
        ObjectNode withoutWire = ((ObjectNode) article).deepCopy();
        withoutWire.remove("wire");
        return errors(STANDARD_ID, withoutWire);
    }

    static List<String> errors(String schemaId, JsonNode json) {
        Schema schema = REGISTRY.getSchema(SchemaLocation.of(schemaId));
        return schema.validate(json).stream().map(Error::toString).toList();
    }

    static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String resource(String name) {
        try (InputStream in = ArticleSchema.class.getResourceAsStream("/META-INF/contract/" + name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String standard() {
        try {
            return hasStandard() ? Files.readString(STANDARD) : ANY_PROPERTY;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
