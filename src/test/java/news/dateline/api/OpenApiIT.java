package news.dateline.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The document of the calls, as it is in the package: nothing has to run for that, and nothing is fetched. */
class OpenApiIT {
    private static final Path JAR = Path.of("target/quarkus-app/quarkus/generated-bytecode.jar");
    private static final String DOCUMENT = "META-INF/quarkus-generated-openapi-doc.JSON";
    private static final Path EXAMPLES = Path.of("src/main/resources/META-INF/contract/examples");

    /** What articles are told apart by, whether they are listed or followed. */
    private static final List<String> FILTERS =
            List.of("agency", "language", "place", "publisher", "q", "series", "signal", "status");

    private final JsonNode document;

    OpenApiIT() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            document = new ObjectMapper().readTree(jar.getInputStream(jar.getEntry(DOCUMENT)));
        }
    }

    @Test
    void thoseWhoGenerateClientsFindNoFault() {
        assertEquals(List.of(), OpenApiRules.findings(document));
    }

    @Test
    void bothWaysToAskTakeTheSameFilters() {
        for (String path : List.of("/v1/articles", "/v1/articles/stream")) {
            Set<String> taken = StreamSupport.stream(
                            document.path("paths")
                                    .path(path)
                                    .at("/get/parameters")
                                    .spliterator(),
                            false)
                    .map(parameter -> parameter.path("name").asText())
                    .collect(Collectors.toSet());

            assertTrue(taken.containsAll(FILTERS), path + ": " + taken);
        }
    }

    /** One that belongs to no call is shown to nobody. */
    @Test
    void everyExampleIsShown() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (JsonNode path : document.path("paths")) {
            for (JsonNode operation : path) {
                String id = operation.path("operationId").asText();
                if (operation.at("/requestBody/content/application~1json").has("example")) {
                    shown.add(id + ".body.json");
                }
                if (Stream.of("200", "202").anyMatch(status -> operation
                        .at("/responses/" + status + "/content/application~1json")
                        .has("example"))) {
                    shown.add(id + ".json");
                }
            }
        }

        try (Stream<Path> files = Files.list(EXAMPLES)) {
            assertEquals(
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)),
                    shown);
        }
        assertFalse(shown.isEmpty());
    }
}
