package news.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import news.dateline.pipeline.Cleaner;
import news.dateline.pipeline.Limits;
import news.dateline.pipeline.Pipeline;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sequences of {@code scenarios.yaml}, each with all that must come of it and nothing else. */
class StoryScenariosTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Cleaner cleaner = Pipeline.within(Limits.DEFAULT);

    @TestFactory
    Stream<DynamicTest> sequences() throws IOException {
        JsonNode all = new YAMLMapper().readTree(StoryScenariosTest.class.getResourceAsStream("scenarios.yaml"));
        return StreamSupport.stream(all.spliterator(), false)
                .map(sequence -> DynamicTest.dynamicTest(sequence.path("title").asText(), () -> plays(sequence)));
    }

    private void plays(JsonNode sequence) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        byte[] played = new ScenarioPlayer(Scenario.parse(scenario(sequence)), cleaner).play();
        for (String line : new String(played, UTF_8).split("\n")) {
            lines.add(JSON.readTree(line));
        }
        JsonNode standings = lines.remove(lines.size() - 1).path("final");

        assertEquals(texts(sequence.path("events")), events(lines));
        if (sequence.has("text")) {
            assertEquals(
                    sequence.path("text").asText(),
                    standings.get(0).path("text").asText());
        }
    }

    private static String scenario(JsonNode sequence) throws IOException {
        ObjectNode scenario = sequence.deepCopy();
        scenario.put("id", sequence.path("title").asText());
        for (JsonNode step : scenario.path("steps")) {
            if (step.has("json")) {
                ((ObjectNode) step).put("payload", JSON.writeValueAsString(step.path("json")));
                ((ObjectNode) step).put("contentType", "application/json");
            } else if (step.has("text")) {
                ((ObjectNode) step).put("payload", step.path("text").asText());
                ((ObjectNode) step).put("contentType", "text/plain");
            }
        }
        return JSON.writeValueAsString(scenario);
    }

    private static List<String> events(List<JsonNode> lines) {
        Map<String, String> letters = new LinkedHashMap<>();
        List<String> events = new ArrayList<>();
        for (JsonNode line : lines) {
            String uri = line.at("/article/uri").asText();
            String letter = letters.computeIfAbsent(uri, unused -> Character.toString('a' + letters.size()));
            String type = line.path("type").asText().split("\\.")[3];
            String text = line.at("/article/bodies").isMissingNode() ? "" : " *";
            events.add(line.path("step").asInt() + ": " + type + " " + letter + text);
        }
        return events;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
