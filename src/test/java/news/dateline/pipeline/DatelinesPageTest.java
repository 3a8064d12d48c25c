package news.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DatelinesPageTest {
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    @Test
    void theExampleIsWhatTheCleanerAnswers() throws IOException {
        // Given
        ObjectMapper json = new ObjectMapper();
        List<String> examples = EXAMPLE.matcher(Files.readString(Path.of("docs/datelines.md")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        JsonNode shown = json.readTree(examples.get(1));

        // When
        JsonNode wire =
                json.readTree(new OneRowTest.Run().apply(examples.get(0))).path("wire");

        // Then
        shown.fieldNames().forEachRemaining(field -> assertEquals(shown.path(field), wire.path(field), field));
        assertEquals(5, shown.size());
    }
}
